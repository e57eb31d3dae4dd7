using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>The amount of a source of funds, for one side.</summary>
/// <param name="Group">资金来源, 资金方向 where a sheet has more than one list of sources; else empty.</param>
/// <param name="Source">资金总额, 省级财政资金 …: the name of the data, not as printed.</param>
/// <param name="Unit">Null where the sheet does not state it; the amount then counts as 元.</param>
public sealed record SheetFund(string Group, string Source, SheetSide Side, CellValue Cell, AmountUnit? Unit, SheetPlace Place);
