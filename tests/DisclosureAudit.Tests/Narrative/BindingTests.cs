using System.Globalization;
using CsvHelper;
using DisclosureAudit.Collect;
using DisclosureAudit.Findings;
using DisclosureAudit.Narrative;
using DisclosureAudit.Rules.Claims;
using DisclosureAudit.Rules.Claims.Cells;
using DisclosureAudit.Tests.Fixtures;
using DisclosureAudit.Tests.Pdf;
using Xunit.Abstractions;

namespace DisclosureAudit.Tests.Narrative;

/// <summary>
/// Sentences of the real documents, drawn by seed and labelled by hand: which cell each amount is (fixtures/bindings; behind
/// a bar, cells of a wider or narrower fact that are the same amount). The held-out ones were labelled when the binding was done.
/// </summary>
public class BindingTests(ITestOutputHelper output)
{
    // The row or column is there and prints nothing for a 0 of the sentence.
    private const string Blank = "blank";

    [CorpusFact]
    public void Amounts_of_300_sentences_are_bound_to_the_cells_that_they_are_of() => Bind("drawn.csv", 300);

    [CorpusFact]
    public void So_are_those_of_sentences_that_the_binding_was_not_tried_on() => Bind("held-out.csv", 120);

    private void Bind(string file, int sentences)
    {
        var labels = Read(file);
        var files = InputFinder.Find(Directory.GetDirectories(Corpus.Folder).Where(folder => Path.GetFileName(folder) != "sealed").ToList()).Files;
        var audit = new Audit(Repository.Rules, Language.Chinese, TimeProvider.System, new Neighbours(files));
        var asked = labels.Select(label => label.Document).ToHashSet();
        var claims = files.Where(file => asked.Contains(file.Document)).ToDictionary(file => file.Document, file => audit.Run(file).Result!.Claims
            .GroupBy(check => check.Claim, (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance)
            .Where(checks => checks.Key.Number is { Kind: NumberKind.Amount })
            .Select(checks => (Claim: checks.Key, Cell: checks.SelectMany(check => check.Cells).FirstOrDefault()))
            .ToList());
        var (bindable, bound, found, wrong) = (0, 0, 0, 0);
        foreach (var (label, turn) in labels.Select((label, i) => (label, labels.Take(i).Count(other => (other.Document, other.Place, other.Sentence, other.Value) == (label.Document, label.Place, label.Sentence, label.Value)))))
        {
            var cell = claims[label.Document].Where(pair => IsIn(pair.Claim, label)).Select(pair => pair.Cell).Skip(turn).FirstOrDefault();
            var isBindable = label.Exact.Count > 0;
            var isRight = cell is not null && (cell.IsBlank ? label.IsBlank : label.Exact.Concat(label.Wider).Contains(NameOf(cell)));
            bindable += isBindable ? 1 : 0;
            bound += cell is not null ? 1 : 0;
            found += isBindable && isRight ? 1 : 0;
            wrong += cell is not null && !isRight ? 1 : 0;
            if ((isBindable && cell is null) || (cell is not null && !isRight))
            {
                output.WriteLine($"{(cell is null ? "MISSED" : "WRONG ")} {label.Document[..Math.Min(30, label.Document.Length)]} {label.Subject} {label.Value} → {(cell is null ? "" : NameOf(cell))} ≠ {string.Join(" ; ", label.Exact)} | {string.Join(" ; ", label.Wider)} “{label.Sentence[..Math.Min(60, label.Sentence.Length)]}”");
            }
        }

        output.WriteLine($"{labels.Count} amounts, {bindable} of a row or total; bound {bound}, right {found}, wrong {wrong}");
        Assert.Equal(sentences, labels.Select(label => (label.Document, label.Place, label.Sentence)).Distinct().Count());
        Assert.InRange(100m * found / bindable, 95m, 100m);
        Assert.InRange(100m * wrong / bound, 0m, 1m);
    }

    private static bool IsIn(Claim claim, Label label) =>
        Printed(claim.Number!) == label.Value
        && claim.Paragraph.Text.IndexOf(label.Sentence, StringComparison.Ordinal) is >= 0 and var start
        && claim.Number!.Start >= start
        && claim.Number.Start < start + label.Sentence.Length;

    private static string NameOf(FactCell cell) => $"{cell.Table.Id}[{cell.Row.Index}].{cell.Column.Path}";

    private static string Printed(NarrativeNumber number) => number.Value.ToString($"F{number.Decimals}", CultureInfo.InvariantCulture) + number.Unit;

    private static List<Label> Read(string file)
    {
        using var csv = CsvReader.FromFile(Repository.PathOf("fixtures", "bindings", file), new CsvReaderOptions { Separator = ',' });
        var rows = new List<Label>();
        while (csv.Read())
        {
            var cells = csv.GetString("cells").Split('|');
            rows.Add(new Label(csv.GetString("document"), csv.GetString("page") + csv.GetString("line"), csv.GetString("sentence"), csv.GetString("subject"), csv.GetString("value"), csv.GetString("cells") == Blank, Cells(cells[0]), cells.Length > 1 ? Cells(cells[1]) : []));
        }

        return rows;
    }

    private static List<string> Cells(string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(cell => cell is not ("none" or Blank)).ToList();

    private sealed record Label(string Document, string Place, string Sentence, string Subject, string Value, bool IsBlank, IReadOnlyList<string> Exact, IReadOnlyList<string> Wider);
}
