using System.Text.RegularExpressions;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>The lines of a document while its pages come in: each gets its number, and whether it goes on with the one above.</summary>
internal sealed class PrintedLines
{
    private static readonly Regex PageNumber = new(@"^[-—–―~·.\s]*(第\s*)?(\d{1,4}|[ivxIVX]{1,5})\s*(页?\s*[/，,共]*\s*(\d{1,4}\s*页?)?)?[-—–―~·.\s]*$", RegexOptions.NonBacktracking);

    private readonly List<SourceLine> lines = [];
    private readonly List<SourceLine> sinceTable = [];
    private TextColumn column = new(0, 0);
    private PrintedLine? above;
    private PrintedLine? first;
    private PrintedLine? last;
    private int page;

    public IReadOnlyList<SourceLine> All => lines;
    public int NextNumber => lines.Count + 1;

    public void StartPage(PrintedPage content, IReadOnlyList<PrintedLine> level)
    {
        page = content.Number;
        (first, last) = (level.Count > 0 ? level[0] : null, level.Count > 0 ? level[^1] : null);
        column = TextColumn.Of(level);
    }

    public void Add(PrintedLine line)
    {
        if (line is not { Kind: LineKind.Text, IsTurned: false })
        {
            lines.Add(new SourceLine(NextNumber, line.Text, line.Kind, page));
            return;
        }

        var text = line.Text;
        var isNumber = (line == first || line == last) && PageNumber.IsMatch(text);
        var added = new SourceLine(NextNumber, text, isNumber ? LineKind.PageNumber : LineKind.Text, page) { GoesOn = !isNumber && above is not null && column.GoesOn(above, line) };
        lines.Add(added);
        if (!isNumber)
        {
            above = line;
            sinceTable.Add(added);
        }
    }

    public void Add(GridRow row)
    {
        lines.Add(new SourceLine(NextNumber, string.Join('\t', row.Cells), LineKind.Text, page));
        above = null;
    }

    /// <summary>The lines above a table, nearest last, back to the table before it.</summary>
    public IReadOnlyList<SourceLine> TakeCaption()
    {
        var caption = sinceTable.TakeLast(TextTables.LongestCaption).ToList();
        sinceTable.Clear();
        return caption;
    }
}
