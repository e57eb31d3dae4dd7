using System.Globalization;

namespace DisclosureAudit.Tests.Fixtures;

/// <summary>
/// A made-up disclosure in which all is true to the last 元 and only printing makes it shorter: leaves are drawn, every
/// total is computed from them, and each figure is rounded by itself, as budget software does.
/// </summary>
internal sealed class MadeDisclosure
{
    private static readonly (string Code, string Name, bool IsFund)[] Items =
    [
        ("2010301", "行政运行", false), ("2010302", "一般行政管理事务", false), ("2013601", "行政运行", false),
        ("2080501", "行政单位离退休", false), ("2080505", "机关事业单位基本养老保险缴费支出", false), ("2080506", "机关事业单位职业年金缴费支出", false),
        ("2101101", "行政单位医疗", false), ("2101103", "公务员医疗补助", false),
        ("2120803", "城市建设支出", true), ("2120899", "其他国有土地使用权出让收入安排的支出", true),
        ("2210201", "住房公积金", false), ("2210202", "提租补贴", false),
    ];

    private static readonly Dictionary<string, string> Names = new()
    {
        ["201"] = "一般公共服务支出", ["20103"] = "政府办公厅（室）及相关机构事务", ["20136"] = "其他共产党事务支出",
        ["208"] = "社会保障和就业支出", ["20805"] = "行政事业单位养老支出", ["210"] = "卫生健康支出", ["21011"] = "行政事业单位医疗",
        ["212"] = "城乡社区支出", ["21208"] = "国有土地使用权出让收入安排的支出", ["221"] = "住房保障支出", ["22102"] = "住房改革支出",
    };

    private static readonly (string Code, string Label)[] Lines =
    [
        ("201", "一、一般公共服务支出"), ("208", "八、社会保障和就业支出"), ("210", "十、卫生健康支出"), ("212", "十二、城乡社区支出"), ("221", "二十、住房保障支出"),
    ];

    private readonly List<string> lines = [];
    private readonly Func<decimal, decimal> shorten;
    private readonly Dictionary<string, decimal> basic = [];
    private readonly Dictionary<string, decimal> project = [];
    private readonly Dictionary<string, decimal> carried = [];

    private MadeDisclosure(Random random, Func<decimal, decimal> shorten)
    {
        this.shorten = shorten;
        foreach (var (code, _, isFund) in Items)
        {
            basic[code] = isFund || code == "2010302" ? 0m : Draw(random);
            project[code] = isFund || code is "2010302" or "2013601" ? Draw(random) : 0m;
            carried[code] = code == "2010302" ? Draw(random) : 0m;
        }
    }

    /// <param name="shorten">How a figure in 万元 is made two decimals long.</param>
    public static string Text(int seed, Func<decimal, decimal> shorten)
    {
        var made = new MadeDisclosure(new Random(seed), shorten);
        made.Print(new Random(seed));
        return string.Join('\n', made.lines);
    }

    // Up to some 3,000 万元, to the 元.
    private static decimal Draw(Random random) => random.Next(1, 30_000_000) / 10_000m;

    private void Print(Random random)
    {
        lines.AddRange(["某市示范局", "", "2025年度单位预算公开", "", "第一部分 概况", "", "某市示范局是市政府工作部门。", "", "第二部分 2025年单位预算报表"]);
        PrintSummary();
        PrintIncome();
        PrintExpenditure("2025年预算支出总表", code => basic[code], code => project[code] + carried[code]);
        PrintAppropriation();
        PrintExpenditure("2025年一般公共预算支出预算表（不含上年结转）", code => IsFund(code) ? 0m : basic[code], code => IsFund(code) ? 0m : project[code]);
        PrintEconomic(random);
        PrintProjects(random);
        lines.AddRange(["", "第三部分 2025年度单位预算情况说明"]);
    }

