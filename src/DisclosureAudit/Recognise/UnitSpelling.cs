namespace DisclosureAudit.Recognise;

/// <summary>Tells whether one name of a unit is another with some characters more or less inside: 某市政务中心 for 某市政务服务中心.</summary>
internal static class UnitSpelling
{
    private const int MostCharacters = 2;
    private const int FewestCommon = 5;

    // What tells one unit from its neighbour: 第一中学 and 第二中学, 公安局 and 公安分局, a department and its own office.
    private const string Telling = "0123456789一二三四五六七八九十〇零东南西北中上下大小新老分总副省市县区乡镇村局委办院校（）本级机关";

    public static bool IsSlip(string name, string main)
    {
        var (shorter, longer) = name.Length < main.Length ? (name, main) : (main, name);
        var more = longer.Length - shorter.Length;
        if (more is 0 or > MostCharacters || shorter.Length < FewestCommon)
        {
            return false;
        }

        var start = shorter.AsSpan().CommonPrefixLength(longer);
        return start > 0
            && start < shorter.Length
            && longer.AsSpan(start + more).SequenceEqual(shorter.AsSpan(start))
            && longer.AsSpan(start, more).IndexOfAny(Telling) < 0;
    }
}
