namespace DisclosureAudit.Pdf.CMaps;

/// <summary>A predefined CMap as the directory of the data file has it.</summary>
/// <param name="Parent">The CMap it uses; empty where there is none.</param>
/// <param name="Data">Where its ranges lie.</param>
internal sealed record CMapEntry(string Ordering, CMapCodes Codes, bool IsVertical, string Parent, (int Offset, int Count) Data, IReadOnlyList<Codespace> Codespaces);
