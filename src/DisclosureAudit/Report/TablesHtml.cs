using System.Globalization;
using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Report;

/// <summary>The tables of one document for a browser: merged cells merged, what is in doubt coloured, one self-contained file.</summary>
public static class TablesHtml
{
    public static void Write(TextWriter output, string document, IReadOnlyList<ShownTable> tables, Language language)
    {
        HtmlPage.Start(output, document, language);
        WriteTables(output, tables, language);
        HtmlPage.End(output);
    }

    internal static void WriteTables(TextWriter output, IReadOnlyList<ShownTable> tables, Language language)
    {
        foreach (var table in tables)
        {
            output.WriteLine($"<h2>{HtmlText.Escape($"{table.Id} {table.Title}")}</h2>");
            if (PagesOf(table, language) is { Length: > 0 } pages)
            {
                output.WriteLine($"<p class=\"place\">{pages}</p>");
            }

            output.WriteLine("<table>");
            WriteRows(output, table);
            output.WriteLine("</table>");
            foreach (var note in table.Raw.Notes)
            {
                output.WriteLine($"<p class=\"place\">{HtmlText.Escape(PersonalData.Mask(note.Text.Trim()))}</p>");
            }
        }
    }

    private static string PagesOf(ShownTable table, Language language)
    {
        var pages = PageBox.Of(table.Raw).Select(box => box.Page.ToString(CultureInfo.InvariantCulture)).ToList();
        return pages.Count == 0 ? "" : new Sentence($"第 {string.Join("、", pages)} 页", $"page {string.Join(", ", pages)}").In(language);
    }

    private static void WriteRows(TextWriter output, ShownTable table)
    {
        var rows = table.Header.Concat(table.Rows).ToList();
        var doubts = table.Doubts.ToLookup(doubt => doubt.Row);
        var spans = MergedCells.Of(table.Raw).Where(span => HoldsOneText(rows, span)).ToDictionary(span => (span.Row, span.Column));
        var covered = spans.Values.SelectMany(Places).ToHashSet();
        for (var row = 0; row < rows.Count; row++)
        {
            output.Write("<tr>");
            for (var column = 0; column < rows[row].Count; column++)
            {
                if (spans.TryGetValue((row, column), out var span) || !covered.Contains((row, column)))
                {
                    var doubt = doubts[row].FirstOrDefault(found => found.Column is null || found.Column == column)?.Doubt ?? "";
                    WriteCell(output, rows[row][column], row < table.Header.Count ? "th" : "td", span, doubt);
                }
            }

            output.WriteLine("</tr>");
        }
    }

    private static void WriteCell(TextWriter output, string text, string tag, CellSpan span, string doubt)
    {
        var isNumber = tag == "td" && CellReader.Read(text, AmountUnit.Yuan).State is CellState.Amount or CellState.Dash;
        var classes = string.Join(' ', new[] { isNumber ? "n" : "", doubt.Length > 0 ? "d" : "" }.Where(name => name.Length > 0));
        output.Write($"<{tag}");
        Attribute("class", classes);
        Attribute("title", doubt);
        Attribute("rowspan", span.Rows > 1 ? span.Rows.ToString(CultureInfo.InvariantCulture) : "");
        Attribute("colspan", span.Columns > 1 ? span.Columns.ToString(CultureInfo.InvariantCulture) : "");
        output.Write($">{HtmlText.Escape(text)}</{tag}>");

        void Attribute(string name, string value)
        {
            if (value.Length > 0)
            {
                output.Write($" {name}=\"{HtmlText.Escape(value)}\"");
            }
        }
    }

    private static IEnumerable<(int Row, int Column)> Places(CellSpan span) =>
        from row in Enumerable.Range(span.Row, span.Rows)
        from column in Enumerable.Range(span.Column, span.Columns)
        select (row, column);

    // A label over several rows stands in each of them; nothing that is printed is left out.
    private static bool HoldsOneText(List<IReadOnlyList<string>> rows, CellSpan span) =>
        Places(span).All(place => rows[place.Row][place.Column] is var text && (text.Length == 0 || text == rows[span.Row][span.Column]));
}
