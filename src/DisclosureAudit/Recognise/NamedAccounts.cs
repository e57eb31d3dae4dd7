using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>
/// Gives rows that print an account's name alone its code. A name of several accounts (其他…支出 as 款 and as 项) is the
/// one that stands beneath the account above it, the deepest that fits.
/// </summary>
public sealed class NamedAccounts(CodeTables codes)
{
    public void Fill(RecognisedTable table)
    {
        foreach (var template in table.Template!.Rows.Where(row => row.Match is RowMatch.FunctionalName or RowMatch.EconomicName))
        {
            AccountCode? above = null;
            foreach (var row in table.Rows.Where(row => row.Code is null && (template.Side is null || template.Side == row.Side)))
            {
                row.Code = Choose(codes.CodesOf(row.Name, template.Match == RowMatch.EconomicName), above);
                above = row.Code ?? above;
            }
        }
    }

    private static AccountCode? Choose(IReadOnlyList<AccountCode> named, AccountCode? above)
    {
        for (var head = above; head is { } parent; head = parent.Parent)
        {
            if (named.Where(code => code.Parent == parent).ToList() is [var child])
            {
                return child;
            }
        }

        var highest = named.Where(code => code.Level == AccountLevel.Class).ToList();
        return named is [var single] ? single : highest is [var only] ? only : null;
    }
}
