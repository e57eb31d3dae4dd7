using DisclosureAudit.Read;

namespace DisclosureAudit.Tables;

/// <summary>
/// Finds the tables of a text: runs of tab-separated rows. Blank lines, watermarks, page numbers and dash rows do not
/// end a run; a line of text does. A contents page is no table.
/// </summary>
public static class TextTables
{
    // The head of a table is its label, title, unit name, amount unit, and what a page end left between them.
    internal const int LongestCaption = 8;

    public static IReadOnlyList<RawTable> Of(SourceText source)
    {
        var tables = new List<RawTable>();
        var caption = new List<SourceLine>();
        var run = new TableRun(source.KeepsTrailingCells);
        foreach (var line in source.Lines)
        {
            if (run is { HasRows: true, Interrupted: true } && IsHeadRow(line))
            {
                run.Close(tables);
            }

            if (line.IsRow || (!source.KeepsTrailingCells && run.IsRowWithoutCells(line)))
            {
                run.Add(line, caption);
                caption.Clear();
            }
            else if (line.Kind != LineKind.Text || line.IsBlank || IsDashes(line.Text))
            {
                run.Interrupted = run.HasRows;
            }
            else if (run.HasRows && line.Text.TrimStart().StartsWith('注'))
            {
                run.Notes.Add(line);
                caption.AddRange(run.Close(tables));
            }
            else
            {
                if (run.HasRows)
                {
                    caption.AddRange(run.Close(tables));
                }

                caption.Add(line);
                while (caption.Count > LongestCaption)
                {
                    caption.RemoveAt(0);
                }
            }
        }

        if (run.HasRows)
        {
            run.Close(tables);
        }

        return tables;
    }

    // The title of the next table, kept as a row by the conversion.
    private static bool IsHeadRow(SourceLine line) =>
        line.IsRow
        && line.Text.Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var only]
        && TableHead.IsHeadLine(only);

    internal static bool IsDashes(string text) => text.Length > 1 && text.All(c => c is '-' or '—' or '─' or '|' or '=' or '_' or ' ' or '\t' or ':');
}
