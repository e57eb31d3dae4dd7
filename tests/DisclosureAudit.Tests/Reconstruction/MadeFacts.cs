using DisclosureAudit.Benchmarks.Reconstruction.Measure;

namespace DisclosureAudit.Tests.Reconstruction;

/// <summary>Two small true tables, and ways to spoil what is found of them.</summary>
internal static class MadeFacts
{
    private static readonly string[] Columns = ["合计", "支出/基本支出", "支出/项目支出"];

    public static FactTable First { get; } = Table("支出总表", ("", "合计", ["12.50", "10.00", "2.50"]), ("201", "一般公共服务支出", ["8.00", "8.00", ""]), ("208", "其他支出", ["4.50", "2.00", "2.50"]), ("2080599", "其他支出", ["4.50", "2.00", "2.50"]));

    public static FactTable Second { get; } = Table("项目表", ("", "购置经费", ["1.10", "", "1.10"]), ("", "小计", ["1.10", "", "1.10"]));

    public static IReadOnlyList<FactTable> Both { get; } = [First, Second];

    public static FactTable Table(string title, params (string Code, string Label, string[] Values)[] rows) => new(
        title,
        CellFact.Numbered(rows.SelectMany(row => row.Values.Select((value, i) => new CellFact(row.Code, row.Label, Columns[i], value, value switch { "" => "blank", "-" => "dash", "0.00" => "zero", _ => "amount" })))));

    public static FactTable With(FactTable table, Func<CellFact, CellFact?> change) =>
        table with { Facts = CellFact.Numbered(table.Facts.Select(change).OfType<CellFact>()) };

    public static CellFact? Wrong(CellFact fact, string raw, string wrong) => fact.Raw == raw ? fact with { Raw = wrong } : fact;
}
