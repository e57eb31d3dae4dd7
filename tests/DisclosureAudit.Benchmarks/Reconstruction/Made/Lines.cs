namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>Which borders of a table are printed.</summary>
internal enum Lines
{
    /// <summary>Every cell with its four borders.</summary>
    Grid,

    /// <summary>A level line under every row and over the first.</summary>
    Level,

    /// <summary>The outer frame, the line under the header and the lines between columns; none between body rows.</summary>
    Frame,

    /// <summary>None: columns stand by alignment.</summary>
    None,
}
