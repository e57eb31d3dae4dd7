namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>What is laid over or under the pages.</summary>
internal enum Watermark
{
    None,

    /// <summary>Light grey level text in the page's own content, over the cells.</summary>
    Level,

    /// <summary>Text turned by 45°, as a form laid over every page.</summary>
    Turned,

    /// <summary>A picture of text under every page.</summary>
    Image,
}
