namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>Reads the column list of a form as people wrote it: groups left out where they go on, variants and remarks in brackets.</summary>
internal static class FormColumns
{
    private const string Variant = " (unit form: ";
    private const string Remark = " (";
    private const string Blocks = "side-by-side";
    private const string Vehicles = "公务用车购置及运行费";

    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        if (text.IndexOf(Variant, StringComparison.Ordinal) is var variant and > 0)
        {
            // “支出.预算数 (unit form: …)”: the column before the bracket gives way to those in it.
            var plain = Split(text[..variant]);
            return [plain, [.. plain.Take(plain.Count - 1), .. Split(text[(variant + Variant.Length)..^1])]];
        }

        var remark = text.IndexOf(Remark, StringComparison.Ordinal);
        var own = Split(remark > 0 ? text[..remark] : text);
        return text.Contains(Blocks, StringComparison.Ordinal) ? [own, [.. own, .. own]] : [own];
    }

    private static List<string> Split(string text)
    {
        var columns = new List<string>();
        foreach (var part in text.Split('|', StringSplitOptions.TrimEntries))
        {
            columns.Add(Whole(part, columns));
        }

        return columns;
    }

    private static string Whole(string part, List<string> before)
    {
        if (part.StartsWith('.'))
        {
            return before[^1][..before[^1].LastIndexOf('.')] + part;
        }

        return part.StartsWith("购置费.", StringComparison.Ordinal) || part.StartsWith("运行费.", StringComparison.Ordinal) ? $"{Vehicles}.{part}" : part;
    }
}
