namespace DisclosureAudit.RuleFiles;

/// <summary>What part of a project's time a column of its sheet speaks of.</summary>
public enum SheetSide
{
    /// <summary>The sheet does not say.</summary>
    None,

    /// <summary>实施期: the whole project.</summary>
    Period,

    /// <summary>年度: the year of the budget.</summary>
    Year,
}
