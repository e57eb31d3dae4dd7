using DisclosureAudit.Findings;
using DisclosureAudit.Report;

namespace DisclosureAudit.Tests.Fixtures;

/// <summary>The made-up document in which all adds up, and changes of it; “|” stands for the tab.</summary>
internal static class MadeText
{
    public const string T1 = "2025年预算收支总表";
    public const string T2 = "2025年预算收入总表";
    public const string T3 = "2025年预算支出总表";
    public const string T4 = "2025年财政拨款收支总表";
    public const string T5 = "2025年一般公共预算支出预算表（不含上年结转）";
    public const string T6 = "2025年一般公共预算安排基本支出分经济科目表（不含上年结转）";
    public const string T7 = "2025年政府性基金预算收入表（不含上年结转）";
    public const string T8 = "2025年政府性基金预算支出表（不含上年结转）";
    public const string T10 = "2025年财政拨款安排“三公”经费支出预算表";
    public const string T11 = "2025年财政拨款安排机关运行经费预算表";
    public const string T12 = "2025年项目支出预算表（本年预算）";
    public const string T13 = "2025年项目支出预算表（上年结转）";
    private const string Narrative = "\n第三部分 2025";

    public static string Whole { get; } = File.ReadAllText(Repository.PathOf("fixtures", "laws", "made.txt"));

    public static AuditedDocument Audited { get; } = Repository.AuditText(Whole);

    /// <summary>The thirteen tables, each with its head, and nothing else.</summary>
    public static string Tables => Whole[Whole.IndexOf($"\n{T1}\n", StringComparison.Ordinal)..Whole.LastIndexOf(Narrative, StringComparison.Ordinal)];

    /// <summary>The document with another table or tables before its narrative.</summary>
    public static string WithTables(string more) => Whole.Insert(Whole.LastIndexOf(Narrative, StringComparison.Ordinal), $"\n{more}");

    public static string InTable(string title, Func<string, string> change) => InTable(Whole, title, change);

    public static string InTable(string text, string title, Func<string, string> change)
    {
        var start = text.IndexOf($"\n{title}\n", StringComparison.Ordinal);
        var next = text.IndexOf("\n2025年", start + title.Length, StringComparison.Ordinal);
        var end = next < 0 ? text.LastIndexOf(Narrative, StringComparison.Ordinal) : next;
        Assert.True(start >= 0, title);
        var changed = change(text[start..end]);
        Assert.NotEqual(text[start..end], changed);
        return text[..start] + changed + text[end..];
    }

    /// <summary>The document with rows of one table changed; each “from” must stand in it.</summary>
    public static string WithRows(string title, params (string From, string To)[] changes) => WithRows(Whole, title, changes);

    public static string WithRows(string text, string title, params (string From, string To)[] changes) => InTable(text, title, table =>
    {
        foreach (var (from, to) in changes)
        {
            Assert.Contains($"\n{from.Replace('|', '\t')}", table, StringComparison.Ordinal);
            table = table.Replace($"\n{from.Replace('|', '\t')}", $"\n{to.Replace('|', '\t')}");
        }

        return table;
    });

    /// <summary>What a document is blamed for: all that is more than a remark. Many of the made documents are parts of whole ones.</summary>
    public static IEnumerable<string> Accusations(AuditedDocument audited) =>
        audited.Findings.Where(finding => finding.Alone > Severity.Info && finding.RuleId is not ("table-missing" or "section-missing")).Select(finding => finding.Message);

    /// <summary>The remarks that doubt our own reading for this reason.</summary>
    public static IEnumerable<string> Doubted(AuditedDocument audited, string reason) => audited.Findings
        .Where(finding => finding is { Origin: Origin.ExtractionSuspect, Alone: Severity.Info } && finding.Message.Contains($"读取存疑：{reason}", StringComparison.Ordinal))
        .Select(finding => finding.Message);

    public static IEnumerable<string> Reasons(AuditedDocument audited) => audited.Result!.Coverage.SelectMany(row => row.Reasons.Keys);

    public static int Evaluated(AuditedDocument audited) => audited.Result!.Coverage.Sum(row => row.Evaluated);
}
