namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>Rows of a table with income on the left and expenditure on the right, each side with its own names and equal totals.</summary>
internal sealed class TwoSidedRows(ReferenceTables reference, Purse purse, Style style, Random random)
{
    private sealed record Side(string Name, long?[] Values);

    public IReadOnlyList<MadeRow> Of(IReadOnlyList<MadeColumn> columns, bool isFinal)
    {
        var split = columns.TakeWhile(column => column.Levels[0] == "收入").Count();
        var amounts = columns.Skip(split).Where(column => column.Kind == ColumnKind.Amount).ToList();
        var drawer = new Drawer(amounts, style, purse, random);
        var none = new long?[amounts.Count];

        var lines = random.Next(2) == 0 ? reference.Expenditure.Take(26).ToList() : Grove.Some(reference.Expenditure, random, random.Next(3, 8));
        var paid = Grove.Some(lines, random, random.Next(2, 5)).ToHashSet(StringComparer.Ordinal);
        var right = lines.Select((name, i) => new Side($"{Names.Order(i + 1)}、{name}", paid.Contains(name) ? drawer.Leaf() : none)).ToList();
        var year = Drawer.Sum(right.Select(side => side.Values));
        var left = Incomes(year[0]!.Value, isFinal ? 3 : random.Next(3, 6), out var earned, out var carried);
        var height = Math.Max(left.Count, right.Count) + (random.Next(4) == 0 ? random.Next(1, 4) : 0);
        Pad(left, height, 1);
        Pad(right, height, amounts.Count);
        if (random.Next(3) > 0)
        {
            left.AddRange([new Side("本年收入合计", [earned]), new Side(isFinal ? "年初结转和结余" : "上年结转", [carried]), new Side(isFinal ? "总计" : "收入总计", [earned + (carried ?? 0)])]);
            right.AddRange([new Side("本年支出合计", year), new Side(isFinal ? "年末结转和结余" : "结转下年", none), new Side(isFinal ? "总计" : "支出总计", year)]);
        }
        else
        {
            left.Insert(0, new Side("上年结转", [carried]));
            right.Insert(0, new Side("", none));
            left.Add(new Side("收入总计", [earned + (carried ?? 0)]));
            right.Add(new Side("支出总计", year));
        }

        return left.Zip(right, (income, expenditure) => new MadeRow([.. Cells(columns.Take(split), income), .. Cells(columns.Skip(split), expenditure)])).ToList();
    }

    // What was spent came in: the first kind of income takes what the others leave.
    private List<Side> Incomes(long spent, int kinds, out long earned, out long? carried)
    {
        carried = spent > 0 && random.Next(2) == 0 ? random.NextInt64(spent / 5) + 1 : null;
        earned = spent - (carried ?? 0);
        var others = Enumerable.Range(1, kinds - 1).Select(_ => spent > 0 && random.Next(5) == 0 ? (long?)(random.NextInt64(spent / 10) + 1) : null).ToList();
        return others.Prepend(earned - others.Sum(other => other ?? 0)).Select((value, i) => new Side($"{Names.Order(i + 1)}、{Names.Incomes[i]}", [value])).ToList();
    }

    private static void Pad(List<Side> side, int height, int width)
    {
        while (side.Count < height)
        {
            side.Add(new Side("", new long?[width]));
        }
    }

    // A side that has come to its end shows nothing, whatever cells without money show.
    private IEnumerable<string> Cells(IEnumerable<MadeColumn> columns, Side side)
    {
        var amount = 0;
        return columns.Select(column => column.Kind != ColumnKind.Amount ? (column.Kind == ColumnKind.Label ? side.Name : "") : side.Name.Length == 0 ? "" : purse.Print(side.Values[amount++])).ToList();
    }
}
