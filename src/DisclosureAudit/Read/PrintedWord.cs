using DisclosureAudit.Findings;

namespace DisclosureAudit.Read;

/// <summary>What stands together on a page, without blanks.</summary>
/// <param name="FontSize">In hundredths of a point.</param>
/// <param name="Doubt">Why its text may not be what is printed; empty when it is.</param>
public readonly record struct PrintedWord(string Text, Box Box, int FontSize, string Doubt = "");
