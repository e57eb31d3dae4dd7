using System.Text.RegularExpressions;

namespace DisclosureAudit.RuleFiles;

/// <summary>Words by which the columns and rows of a table of no known form tell what they are (rules/wordings/tables.yaml).</summary>
public sealed class TableWords
{
    public const string Path = "wordings/tables.yaml";

    private TableWords(YamlNode root)
    {
        root.Only(
            "code", "code_levels", "index", "label", "no_amount", "sheet", "total_column", "total_row", "group_amount", "of_which", "income", "expenditure", "grand_total", "year_total", "carry_over", "parts");
        Code = Pattern(root["code"]);
        CodeLevels = Pattern(root["code_levels"]);
        Index = Pattern(root["index"]);
        Label = Pattern(root["label"]);
        NoAmount = Pattern(root["no_amount"]);
        Sheet = Pattern(root["sheet"]);
        TotalColumn = Pattern(root["total_column"]);
        TotalRow = Pattern(root["total_row"]);
        GroupAmount = Pattern(root["group_amount"]);
        OfWhich = Pattern(root["of_which"]);
        Income = Pattern(root["income"]);
        Expenditure = Pattern(root["expenditure"]);
        GrandTotal = Pattern(root["grand_total"]);
        YearTotal = Pattern(root["year_total"]);
        CarryOver = Pattern(root["carry_over"]);
        Parts = root["parts"].Items.Select(ReadParts).ToList();
    }

    public Regex Code { get; }
    public Regex CodeLevels { get; }
    public Regex Index { get; }
    public Regex Label { get; }
    public Regex NoAmount { get; }
    public Regex Sheet { get; }
    public Regex TotalColumn { get; }
    public Regex TotalRow { get; }

    /// <summary>In a group of columns, the column that is the group's own amount.</summary>
    public Regex GroupAmount { get; }
    public Regex OfWhich { get; }
    public Regex Income { get; }
    public Regex Expenditure { get; }

    /// <summary>The last line of a side of a table that sets income against expenditure.</summary>
    public Regex GrandTotal { get; }
    public Regex YearTotal { get; }
    public Regex CarryOver { get; }

    /// <summary>Names of columns, folded, that are together all the parts of the total beside them.</summary>
    public IReadOnlyList<IReadOnlySet<string>> Parts { get; }

    public static TableWords Read(YamlNode root) => new(root);

    private static HashSet<string> ReadParts(YamlNode node)
    {
        var names = node.Items.Select(item => PrintedName.Fold(item.Text)).ToHashSet(StringComparer.Ordinal);
        return names.Count >= 2 ? names : throw node.Wrong("至少要有两个组成部分", "at least two parts are needed");
    }

    private static Regex Pattern(YamlNode node)
    {
        try
        {
            return new Regex(node.Text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (ArgumentException error)
        {
            throw node.Wrong($"正则表达式有误：{error.Message}", $"not a regular expression: {error.Message}");
        }
        catch (NotSupportedException)
        {
            throw node.Wrong("正则表达式不能用回溯、环视或反向引用", "a regular expression may not use backtracking, lookarounds or back references");
        }
    }
}
