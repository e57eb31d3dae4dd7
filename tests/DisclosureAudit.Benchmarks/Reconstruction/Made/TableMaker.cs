namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>Makes one table of a form.</summary>
internal sealed class TableMaker(ReferenceTables reference, Style style, Random random, int year, string unit)
{
    // Most print whole 元; a number that is to be split has a point.
    private readonly int yuanDecimals = style.SplitNumbers || random.Next(4) == 0 ? style.Decimals : 0;

    public MadeTable Make(Form form, bool isLong, bool isEmpty)
    {
        var columns = Columns.Of(form, style, year);
        var purse = new Purse(random, style, form.Unit == "元" ? yuanDecimals : style.Decimals);
        var isFinal = form.Family == "final-account";
        var isSided = form.IsTwoSided;
        var rows = isEmpty || (isSided && columns.Any(column => column.Kind == ColumnKind.Code)) ? Empty(columns, purse)
            : form.IsInBlocks ? new BlockRows(reference, purse, style, random).Of(columns)
            : isSided ? new TwoSidedRows(reference, purse, style, random).Of(columns, isFinal)
            : new TableRows(reference, purse, style, random, unit).Of(form, columns, isLong);
        var hasData = rows.Any(row => row.Cells.Any(cell => cell.Length > 0)) && !isEmpty;
        return new MadeTable(
            form.Id,
            isFinal ? form.Title : $"{year}年{(form.Family == "shanghai-budget" ? "部门" : "")}{form.Title}",
            Mark(form, isFinal),
            random.Next(3) == 0 ? $"{(isFinal ? "部门" : form.Family == "shanghai-budget" ? "编制单位" : "单位名称")}：{unit}" : "",
            form.Unit,
            columns,
            rows,
            hasData ? random.Next(3) == 0 ? [Names.Notes[random.Next(Names.Notes.Length)]] : [] : [Names.EmptyNotes[random.Next(Names.EmptyNotes.Length)]])
        {
            IsWide = random.Next(100) < style.Wide,
            StartsPage = !style.SeveralToAPage || random.Next(3) == 0,
            IndexRow = style.IndexRow,
            TotalOnHeader = style.TotalOnHeader && hasData && rows[0].IsTotal && columns.Any(Header.IsOnLastRow),
            LoneTotal = style.LoneTotal && rows.Count > 15 && rows[^1].IsTotal,
        };
    }

    // An empty table has blank rows, or its total row alone.
    private List<MadeRow> Empty(IReadOnlyList<MadeColumn> columns, Purse purse)
    {
        var writer = new RowWriter(columns, purse, inherits: false);
        var hasTotal = random.Next(2) == 0 && columns.Any(column => column.Kind == ColumnKind.Label);
        var rows = Enumerable.Repeat(writer.Blank(), random.Next(3) == 0 ? random.Next(2, 8) : hasTotal ? 0 : 1).ToList();
        if (hasTotal)
        {
            rows.Add(new MadeRow(columns.Select(column => column.Kind == ColumnKind.Label ? "合计" : "").ToList()) { IsTotal = columns.Count(column => column.Kind == ColumnKind.Label) == 1 });
        }

        return rows;
    }

    private string Mark(Form form, bool isFinal) => random.Next(3) > 0 ? "" : isFinal ? $"公开{form.Id[1..].PadLeft(2, '0')}表" : random.Next(2) == 0 ? $"预算公开表{form.Id[1..]}" : $"表{form.Id[1..]}";
}
