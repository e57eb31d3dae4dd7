namespace DisclosureAudit.RuleFiles;

/// <summary>What a label of a performance sheet is; the words of rules/wordings/sheets.yaml.</summary>
public enum SheetLabelKind
{
    /// <summary>部门基本信息: opens the sheet on the whole expenditure.</summary>
    Overall,

    /// <summary>项目名称: opens the sheet of a project.</summary>
    Project,

    /// <summary>A short value stands behind it.</summary>
    Field,

    /// <summary>A paragraph stands behind it.</summary>
    Text,

    /// <summary>What is to be reached: a paragraph a side, or nothing, and then it says which side stands where.</summary>
    Goal,

    /// <summary>The total of a side; the sources stand in its column below.</summary>
    Funds,

    /// <summary>Heads a list of sources, without an amount of its own.</summary>
    Group,

    /// <summary>A source of funds with its amount.</summary>
    Source,

    /// <summary>Names what stands beside it, perhaps with the unit of its amounts.</summary>
    Section,

    /// <summary>Who filled the sheet in, and when.</summary>
    SignOff,
}
