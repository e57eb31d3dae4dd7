using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>What a sheet says of its project in words.</summary>
/// <param name="Name">实施单位, 项目概况 …: the name of the data, not as printed.</param>
/// <param name="Text">As printed; empty where nothing is.</param>
public sealed record SheetField(string Name, SheetSide Side, string Text, SheetPlace Place);
