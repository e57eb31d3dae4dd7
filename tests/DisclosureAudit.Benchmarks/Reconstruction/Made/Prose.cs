namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>Paragraphs between the tables; their amounts are no cells.</summary>
internal static class Prose
{
    public static string[] Duties(string unit, Random random) =>
    [
        $"一、主要职责。{unit}负责贯彻落实国家和省有关方针政策，拟订本地区工作规划并组织实施，承办本级人民政府交办的其他事项。",
        $"二、机构设置。{unit}内设机构{random.Next(3, 12)}个，核定行政编制{random.Next(10, 80)}名，实有在职人员{random.Next(10, 80)}人。",
    ];

    public static string[] Figures(string unit, int year, Random random) =>
    [
        $"一、{year}年收支总体情况。{unit}{year}年收入总计{Money(random)}万元，比上年增加{Money(random)}万元，增长{random.Next(1, 30)}.{random.Next(10, 99)}%，主要原因是人员经费增加。",
        $"其中：一般公共预算{Money(random)}万元，占{random.Next(50, 99)}.{random.Next(10, 99)}%；政府性基金预算0万元，占0%。",
        $"二、“三公”经费支出情况。{year}年“三公”经费预算{random.Next(1, 20)}.{random.Next(10, 99)}万元，与上年持平。",
    ];

    private static string Money(Random random) => $"{random.Next(100, 9999)}.{random.Next(10, 99)}";
}
