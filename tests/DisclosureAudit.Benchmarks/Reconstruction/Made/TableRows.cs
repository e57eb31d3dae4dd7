namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>Rows of the tables with one side: accounts, kinds of expenditure, units, projects, or one row without a name.</summary>
internal sealed class TableRows(ReferenceTables reference, Purse purse, Style style, Random random, string unit)
{
    public IReadOnlyList<MadeRow> Of(Form form, IReadOnlyList<MadeColumn> columns, bool isLong)
    {
        var writer = new RowWriter(columns, purse, style.Codes == Codes.Inherited, totalIsCode: random.Next(4) == 0);
        var drawer = new Drawer(columns.Where(column => column.Kind == ColumnKind.Amount).ToList(), style, purse, random);
        var first = form.Columns.First();
        return first switch
        {
            "项目" => Named(writer, drawer, Names.ThreePublic.Take(2).Select(name => new Account("", name, [])).Append(new Account("", Names.ThreePublic[2], Names.ThreePublic.Skip(3).Select(name => new Account("", name, [])).ToList()))),
            "单位名称" => Named(writer, drawer, Grove.Some(Names.Units, random, random.Next(1, 4)).Select(name => new Account("", unit + name, []))),
            "项目名称" => Named(writer, drawer, Grove.Some(Names.Units, random, random.Next(1, 4)).Select(name => new Account("", unit + name, Projects(isLong)))),
            "部门预算支出经济科目名称" or "经济分类科目编码" => Economic(writer, drawer, isLong),
            "类" when !form.Columns.Contains("项") => Economic(writer, drawer, isLong),
            "收入科目编码" => Named(writer, drawer, Grove.Some(reference.FundIncome, random, random.Next(1, 4))),
            _ when columns[0].Kind == ColumnKind.Amount => [writer.Row("", [], drawer.Leaf())],
            _ => Named(writer, drawer, Grove.Draw(form.Title.Contains("政府性基金", StringComparison.Ordinal) ? reference.Fund : reference.General, random, isLong)),
        };
    }

    private List<Account> Projects(bool isLong) => Grove.Some(Names.Projects, random, isLong ? Names.Projects.Length : random.Next(2, 7)).Select(name => new Account("", name, [])).ToList();

    private IReadOnlyList<MadeRow> Economic(RowWriter writer, Drawer drawer, bool isLong) =>
        Named(writer, drawer, reference.Economic.Take(random.Next(2, 5)).Select(account => account with { Parts = Grove.Some(account.Parts, random, isLong ? account.Parts.Count : random.Next(2, 9)) }));

    private IReadOnlyList<MadeRow> Named(RowWriter writer, Drawer drawer, IEnumerable<Account> accounts)
    {
        var tops = accounts.ToList();
        var rows = new List<MadeRow>();
        foreach (var account in tops)
        {
            Add(rows, account, 0, writer, drawer);
        }

        var total = writer.Total("合计", Drawer.Sum(tops.Select(drawer.Of)));
        return style.TotalFirst ? [total, .. rows] : [.. rows, total];
    }

    private void Add(List<MadeRow> rows, Account account, int depth, RowWriter writer, Drawer drawer)
    {
        // The second name column of the economic table is the government's account; classes have none.
        rows.Add(writer.Row(account.Code, [account.Name, reference.Government.GetValueOrDefault(account.Code, "")], drawer.Of(account), depth));
        foreach (var part in account.Parts)
        {
            Add(rows, part, depth + 1, writer, drawer);
        }
    }
}
