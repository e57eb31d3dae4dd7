using DisclosureAudit.Benchmarks.Reconstruction.Made;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Benchmarks.Reconstruction.Measure;

/// <summary>
/// What a reader of the printed table would write down. How a table of no known form names its rows:
/// - The columns that name an amount are the run of code and label columns (no amounts in them) nearest on its left. A
///   table with two sides has two such runs, and each amount goes by that of its own side.
/// - code: the digits of the run's code columns joined (201 | 03 | 01 → 2010301). A blank code column on the left of a
///   filled one takes what the row above has there (blank | blank | 01 below 201 | 03 → 2010301); a row without any code,
///   as a total, has none.
/// - row_label: the texts of the run's label columns joined by “/”, blank ones left out, without spaces; a text wrapped
///   over lines is joined without a blank. A merged cell over code and label columns (合计) is the label,
///   and so is a text without digits in a code column. row_path as
///   row_label where nothing gives levels. A table without label columns has rows without a name.
/// - column_path: the header levels from the top joined by “/”, without spaces; a merged header cell is a level of every
///   column that it covers, and counts once for a column whose rows it covers.
/// - Code and label columns are no amounts: no cell of them may come out with state amount or zero. A cell without code
///   and label is a fact only if it holds an amount: wholly blank rows may be kept or dropped.
/// - A row that numbers the columns (栏次 | 1 | 2) is neither a row nor a level of the header. A header, title or unit that
///   stands again on the next page is no row either.
/// - A row printed on the header's last line (类 | 款 | 项 | 合计 | 2,946.25) is a row.
/// - table_title: the title line alone, without 预算公开表1 above it and 单位：万元 below.
/// </summary>
internal static class Truth
{
    public static IReadOnlyList<FactTable> Of(MadeDocument document) => document.Tables.Select(Of).ToList();

    public static FactTable Of(MadeTable table)
    {
        var facts = new List<CellFact>();
        for (var column = 0; column < table.Columns.Count; column++)
        {
            if (table.Columns[column].Kind == ColumnKind.Amount)
            {
                facts.AddRange(OfColumn(table, column));
            }
        }

        return new FactTable(PrintedName.Squeeze(table.Title), CellFact.Numbered(facts));
    }

    private static IEnumerable<CellFact> OfColumn(MadeTable table, int column)
    {
        var run = Enumerable.Range(0, table.Columns.Count).Take(table.Labels(column)).ToList();
        var codes = run.Where(i => table.Columns[i].Kind == ColumnKind.Code).ToList();
        var above = new string[codes.Count];
        foreach (var row in table.Rows)
        {
            var names = run.Where(i => !codes.Contains(i) || !IsCode(row.Cells[i])).Select(i => PrintedName.Squeeze(row.Cells[i])).Where(name => name.Length > 0).ToList();
            var (code, raw) = (Code(codes.Select(i => IsCode(row.Cells[i]) ? row.Cells[i] : "").ToList(), above), row.Cells[column]);
            var fact = new CellFact(code, string.Join('/', names), PrintedName.Squeeze(table.Columns[column].Path), raw, State(raw)) { HomeLabel = names.Count > 1 ? names[0] : null };
            if (fact.IsAmount || fact.Code.Length + fact.Label.Length > 0)
            {
                yield return fact;
            }
        }
    }

    private static string Code(List<string> pieces, string[] above)
    {
        var last = pieces.FindLastIndex(piece => piece.Length > 0);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i <= last)
            {
                above[i] = pieces[i].Length > 0 ? pieces[i] : above[i];
            }
        }

        return string.Concat(above.Take(last + 1));
    }

    private static bool IsCode(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static string State(string raw) => raw switch
    {
        "" => "blank",
        "-" => "dash",
        _ => raw.AsSpan().ContainsAnyInRange('1', '9') ? "amount" : "zero",
    };
}
