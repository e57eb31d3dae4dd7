using System.Globalization;
using DisclosureAudit.Collect;
using DisclosureAudit.Recognise;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Benchmarks.Reconstruction.Measure;

/// <summary>The tables of an audited document as facts: its cells as cells.csv shows them.</summary>
internal static class Extraction
{
    /// <summary>The tables, and the reason where there are none.</summary>
    public static (IReadOnlyList<FactTable> Tables, string Reason) Of(Audit audit, string file)
    {
        var result = audit.Run(new InputFile(Path.GetFileName(file), file));
        return result.Recognised is { } document ? (Of(document), "") : ([], result.Reason);
    }

    private static IReadOnlyList<FactTable> Of(RecognisedDocument document)
    {
        var cells = CellsFile.RowsOf(document, "").ToLookup(line => line.Table);
        return document.Tables.Select(table => new FactTable(PrintedName.Squeeze(table.Title), CellFact.Numbered(cells[table].Select(Fact)), table.Template is not null)).ToList();
    }

    // A value that does not stand for its raw text is as wrong as a wrong text.
    private static CellFact Fact(CellLine line)
    {
        var raw = PrintedName.Squeeze(line.Cell.Raw);
        var isTrue = line.Cell.Amount is not { } amount || (decimal.TryParse(raw, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && value == amount.Value);
        return new CellFact(line.Code, PrintedName.Squeeze(line.RowLabel), PrintedName.Squeeze(line.ColumnPath), isTrue ? raw : $"{raw} read as another value", Words.Of(line.Cell));
    }
}
