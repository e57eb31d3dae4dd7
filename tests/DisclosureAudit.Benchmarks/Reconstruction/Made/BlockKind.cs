namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

internal enum BlockKind
{
    /// <summary>A page of its own: the unit and what it discloses.</summary>
    Cover,

    /// <summary>Titles with leader dots and page numbers: it looks like a table and is none.</summary>
    Contents,
    Heading,
    Prose,

    /// <summary>A paragraph in a frame: it has rules and is no table.</summary>
    Box,

    /// <summary>A frame with nothing in it.</summary>
    Frame,
    Table,
}
