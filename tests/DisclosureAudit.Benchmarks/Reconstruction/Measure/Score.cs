namespace DisclosureAudit.Benchmarks.Reconstruction.Measure;

/// <summary>The figures of one document, or of several added up.</summary>
/// <param name="Amounts">Labelled amounts (states amount and zero); a fact wrong in any part, its table's title too, is wrong.</param>
/// <param name="Totals">The same on rows of totals.</param>
/// <param name="Untitled">The same as Amounts with titles left aside.</param>
/// <param name="Absent">Cells that show nothing or a dash; found counts those of the true cells that came out, with whatever state.</param>
/// <param name="False">Found tables that are no part of a true one.</param>
/// <param name="Split">Pieces of a true table beside its first.</param>
/// <param name="Glued">True tables that came out inside another.</param>
/// <param name="Lost">True tables of which nothing came out.</param>
internal sealed record Score(int Documents, int Perfect, Count Amounts, Count Totals, Count Untitled, Count Absent, int Tables, int Titles, int False, int Split, int Glued, int Lost)
{
    public static Score None { get; } = new(0, 0, default, default, default, default, 0, 0, 0, 0, 0, 0);

    public bool IsPerfect => Amounts.IsPerfect && Absent.Right == Absent.True && Titles == Tables && False + Split + Glued + Lost == 0;

    public static Score operator +(Score a, Score b) => new(
        a.Documents + b.Documents, a.Perfect + b.Perfect, a.Amounts + b.Amounts, a.Totals + b.Totals, a.Untitled + b.Untitled, a.Absent + b.Absent,
        a.Tables + b.Tables, a.Titles + b.Titles, a.False + b.False, a.Split + b.Split, a.Glued + b.Glued, a.Lost + b.Lost);
}
