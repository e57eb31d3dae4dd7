namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>The program that prints: they differ in how rules, fonts and page ends come out.</summary>
internal enum Engine
{
    /// <summary>HTML; borders are hairline filled rectangles.</summary>
    Chromium,

    /// <summary>Flat text document; borders are strokes.</summary>
    Writer,

    /// <summary>Flat spreadsheet, a sheet a table; borders are strokes, cells grow over their neighbours.</summary>
    Calc,
}
