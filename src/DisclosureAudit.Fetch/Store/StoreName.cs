using System.Globalization;
using System.Net;
using System.Text;
using DisclosureAudit.Fetch.Send;

namespace DisclosureAudit.Fetch.Store;

/// <summary>The name that a file has in the store: what people called it, cut down to what every system takes.</summary>
internal static class StoreName
{
    private const int Longest = 80;
    private const string Forbidden = "<>:\"/\\|?*#%";

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <param name="unit">Stands in front where the name does not hold it; so does the year.</param>
    /// <param name="label">What the page or the manifest calls it.</param>
    /// <param name="disposition">The Content-Disposition; null where there is none.</param>
    /// <param name="ending">By the kind that the file is.</param>
    public static string Of(string unit, string year, string label, string? disposition, Uri url, string ending)
    {
        var names = new[] { FileNameOf(disposition), label, LastOf(url) }.Select(name => WithoutEnding(Clean(name))).Where(name => name.Length > 0).ToList();
        var name = names.Find(name => name.Any(IsChinese)) ?? names.FirstOrDefault() ?? "file";
        var parts = new[] { Clean(unit), Clean(year) }.Where(part => part.Length > 0 && !name.Contains(part, StringComparison.Ordinal)).Append(name);
        var whole = Cut(string.Join('-', parts)).Trim('.', ' ', '-');
        return (whole.Length == 0 || Reserved.Contains(whole.Split('.')[0]) ? $"_{whole}" : whole) + ending;
    }

    /// <summary>RFC 6266; what is in percent, or in octets beyond ASCII, as many servers send it, too.</summary>
    private static string FileNameOf(string? disposition)
    {
        var fields = (disposition ?? "").Split(';').Select(field => field.Split('=', 2)).Where(field => field.Length == 2).ToLookup(field => field[0].Trim().ToLowerInvariant(), field => field[1].Trim().Trim('"'));
        return fields["filename*"].FirstOrDefault() is { } extended
            ? Unescape(extended[(extended.LastIndexOf('\'') + 1)..])
            : Unescape(fields["filename"].FirstOrDefault() ?? "");
    }

    private static string LastOf(Uri url) => Unescape(url.AbsolutePath.Split('/')[^1]);

    private static string Unescape(string text)
    {
        // A plus is a plus: only forms write it for a space.
        var bytes = Encoding.UTF8.GetBytes(text.Replace("+", "%2B", StringComparison.Ordinal));
        return HeaderText.Decode(WebUtility.UrlDecodeToBytes(bytes, 0, bytes.Length));
    }

    private static string WithoutEnding(string name) => Path.GetExtension(name) is { Length: > 1 and <= 5 } ending && ending.Skip(1).All(char.IsAsciiLetterOrDigit) && !ending.Skip(1).All(char.IsAsciiDigit) ? name[..^ending.Length].TrimEnd() : name;

    private static string Clean(string name)
    {
        var leaf = name.Split('/', '\\')[^1];
        var clean = new StringBuilder();
        foreach (var rune in leaf.EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse) && rune != Rune.ReplacementChar))
        {
            clean.Append(Forbidden.Contains(rune.ToString(), StringComparison.Ordinal) ? "_" : Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
        }

        return clean.ToString().Trim().TrimStart('.', '~', '$', ' ').TrimEnd('.', ' ');
    }

    private static string Cut(string name) => name.Length <= Longest ? name : name[..(char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest)];

    private static bool IsChinese(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';
}
