using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Rules.Claims.Cells;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>How amounts of sheets were compared: the figures, and the question asked of them, which may be asked of others in their place.</summary>
/// <param name="Funds">Amounts of sheets, each with its figure and how a finding writes it.</param>
/// <param name="Cells">The cells of tables that they were held against.</param>
public sealed record SheetArithmetic(IReadOnlyList<(SheetFund Fund, Figure Figure, Operand Operand)> Funds, IReadOnlyList<FactCell> Cells, Func<IReadOnlyList<Figure>, Outcome> Ask);
