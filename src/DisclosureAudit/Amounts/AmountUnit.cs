namespace DisclosureAudit.Amounts;

/// <summary>The unit in which a table or sentence prints its amounts.</summary>
public enum AmountUnit
{
    /// <summary>元.</summary>
    Yuan,

    /// <summary>万元.</summary>
    WanYuan,

    /// <summary>亿元.</summary>
    YiYuan,
}
