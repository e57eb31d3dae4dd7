namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>A header cell and the rows and columns it covers, counted from 0.</summary>
internal sealed record HeaderCell(string Text, int Row, int Column, int Rows, int Columns);
