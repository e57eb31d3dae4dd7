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
/// <param name="IsMasked">It is not embedded for its personal data.</param>
/// <param name="IsPersonal">It is embedded though it holds personal data, as was asked for.</param>
public sealed record ReportSource(string Kind, string? Base64, bool IsMasked, bool IsPersonal = false)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="embedOriginals">Personal data are no reason to leave a PDF out.</param>
    public static ReportSource Of(AuditedDocument document, InputFile input, bool embedOriginals)
    {
        var source = document.Source;
        if (source is null || document.Findings.Count == 0)
        {
            return new ReportSource(source?.IsPrinted == true ? "pdf" : "text", null, false);
        }

        if (!source.IsPrinted)
        {
            var lines = source.Lines.Select(line => PersonalData.Mask(line.Text)).ToList();
            return new ReportSource("text", Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(new { lines, from = 1 }, Json)), false);
        }

        var isPersonal = document.Findings.Any(finding => finding.Kind == FindingKind.Privacy) || source.Lines.Any(line => PersonalData.Mask(line.Text) != line.Text);
        return new ReportSource("pdf", isPersonal && !embedOriginals ? null : Original(input, source), isPersonal && !embedOriginals, isPersonal && embedOriginals);
    }

    // Of standard input there is nothing left to read; a file that changed since is not the one that was read.
    private static string? Original(InputFile input, SourceText source)
    {
        if (input.Path is null)
        {
            return null;
        }

        try
        {
            var bytes = File.ReadAllBytes(input.Path);
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == source.Sha256 ? Convert.ToBase64String(bytes) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
