namespace DisclosureAudit.Pdf;

/// <summary>How much of this machine a file may take; every limit passed is a <see cref="PdfProblemException"/>.</summary>
public sealed record PdfLimits
{
    public static readonly PdfLimits Default = new();

    /// <summary>Bytes of a file.</summary>
    public long FileBytes { get; init; } = 512L << 20;

    /// <summary>Bytes of one stream with its filters undone, at every step of them.</summary>
    public int StreamBytes { get; init; } = 128 << 20;

    /// <summary>Bytes of all streams undone for one page, its fonts and forms included, at every step of their filters; also those of all object streams of a file.</summary>
    public long PageStreamBytes { get; init; } = 256L << 20;

    /// <summary>Objects in a file.</summary>
    public int Objects { get; init; } = 2_000_000;

    /// <summary>Arrays and dictionaries in one another, references to references, page tree nodes in one another.</summary>
    public int Nesting { get; init; } = 100;

    public int Pages { get; init; } = 20_000;

    /// <summary>Glyphs of one page.</summary>
    public int Glyphs { get; init; } = 200_000;

    /// <summary>Content operators of one page, forms included.</summary>
    public int Operators { get; init; } = 5_000_000;

    /// <summary>Time for one page.</summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(20);
}
