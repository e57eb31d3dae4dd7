using DisclosureAudit.Benchmarks.Reconstruction.Made;
using DisclosureAudit.Benchmarks.Reconstruction.Measure;
using DisclosureAudit.Benchmarks.Reconstruction.Print;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.Reconstruction;

/// <summary>
/// The truth names rows and columns as cells.csv does: made tables of the known forms, given as text (where nothing has to
/// be rebuilt), come out as their truth says, every cell.
/// </summary>
public class KnownFormTests
{
    [ReferenceFact]
    public void Made_tables_of_known_forms_come_out_of_a_text_as_their_truth_says()
    {
        var reference = ReferenceTables.Find(ReferenceFactAttribute.Folder)!;
        var audit = new Audit(RuleBook.Load(RuleFolder.BuiltIn()), Language.Chinese, TimeProvider.System);
        using var folder = new TemporaryFolder();
        var file = folder["made.txt"];
        var sum = Score.None;
        foreach (var document in Enumerable.Range(0, 4 * Styles.Names.Count).Select(i => DocumentMaker.Make(reference, 7, i)).Where(document => document.Tables.First().Id[0] == 'T'))
        {
            File.WriteAllLines(file, Lines(document));
            var (score, wrong) = Comparison.Of(Truth.Of(document), Extraction.Of(audit, file).Tables);

            Assert.Empty(wrong);
            sum += score;
        }

        Assert.True(sum.Perfect == sum.Documents && sum.Amounts.Right > 3000);
    }

    private static IEnumerable<string> Lines(MadeDocument document) => document.Blocks[0].Lines.Concat(document.Tables.SelectMany(table => (string[])
    [
        "", table.Title, "", "单位名称：某局", "", $"单位：{table.Unit}", "",
        .. Grid.Of(table, document.Style).Rows.Select(row => string.Join('\t', Enumerable.Range(0, table.Columns.Count).Select(column => row.FirstOrDefault(cell => cell.Column == column)?.Text))),
        "", .. table.Notes,
    ]));
}