    private void PrintSummary()
    {
        Head("2025年预算收支总表");
        Row("收入", "", "支出", "", "", "");
        Row("项目", "2025年", "项目", "2025年合计", "当年预算安排", "上年结转安排");
        var (general, fund, carry) = (Year(code => !IsFund(code)), Year(IsFund), Sum(carried, _ => true));
        (string, decimal)[] income = [("一、一般公共预算", general), ("二、政府性基金预算", fund), ("三、国有资本经营预算", 0m), ("四、财政专户管理资金", 0m), ("五、单位资金", 0m)];
        foreach (var ((name, amount), (code, label)) in income.Zip(Lines))
        {
            var (year, over) = (Year(item => item.StartsWith(code, StringComparison.Ordinal)), Sum(carried, item => item.StartsWith(code, StringComparison.Ordinal)));
            Row(name, Show(amount), label, Show(year + over), Show(year), Show(over));
        }

        Row("本年收入合计", Show(general + fund), "本年支出合计", Show(general + fund + carry), Show(general + fund), Show(carry));
        Row("上年结转", Show(carry), "年终结转", "", "", "");
        Row("收入总计", Show(general + fund + carry), "支出总计", Show(general + fund + carry), Show(general + fund), Show(carry));
    }

    private void PrintIncome()
    {
        Head("2025年预算收入总表");
        Row("项目", "", "本年收入", "", "", "", "", "", "上年结转");
        Row("科目编码", "科目名称", "合计", "一般公共预算", "政府性基金", "国有资本经营预算", "财政专户管理资金", "单位资金", "");
        foreach (var (code, name) in Codes(_ => true))
        {
            var (general, fund, over) = (Year(item => Below(item, code) && !IsFund(item)), Year(item => Below(item, code) && IsFund(item)), Sum(carried, item => Below(item, code)));
            Row(code.Length == 0 ? "合计" : code, name, Show(general + fund), Show(general), Show(fund), "", "", "", Show(over));
        }
    }

    private void PrintExpenditure(string title, Func<string, decimal> basicOf, Func<string, decimal> projectOf)
    {
        Head(title);
        Row("项目", "", "2025年预算数", "", "");
        Row("科目编码", "科目名称", "合计", "基本支出", "项目支出");
        foreach (var (code, name) in Codes(item => basicOf(item) + projectOf(item) != 0m))
        {
            var (b, p) = (Items.Where(item => Below(item.Code, code)).Sum(item => basicOf(item.Code)), Items.Where(item => Below(item.Code, code)).Sum(item => projectOf(item.Code)));
            Row(code.Length == 0 ? "合计" : code, name, Show(b + p), Show(b), Show(p));
        }
    }

    private void PrintAppropriation()
    {
        Head("2025年财政拨款收支总表");
        Row("收入", "", "支出", "", "", "", "");
        Row("项目", "金额", "项目", "金额", "", "", "");
        Row("", "", "", "小计", "一般公共预算", "政府性基金预算", "国有资本经营预算");
        var (general, fund, carry) = (Year(code => !IsFund(code)), Year(IsFund), Sum(carried, _ => true));
        (string, string)[] income = [("一、一般公共预算", Show(general)), ("二、政府性基金预算", Show(fund)), ("三、国有资本经营预算", ""), ("", ""), ("", "")];
        foreach (var ((name, amount), (code, label)) in income.Zip(Lines))
        {
            var (g, f) = (Year(item => Below(item, code) && !IsFund(item)) + Sum(carried, item => Below(item, code)), Year(item => Below(item, code) && IsFund(item)));
            Row(name, amount, label, Show(g + f), Show(g), Show(f), "");
        }

        Row("本年收入合计", Show(general + fund), "本年支出合计", Show(general + fund + carry), Show(general + carry), Show(fund), "");
        Row("上年财政拨款结转", Show(carry), "年终结转", "", "", "", "");
        Row("一、一般公共预算", Show(carry), "", "", "", "", "");
        Row("收入总计", Show(general + fund + carry), "支出总计", Show(general + fund + carry), Show(general + carry), Show(fund), "");
    }

