using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DisclosureAudit.Collect;
using DisclosureAudit.Findings;
using DisclosureAudit.Read;

namespace DisclosureAudit.Report.Html;

/// <summary>
/// What a report shows of a document beside its findings: the original bytes of a PDF, or the masked lines of a text. Where somebody's
/// personal data stand in a PDF, nothing of it goes into the report but the masked text of the findings.
/// </summary>
/// <param name="Kind">pdf or text.</param>
/// <param name="Base64">Null where the document is not embedded.</param>
/// <param name="IsMasked">It may not be embedded for its personal data.</param>
/// <param name="IsPersonal">It is embedded though it holds personal data, as was asked for.</param>
public sealed record ReportSource(string Kind, string? Base64, bool IsMasked, bool IsPersonal = false)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private (string? Path, string Sha256, bool MayBePersonal) Original { get; init; }

    /// <param name="embedOriginals">Personal data are no reason to leave a PDF out.</param>
    public static ReportSource Of(AuditedDocument document, InputFile input, bool embedOriginals)
    {
        var source = document.Source;
        if (source is null || (document.Findings.Count == 0 && !source.IsPrinted))
        {
            return new ReportSource("text", null, false);
        }

        if (!source.IsPrinted)
        {
            var lines = source.Lines.Select(line => PersonalData.Mask(line.Text)).ToList();
            return new ReportSource("text", Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(new { lines, from = 1 }, Json)), false);
        }

        var isPersonal = document.Findings.Any(finding => finding.Kind == FindingKind.Privacy) || source.Lines.Any(line => PersonalData.Mask(line.Text) != line.Text) || source.Lines.Zip(source.Lines.Skip(1)).Any(IsBroken);
        var pdf = new ReportSource("pdf", null, isPersonal && !embedOriginals, isPersonal && embedOriginals) { Original = (input.Path, source.Sha256, embedOriginals) };
        return document.Findings.Count == 0 ? pdf : pdf.Embedded();
    }

    /// <summary>With the bytes of the PDF, if it may be shown and is still the one that was read; of standard input nothing is left to read.</summary>
    public ReportSource Embedded()
    {
        if (IsMasked || Original.Path is null)
        {
            return this;
        }

        try
        {
            var bytes = File.ReadAllBytes(Original.Path);
            if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != Original.Sha256)
            {
                return this;
            }

            var isPersonal = IsPersonal || PersonalPdf.MayHoldUnshown(bytes);
            return isPersonal && !Original.MayBePersonal ? this with { IsMasked = true } : this with { Base64 = Convert.ToBase64String(bytes), IsPersonal = isPersonal };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return this;
        }
    }
    // A number that goes on in the next line; the digits of two rows of a table that happen to follow each other are none.
    private static bool IsBroken((SourceLine First, SourceLine Next) lines)
    {
        var (first, next) = (lines.First.Text.TrimEnd(), lines.Next.Text.TrimStart());
        return !lines.First.IsRow && !lines.Next.IsRow && first.Length > 0 && next.Length > 0 && char.IsAsciiDigit(first[^1]) && char.IsAsciiDigit(next[0])
            && PersonalData.Mask(first + next) != PersonalData.Mask(first) + PersonalData.Mask(next);
    }
}
