using System.Text.RegularExpressions;
using DisclosureAudit.Amounts;
using DisclosureAudit.Report;

namespace DisclosureAudit.Tests.Fixtures;

/// <summary>Made-up documents of other forms in which all adds up, and changes of them; “|” stands for the tab.</summary>
internal static partial class MadeForms
{
    public static string Final { get; } = Read("made-final.txt");
    public static string Central { get; } = Read("made-central.txt");
    /// <summary>The home form with its performance sheets.</summary>
    public static string Sheets { get; } = MadeText.Whole.Insert(MadeText.Whole.IndexOf("\n第四部分", StringComparison.Ordinal), "\n" + Read("made-sheets.txt"));
    public static string University { get; } = Read("made-university.txt");

    public static AuditedDocument Audit(string text) => Repository.AuditText(text, "某单位.txt");

    /// <summary>The document with passages changed, the first place of each after the title.</summary>
    public static string With(string text, string title, params (string From, string To)[] changes)
    {
        foreach (var (from, to) in changes)
        {
            var head = text.IndexOf($"\n{title}\n", StringComparison.Ordinal);
            Assert.True(head >= 0, title);
            var at = text.IndexOf($"\n{from.Replace('|', '\t')}", head, StringComparison.Ordinal);
            Assert.True(at >= 0, from);
            text = string.Concat(text.AsSpan(0, at + 1), to.Replace('|', '\t'), text.AsSpan(at + 1 + from.Length));
        }

        return text;
    }

    /// <summary>The lines of one table put in another form.</summary>
    public static string WithLines(string text, string title, Func<string, string> change)
    {
        var start = text.IndexOf($"\n{title}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, title);
        var end = text.IndexOf("\n\n", text.IndexOf('\t', start), StringComparison.Ordinal);
        var table = text[start..end];
        var changed = string.Join('\n', table.Split('\n').Select(line => line.Contains('\t', StringComparison.Ordinal) ? change(line) : line));
        Assert.NotEqual(table, changed);
        return text[..start] + changed + text[end..];
    }

    /// <summary>The identities that the document is blamed for, once each and in order.</summary>
    public static string Blamed(AuditedDocument audited) =>
        string.Join(' ', MadeText.Accusations(audited).Select(message => IdentityName().Match(message).Groups[1].Value).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The amounts other than zero of known tables that no evaluated identity holds.</summary>
    public static IReadOnlyList<string> Unasked(AuditedDocument audited) => audited.Recognised!.Tables
        .Where(table => table.Template is not null)
        .SelectMany(table => table.Rows.SelectMany(row => row.Cells
            .Where(cell => cell.Value is { State: CellState.Amount, Amount.IsZero: false } && !audited.Result!.CheckedCells.Contains((row, cell.Key)))
            .Select(cell => $"{table.Id}[{row.Key}].{cell.Key}")))
        .ToList();

    private static string Read(string name) => File.ReadAllText(Repository.PathOf("fixtures", "laws", name));

    [GeneratedRegex(@"（([A-Z]\d+-[0-9A-Za-z-]+)）")]
    private static partial Regex IdentityName();
}
