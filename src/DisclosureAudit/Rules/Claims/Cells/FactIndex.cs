using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims.Cells;

/// <summary>The amounts of a disclosure's tables, by what they are called and by how much they are.</summary>
public sealed class FactIndex
{
    // A figure that stands in more cells than this tells nothing by itself.
    private const int MostAlike = 200;

    private readonly List<FactCell> byAmount;
    private readonly ILookup<string, FactCell> byName;
    private readonly ILookup<string, FactCell> byCode;
    private readonly ILookup<string, FactCell> blanks;
    private readonly ILookup<TableRow, FactCell> budgets;
    private readonly ILookup<RecognisedTable, FactCell> totalOfTable;
    private readonly List<FactCell> totals;

    /// <param name="documents">The claims' own document first, then the other files of its disclosure, each with its name.</param>
    public FactIndex(IEnumerable<(string Name, RecognisedDocument Document)> documents, SubjectWords words, SubjectName names)
    {
        var all = documents.ToList();
        AreOfAccount = all.Any(pair => pair.Document.Family?.DocumentKind == FamilyTemplate.FinalAccount);
        var printed = all.SelectMany(pair => pair.Document.Tables
            .Where(table => table.Template is not null)
            .SelectMany(table => CellsOf(table, pair.Name, pair.Document, words, names))).ToList();
        Cells = printed.Where(cell => !cell.IsBlank).ToList();
        blanks = printed.Where(cell => cell.IsBlank && (cell.IsTotal || cell.IsMain)).SelectMany(cell => cell.RowNames.Concat(cell.ColumnNames).Select(name => (name, cell))).ToLookup(pair => pair.name, pair => pair.cell, StringComparer.Ordinal);
        byName = Cells.SelectMany(cell => cell.RowNames.Concat(cell.ColumnNames).Select(name => (name, cell))).ToLookup(pair => pair.name, pair => pair.cell, StringComparer.Ordinal);
        totalOfTable = Cells.Where(cell => cell is { IsTotal: true, ColumnNames.Count: 0, IsLastYear: false, IsBudget: false, IsChange: false }).ToLookup(cell => cell.Table);
        budgets = Cells.Where(cell => cell.IsBudget).ToLookup(cell => cell.Row);
        byCode = Cells.Where(cell => cell.Row.Code is not null).ToLookup(cell => cell.Row.Code!.Value.Digits, StringComparer.Ordinal);
        totals = Cells.Where(cell => cell is { IsTotal: true, IsMain: true } && (cell.Words?.Sure ?? cell.Words?.Plain) is not null).ToList();
        byAmount = Cells.OrderBy(cell => cell.Figure.InYuan).ToList();
    }

    /// <summary>The tables are those of a final account: what was planned stands beside what was spent.</summary>
    public bool AreOfAccount { get; }

    /// <summary>In the order of the documents.</summary>
    public IReadOnlyList<FactCell> Cells { get; }

    /// <summary>The cells that are the figure, or could be but for rounding, by amount.</summary>
    public List<FactCell> Near(Figure figure)
    {
        var reach = figure.AsPrinted().Step;
        var (low, high) = (figure.InYuan - reach, figure.InYuan + reach);
        var start = FirstFrom(low);
        return byAmount.Skip(start).TakeWhile(cell => cell.Figure.InYuan <= high).Take(MostAlike).ToList();
    }

    /// <summary>The cells whose row, column, account or table the subject may name, in the order of the documents.</summary>
    public List<FactCell> NamedLike(Subject subject) => totals
        .Concat(subject.IsGeneric ? [] : byName[subject.Stems[0]])
        .Concat(subject.Codes.SelectMany(code => byCode[code]))
        .Where(cell => IsAskedBy(cell, subject))
        .Distinct()
        .Take(MostAlike)
        .ToList();

    /// <summary>The blank cells that the subject may name.</summary>
    public List<FactCell> BlanksLike(Subject subject) => subject.IsGeneric ? [] : blanks[subject.Stems[0]].Where(cell => IsAskedBy(cell, subject)).Take(MostAlike).ToList();

    /// <summary>A row or column goes by that name.</summary>
    public bool IsNamed(string stem) => byName.Contains(stem);

    /// <summary>The totals of the year's columns of that name.</summary>
    public IEnumerable<FactCell> TotalsOf(string column) => byName[column].Where(cell => cell is { IsTotal: true, IsLastYear: false, IsBudget: false, IsChange: false } && cell.ColumnNames.Contains(column)).Take(MostAlike);

    /// <summary>The total of a table; null where it has none, or several.</summary>
    public FactCell? TotalOf(RecognisedTable table) => totalOfTable[table].Take(2).ToList() is [var only] ? only : null;

