using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Codes;

/// <summary>A 款 stands below its 类 and a 项 below its 款, in a table that prints that level at all.</summary>
public sealed class CodeParent : ICodeRule
{
    public string LawId => "code-parent";

    public IEnumerable<CodeResult> Check(RecognisedDocument document, CodeTables codes)
    {
        foreach (var (table, rows) in CodedTables.Of(document))
        {
            var printed = rows.Select(row => row.Code!.Value).ToHashSet();
            var levels = printed.Select(code => code.Level).ToHashSet();
            foreach (var row in rows.Where(row => row.Code!.Value.Level != AccountLevel.Class))
            {
                var parent = row.Code!.Value.Parent!.Value;
                yield return parent switch
                {
                    _ when printed.Contains(parent) => CodeResult.Pass(table, row),
                    _ when !levels.Contains(parent.Level) => CodeResult.Skip(table, row, "level_not_printed"),
                    _ when row.Doubt.Length > 0 => CodeResult.Skip(table, row, row.Doubt),
                    _ when table.MayMissRows || table.MayMissText => CodeResult.Skip(table, row, Doubts.PageUnread),
                    _ when table.HasUnknownAmounts => CodeResult.Skip(table, row, Doubts.RowUnknown),
                    _ => CodeResult.Break(table, row, null, ("parent", parent.Digits)),
                };
            }
        }
    }
}
