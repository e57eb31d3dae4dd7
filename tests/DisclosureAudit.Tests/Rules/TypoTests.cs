using System.Globalization;
using DisclosureAudit.Findings;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Rules;

/// <summary>What arithmetic can show must be shown: each printed amount of a clean document, changed alone, is noticed.</summary>
public class TypoTests
{
    [Theory]
    [InlineData("001", 10)]
    [InlineData("003", 10)]
    public void An_amount_of_a_table_that_is_changed_alone_is_reported(string document, int change)
    {
        var lines = File.ReadAllLines(Repository.PathOf("fixtures", "documents", Repository.Documents[document]));
        var silent = new List<string>();
        var tried = 0;
        foreach (var cell in Enumerable.Range(1, 13).SelectMany(table => Truth.Cells(document, table)).Where(cell => cell.Value is { } value && value != 0m))
        {
            var cells = lines[cell.Line - 1].Split('\t');
            for (var i = 0; i < cells.Length; i++)
            {
                if (cells[i].Trim() != cell.Raw)
                {
                    continue;
                }

                var changed = (string[])cells.Clone();
                changed[i] = (cell.Value!.Value + change).ToString("F2", CultureInfo.InvariantCulture);
                var copy = (string[])lines.Clone();
                copy[cell.Line - 1] = string.Join('\t', changed);
                tried++;
                var audited = Repository.AuditText(string.Join('\n', copy), Repository.Documents[document]);
                if (audited.Findings.All(finding => finding.Alone < Severity.Warning))
                {
                    silent.Add($"{cell.Table} L{cell.Line} {cell.Name} {cell.Column}");
                }
            }
        }

        Assert.True(tried > 150);
        Assert.Empty(silent.Distinct());
    }
}
