namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>What a cell without money shows.</summary>
internal enum Absent
{
    Nothing,
    Zero,
    Dash,
}
