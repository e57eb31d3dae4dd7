namespace DisclosureAudit.Benchmarks.Reconstruction.Print;

internal enum Align
{
    Left,
    Centre,
    Right,
}
