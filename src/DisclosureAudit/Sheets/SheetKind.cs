namespace DisclosureAudit.Sheets;

/// <summary>What a performance sheet is about.</summary>
public enum SheetKind
{
    /// <summary>One project (项目支出绩效目标表).</summary>
    Project,

    /// <summary>All that a department or unit spends (整体支出绩效目标表).</summary>
    Overall,
}
