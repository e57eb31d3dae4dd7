namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

internal enum ColumnKind
{
    Code,
    Label,
    Amount,
}
