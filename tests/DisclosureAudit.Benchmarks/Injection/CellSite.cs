using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.Recognise;

namespace DisclosureAudit.Benchmarks.Injection;

/// <summary>A printed amount of a table and where it stands, so that it can be printed otherwise.</summary>
/// <param name="Index">Of the row in its table, with side and block: what finds it again in the changed document.</param>
/// <param name="Cell">Of a text, which cell of its line.</param>
/// <param name="Word">Of a PDF, the box of the one word that it is.</param>
internal sealed record CellSite(RecognisedTable Table, TableRow Row, string Column, string Index, int Line, int? Page, int Cell, Box Word, string Raw, Amount Amount)
{
    public string Key => $"{Index}.{Column}";

    /// <summary>The printed amounts that can be told from each other; of a PDF those that are one word.</summary>
    public static List<CellSite> In(Audited audited, IReadOnlyList<PrintedPage>? pages)
    {
        var words = pages?.SelectMany(page => page.Lines.Where(line => line is { Kind: LineKind.Text, IsTurned: false }).SelectMany(line => line.Words.Select(word => (page.Number, word)))).ToLookup(pair => (pair.Number, pair.word.Text), pair => pair.word.Box);
        var sites = new List<CellSite>();
        foreach (var table in audited.Document.Tables.Where(table => table.Template is not null))
        {
            foreach (var row in table.Rows)
            {
                foreach (var (column, cell) in row.Cells.Where(cell => cell.Value.State == CellState.Amount))
                {
                    if (table.Column(column, row) is { } printed && Place(row, printed, cell.Raw, words) is { } word)
                    {
                        sites.Add(new CellSite(table, row, column, $"{table.Id}|{row.Index}|{row.Side}|{row.Block}", row.Line, row.Page, printed.Index, word, cell.Raw.Trim(), cell.Amount!.Value));
                    }
                }
            }
        }

        return sites.GroupBy(site => site.Key).Where(same => same.Count() == 1).Select(same => same.First()).ToList();
    }

    private static Box? Place(TableRow row, TableColumn column, string raw, ILookup<(int, string), Box>? words)
    {
        if (words is null)
        {
            return default(Box);
        }

        return row.Page is { } page && row.MarkOf(column) is { } mark && words[(page, raw.Trim())].Where(box => box.Left >= mark.Box.Left - 200 && box.Right <= mark.Box.Right + 200 && box.Top >= mark.Box.Top - 200 && box.Bottom <= mark.Box.Bottom + 200).Take(2).ToList() is [var only]
            ? only
            : null;
    }
}
