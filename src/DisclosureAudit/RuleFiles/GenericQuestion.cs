namespace DisclosureAudit.RuleFiles;

/// <summary>What is asked of a table of no known form.</summary>
public enum GenericQuestion
{
    /// <summary>合计 = 基本支出 + 项目支出: a column is the sum of the columns beside it, in every row.</summary>
    RowParts,

    /// <summary>201 = 20103 + 20199: an account is the sum of those beneath it, in every column.</summary>
    CodeChildren,

    /// <summary>合计 = 201 + 208: the total of a list of accounts.</summary>
    CodeTotal,

    /// <summary>合计 = the rows of a list of units or projects.</summary>
    ListTotal,

    /// <summary>本年收入合计 = 一、 + 二、 + 三、: the total of numbered lines.</summary>
    NumberedTotal,

    /// <summary>收入总计 = 本年收入合计 + 上年结转.</summary>
    CarriedTotal,

    /// <summary>收入总计 = 支出总计.</summary>
    GrandTotals,
}
