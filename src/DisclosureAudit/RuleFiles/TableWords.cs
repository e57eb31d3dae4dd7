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
        Code = root["code"].Pattern;
        CodeLevels = root["code_levels"].Pattern;
        Index = root["index"].Pattern;
        Label = root["label"].Pattern;
        NoAmount = root["no_amount"].Pattern;
        Sheet = root["sheet"].Pattern;
        TotalColumn = root["total_column"].Pattern;
        TotalRow = root["total_row"].Pattern;
        GroupAmount = root["group_amount"].Pattern;
        OfWhich = root["of_which"].Pattern;
        Income = root["income"].Pattern;
        Expenditure = root["expenditure"].Pattern;
        GrandTotal = root["grand_total"].Pattern;
        YearTotal = root["year_total"].Pattern;
        CarryOver = root["carry_over"].Pattern;
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
}
