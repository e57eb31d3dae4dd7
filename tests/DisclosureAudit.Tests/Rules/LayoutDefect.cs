using CsvHelper;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Rules;

/// <summary>
/// A defect of fixtures/layouts/defects.csv: passages of a made-up document of a layout, changed, each the first behind its
/// anchor; “|” stands for the tab.
/// </summary>
/// <param name="Rules">The laws that tell of it; no other does.</param>
internal sealed record LayoutDefect(string Layout, string Defect, string Rules, IReadOnlyList<(string Anchor, string From, string To)> Changes)
{
    private static readonly IReadOnlyDictionary<string, string> Documents = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["shanxi"] = MadeForms.Sheets,
        ["zhejiang"] = File.ReadAllText(Repository.PathOf("fixtures", "layouts", "zhejiang.txt")),
        ["common"] = File.ReadAllText(Repository.PathOf("fixtures", "layouts", "common.txt")),
    };

    public static IReadOnlyList<LayoutDefect> All { get; } = Read();

    public static IEnumerable<string> Layouts => Documents.Keys;

    public static AuditedDocument AuditWhole(string layout) => Repository.AuditText(Documents[layout]);

    public AuditedDocument Audit()
    {
        var text = Documents[Layout];
        foreach (var (anchor, from, to) in Changes)
        {
            var behind = text.IndexOf(anchor, StringComparison.Ordinal);
            Assert.True(behind >= 0, anchor);
            var at = text.IndexOf(from, behind, StringComparison.Ordinal);
            Assert.True(at >= 0, from);
            text = string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length));
        }

        return Repository.AuditText(text);
    }

    private static List<LayoutDefect> Read()
    {
        using var csv = CsvReader.FromFile(Repository.PathOf("fixtures", "layouts", "defects.csv"), new CsvReaderOptions { Separator = ',' });
        var defects = new List<LayoutDefect>();
        while (csv.Read())
        {
            var changes = new[] { "", "2", "3" }
                .Select(number => (Anchor: Text($"anchor{number}"), From: Text($"from{number}"), To: Text($"to{number}")))
                .Where(change => change.From.Length > 0)
                .ToList();
            defects.Add(new LayoutDefect(csv.GetString("layout"), csv.GetString("defect"), csv.GetString("rules"), changes));
        }

        return defects;

        string Text(string column) => csv.GetString(column).Replace('|', '\t');
    }
}