    /// <summary>What was planned of a cell that was spent, by row and header; null where that is not one cell.</summary>
    public FactCell? BudgetOf(FactCell spent) =>
        budgets[spent.Row].Where(cell => cell.ColumnNames.SequenceEqual(spent.ColumnNames)).Take(2).ToList() is [var only] ? only : null;

    /// <summary>It is of the year that the subject names, of what was planned or spent, and an amount or a change.</summary>
    public bool IsAskedBy(FactCell cell, Subject subject) => cell.IsChange == subject.IsChange && (cell.IsChange || cell.IsLastYear == subject.IsLastYear) && (!AreOfAccount || cell.IsBudget == subject.IsBudget);

    private int FirstFrom(decimal yuan)
    {
        var (low, high) = (0, byAmount.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = byAmount[middle].Figure.InYuan < yuan ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static IEnumerable<FactCell> CellsOf(RecognisedTable table, string name, RecognisedDocument document, SubjectWords words, SubjectName names)
    {
        var template = table.Template!;
        var (subject, year, isAccount) = (words.TableOf(template.Name), document.Facts.Year, document.Family?.DocumentKind == FamilyTemplate.FinalAccount);
        var columns = table.AmountColumns.Select(column => (Column: column, Names: ColumnNames(column, words, names), IsBudget: isAccount && IsBudget(column.Template!, words))).ToList();
        var main = columns.Where(column => column.Column.Template!.Year != ColumnYear.Last && !column.IsBudget).GroupBy(column => column.Column.Template!.Side).Select(side => (side.FirstOrDefault(column => column.Names.Count == 0) is { Column: not null } total ? total : side.First()).Column).ToHashSet();
        foreach (var row in table.Rows)
        {
            var rowNames = RowNames(row, template, names);
            var isLastYear = TitleText.LeadingYearOf(row.Label) is { } printed && year is { } own && printed != own;
            foreach (var (column, columnNames, isBudget) in columns.Where(column => column.Column.Template!.Side is null || row.Side is null || column.Column.Template.Side == row.Side))
            {
                if (AmountOf(row[column.Template!.Id], table.Unit) is { } amount && row.DoubtOf(column).Length == 0)
                {
                    yield return new FactCell(
                        table,
                        row,
                        column,
                        new Figure(amount, table.Precision),
                        rowNames,
                        columnNames,
                        columnNames.Count == 0 || main.Contains(column),
                        isLastYear || column.Template.Year == ColumnYear.Last || IsOfLastYear(column.Path, words),
                        isBudget,
                        words.ChangeColumn.IsMatch(column.Path) || words.ChangeColumn.IsMatch(column.Template.Id),
                        $"{template.Name}|{table.Title}|{row.Side}|{string.Join('|', rowNames)}|{string.Join('|', columnNames)}",
                        subject,
                        name);
                }
            }
        }
    }

    // A blank cell, for the sentence that says 0 (docs/rounding.md, rule 5).
    private static Amount? AmountOf(CellValue cell, AmountUnit unit) => cell.State switch
    {
        CellState.Amount => cell.Amount,
        CellState.Blank or CellState.Dash => new Amount(0m, unit, 0),
        _ => null,
    };

    private static List<string> RowNames(TableRow row, TableTemplate template, SubjectName names) => template.Rows
        .Where(rule => rule.Id == row.Role && rule.Match == RowMatch.Names && !row.IsTotal)
        .SelectMany(rule => rule.Names)
        .Prepend(row.Name)
        .Select(names.Stem)
        .Where(stem => stem.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .ToList();

    private static List<string> ColumnNames(TableColumn column, SubjectWords words, SubjectName names) => column.Template!.Headers
        .Prepend(column.Template.Id)
        .Concat(GroupOf(column.Path, words))
        .Where(header => !words.ColumnTotals.Contains(header))
        .Select(names.Stem)
        .Where(stem => stem.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .ToList();

    // Of “公务用车购置及运行费/小计” and of “公务接待费/一般公共预算” the level above names the thing.
    private static IEnumerable<string> GroupOf(string path, SubjectWords words)
    {
        var levels = path.Split('/');
        for (var i = levels.Length - 1; i > 0 && (words.ColumnTotals.Contains(TitleText.FoldHeader(levels[i])) || words.Scopes.Any(scope => levels[i].StartsWith(scope, StringComparison.Ordinal))); i--)
        {
            yield return TitleText.FoldHeader(levels[i - 1]);
        }
    }

    private static bool IsOfLastYear(string path, SubjectWords words) => words.LastYear.IsMatch(path) && !words.CarryOver.IsMatch(path);

    private static bool IsBudget(ColumnTemplate column, SubjectWords words) =>
        column.Measure.Concat(column.Headers) is var headers && headers.Any(words.BudgetColumn.IsMatch) && !headers.Any(words.AccountColumn.IsMatch);
}
