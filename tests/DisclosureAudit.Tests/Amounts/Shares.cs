using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

internal static class Shares
{
    public static ShareItem Item(string part, string share) => new(Figures.Wan(part), Figures.Percent(share));

    public static ShareListOutcome Check(string whole, params (string Part, string Share)[] items) =>
        ShareList.Check(Figures.Wan(whole), items.Select(item => Item(item.Part, item.Share)).ToList());
}
