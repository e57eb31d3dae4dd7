namespace DisclosureAudit.Tests.Pdf;

/// <summary>How a made file tells where its objects are.</summary>
internal enum PdfLayout
{
    /// <summary>A cross-reference table.</summary>
    Table,

    /// <summary>A cross-reference stream, all objects in the file itself.</summary>
    Stream,

    /// <summary>A cross-reference stream, all objects but streams in an object stream.</summary>
    ObjectStream,

    /// <summary>A table that hides what is in an object stream, and a stream that knows it (XRefStm).</summary>
    Hybrid,

    /// <summary>Nothing but the objects and a trailer.</summary>
    None,
}