    // The items that the functional side fixes, and the rest split by chance.
    private void PrintEconomic(Random random)
    {
        var total = Sum(basic, _ => true);
        var tied = new[] { ("机关事业单位基本养老保险缴费", "2080505"), ("职业年金缴费", "2080506"), ("公务员医疗补助缴费", "2101103"), ("住房公积金", "2210201") }.Select(tie => (Name: tie.Item1, Amount: basic[tie.Item2])).ToList();
        var rest = total - tied.Sum(tie => tie.Amount);
        var wages = Split(rest / 2m, random, "基本工资", "津贴补贴", "奖金", "其他工资福利支出").Concat(tied).ToList();
        var goods = Split(rest - (rest / 2m), random, "办公费", "印刷费", "差旅费", "工会经费", "其他商品和服务支出").ToList();
        Head("2025年一般公共预算安排基本支出分经济科目表（不含上年结转）");
        Row("部门预算支出经济科目名称", "政府预算支出经济科目名称", "2025年预算数", "", "");
        Row("", "", "合计", "人员经费", "公用经费");
        var (people, office) = (wages.Sum(item => item.Amount), goods.Sum(item => item.Amount));
        Row("合计", "", Show(total), Show(people), Show(office));
        Row("工资福利支出", "", Show(people), Show(people), "");
        wages.ForEach(item => Row(item.Name, "工资福利支出", Show(item.Amount), Show(item.Amount), ""));
        Row("商品和服务支出", "", Show(office), "", Show(office));
        goods.ForEach(item => Row(item.Name, "商品和服务支出", Show(item.Amount), "", Show(item.Amount)));
        Head("2025年财政拨款安排机关运行经费预算表");
        Row("单位名称", "2025预算数", "", "", "");
        Row("", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算");
        Row("部门合计", Show(office), Show(office), "", "");
        Row("某市示范局", Show(office), Show(office), "", "");
    }

    private void PrintProjects(Random random)
    {
        var (general, fund, carry) = (Items.Where(item => !item.IsFund).Sum(item => project[item.Code]), Items.Where(item => item.IsFund).Sum(item => project[item.Code]), Sum(carried, _ => true));
        Head("2025年项目支出预算表（本年预算）");
        Row("项目名称", "合计", "2025年财政拨款", "", "", "财政专户管理资金", "单位资金");
        Row("", "", "一般公共预算", "政府性基金预算", "国有资本经营预算", "", "");
        Row("1", "2", "3", "4", "5", "6", "7");
        Row("某市示范局", Show(general + fund), Show(general), Show(fund), "", "", "");
        foreach (var (name, amount) in Split(general, random, "示范工作经费", "示范宣传经费", "示范大厅运转费"))
        {
            Row(name, Show(amount), Show(amount), "", "", "", "");
        }

        Row("示范街道改造", Show(fund), "", Show(fund), "", "", "");
        Head("2025年项目支出预算表（上年结转）");
        Row("项目名称", "合计", "2025年财政拨款", "", "");
        Row("", "", "一般公共预算", "政府性基金预算", "国有资本经营预算");
        Row("1", "2", "3", "4", "5");
        Row("某市示范局", Show(carry), Show(carry), "", "");
        foreach (var (name, amount) in Split(carry, random, "示范档案整理", "示范系统运维"))
        {
            Row(name, Show(amount), Show(amount), "", "");
        }
    }

    private static IEnumerable<(string Name, decimal Amount)> Split(decimal total, Random random, params string[] names)
    {
        var left = total;
        foreach (var name in names.SkipLast(1))
        {
            var part = Math.Round(left * random.Next(10, 60) / 100m, 4);
            left -= part;
            yield return (name, part);
        }

        yield return (names[^1], left);
    }

    private static IEnumerable<(string Code, string Name)> Codes(Func<string, bool> isPrinted)
    {
        yield return ("", "");
        var seen = new HashSet<string>();
        foreach (var (code, name, _) in Items.Where(item => isPrinted(item.Code)))
        {
            foreach (var parent in new[] { code[..3], code[..5] }.Where(seen.Add))
            {
                yield return (parent, Names[parent]);
            }

            yield return (code, name);
        }
    }

    private static bool IsFund(string code) => code.StartsWith("212", StringComparison.Ordinal);

    private static bool Below(string item, string code) => item.StartsWith(code, StringComparison.Ordinal);

    private decimal Year(Func<string, bool> which) => Sum(basic, which) + Sum(project, which);

    private static decimal Sum(Dictionary<string, decimal> amounts, Func<string, bool> which) => amounts.Where(amount => which(amount.Key)).Sum(amount => amount.Value);

    private string Show(decimal amount) => amount == 0m ? "" : shorten(amount).ToString("F2", CultureInfo.InvariantCulture);

    private void Head(string title) => lines.AddRange(["", title, "", "单位名称：某市示范局", "", "单位：万元", ""]);

    private void Row(params string[] cells) => lines.Add(string.Join('\t', cells));
}
