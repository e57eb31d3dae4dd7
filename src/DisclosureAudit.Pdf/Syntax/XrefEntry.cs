namespace DisclosureAudit.Pdf.Syntax;

/// <summary>Where an object is (7.5.4, 7.5.8).</summary>
/// <param name="Stream">The object stream that holds it; 0 when it stands in the file itself.</param>
/// <param name="Position">Its offset in the file, or its index in the object stream; below 0 when it is free.</param>
internal readonly record struct XrefEntry(int Stream, int Position)
{
    public static readonly XrefEntry Free = new(0, -1);

    public bool IsFree => Position < 0;
}
