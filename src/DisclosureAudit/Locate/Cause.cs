namespace DisclosureAudit.Locate;

/// <summary>What one slip explains.</summary>
/// <param name="Symptoms">The broken equations that it makes hold.</param>
/// <param name="Alternatives">Each a list of changes that makes all of them hold; one alternative alone is the cause.</param>
/// <param name="Table">The table that as a whole contradicts the others; empty where figures are meant.</param>
internal sealed record Cause(IReadOnlyList<Equation> Symptoms, IReadOnlyList<IReadOnlyList<Change>> Alternatives, string Table = "");
