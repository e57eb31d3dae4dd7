using System.Text.RegularExpressions;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Tables.Printed;

/// <summary>The lines of a document while its pages come in: each gets its number, and whether it goes on with the one above.</summary>
/// <param name="marks">Tells text laid over the pages that does not look like it.</param>
internal sealed class PrintedLines(LineMarks marks)
{
    private static readonly Regex PageNumber = SafeRegex.Of(@"^[-—–―~·.\s]*(第\s*)?(\d{1,4}|[ivxIVX]{1,5})\s*(页?\s*[/，,共]*\s*(\d{1,4}\s*页?)?)?[-—–―~·.\s]*$");

    private readonly List<SourceLine> lines = [];
    private readonly List<SourceLine> sinceTable = [];
    private List<SourceLine>? notes;
    private TextColumn column = new(0, 0);
    private PrintedLine? above;
    private PrintedLine? first;
    private PrintedLine? last;
    private int page;

    public IReadOnlyList<SourceLine> All => lines;
    public int NextNumber => lines.Count + 1;

    public void StartPage(PrintedPage content, IReadOnlyList<PrintedLine> level, IReadOnlyList<Grid> grids)
    {
        page = content.Number;
        (first, last) = (level.Count > 0 ? level[0] : null, level.Count > 0 ? level[^1] : null);
        column = TextColumn.Of(level, grids);
    }

    public void Add(PrintedLine line)
    {
        if (line is not { Kind: LineKind.Text, IsTurned: false })
        {
            lines.Add(new SourceLine(NextNumber, line.Text, line.Kind, page));
            return;
        }

        var text = line.Text;
        if (KindOf(line, text) is var kind && kind != LineKind.Text)
        {
            lines.Add(new SourceLine(NextNumber, text, kind, page));
            return;
        }

        var added = new SourceLine(NextNumber, text, LineKind.Text, page) { GoesOn = above is not null && column.GoesOn(above, line) };
        lines.Add(added);
        above = line;
        if (notes is not null && (TableHead.IsNote(text) || (notes.Count > 0 && added.GoesOn)))
        {
            notes.Add(added);
            return;
        }

        notes = null;
        sinceTable.Add(added);
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

    /// <summary>The notes right below a table, as they come in.</summary>
    public IReadOnlyList<SourceLine> StartNotes() => notes = [];

    private LineKind KindOf(PrintedLine line, string text)
    {
        if (marks.IsWatermark(text))
        {
            return LineKind.Watermark;
        }

        return (line == first || line == last) && PageNumber.IsMatch(text) ? LineKind.PageNumber : LineKind.Text;
    }
}
