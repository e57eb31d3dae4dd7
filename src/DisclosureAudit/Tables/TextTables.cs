using DisclosureAudit.Read;

namespace DisclosureAudit.Tables;

/// <summary>
/// Finds the tables of a text: runs of tab-separated rows. Blank lines, watermarks, page numbers and dash rows do not
/// end a run, nor do a few short lines (a page number, a running head, a note) behind which the rows go on; any other
/// text does. A contents page is no table.
/// </summary>
public sealed class TextTables
{
    // The head of a table is its label, title, unit name, amount unit, and what a page end left between them.
    internal const int LongestCaption = 8;

    // What stands between two rows of one table at a page end.
    private const int MostAsides = 3;

    private readonly List<RawTable> tables = [];
    private readonly List<SourceLine> caption = [];
    private readonly List<SourceLine> asides = [];
    private readonly TableRun run;
    private readonly bool keepsTrailingCells;

    private TextTables(bool keepsTrailingCells)
    {
        this.keepsTrailingCells = keepsTrailingCells;
        run = new TableRun(keepsTrailingCells);
    }

    public static IReadOnlyList<RawTable> Of(SourceText source)
    {
        var finder = new TextTables(source.KeepsTrailingCells);
        foreach (var line in source.Lines)
        {
            finder.Take(line);
        }

        finder.EndRun();
        return finder.tables;
    }

    private void Take(SourceLine line)
    {
        if (run is { HasRows: true, Interrupted: true } && IsHeadRow(line))
        {
            EndRun();
        }

        if (line.IsRow || (!keepsTrailingCells && run.IsRowWithoutCells(line)))
        {
            TakeRow(line);
        }
        else if (line.Kind != LineKind.Text || line.IsBlank || IsDashes(line.Text))
        {
            run.Interrupted = run.HasRows;
        }
        else if (run.HasRows && asides.Count < MostAsides && TableHead.IsAside(line.Text.Trim()))
        {
            asides.Add(line);
            run.Interrupted = true;
        }
        else
        {
            EndRun();
            AddCaption([line]);
        }
    }

    private void TakeRow(SourceLine line)
    {
        if (asides.Count > 0)
        {
            if (!run.GoesOnWith(line))
            {
                EndRun();
            }

            run.Notes.AddRange(asides.Where(IsNote));
            asides.Clear();
        }

        run.Add(line, caption);
        caption.Clear();
    }

    // Notes right below the last row are the table's; what follows them is the head of the next.
    private void EndRun()
    {
        if (run.HasRows)
        {
            var notes = asides.TakeWhile(IsNote).ToList();
            run.Notes.AddRange(notes);
            AddCaption(run.Close(tables));
            AddCaption(asides.Skip(notes.Count));
        }

        asides.Clear();
    }

    private void AddCaption(IEnumerable<SourceLine> lines)
    {
        caption.AddRange(lines);
        if (caption.Count > LongestCaption)
        {
            caption.RemoveRange(0, caption.Count - LongestCaption);
        }
    }

    private static bool IsNote(SourceLine line) => TableHead.IsNote(line.Text);

    // The title of the next table, kept as a row by the conversion.
    private static bool IsHeadRow(SourceLine line) =>
        line.IsRow
        && line.Text.Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var only]
        && TableHead.IsHeadLine(only);

    internal static bool IsDashes(string text) => text.Length > 1 && text.All(c => c is '-' or '—' or '─' or '|' or '=' or '_' or ' ' or '\t' or ':');
}
