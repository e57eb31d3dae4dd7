namespace DisclosureAudit.Pdf;

/// <summary>Why a file or a page cannot be read.</summary>
public enum PdfProblem
{
    /// <summary>No bytes.</summary>
    Empty,

    /// <summary>No PDF: neither its header nor any of its objects.</summary>
    NotPdf,

    /// <summary>A PDF of which no page can be found.</summary>
    NoPages,

    /// <summary>Opening it needs a password.</summary>
    Password,

    /// <summary>An encryption that is not known.</summary>
    Encryption,

    /// <summary>A filter that is not known, or data that it cannot undo.</summary>
    Filter,

    /// <summary>Objects nested deeper than the limit, or in a loop.</summary>
    Nesting,

    /// <summary>More pages, objects, glyphs or bytes than the limit.</summary>
    TooLarge,

    /// <summary>More time than the limit.</summary>
    TooSlow,

    /// <summary>A file that is broken in a way of its own.</summary>
    Damaged,
}
