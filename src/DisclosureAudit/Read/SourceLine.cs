namespace DisclosureAudit.Read;

/// <summary>What a line is to a reader: text of the document, or something laid over it by printing.</summary>
public enum LineKind
{
    Text,
    Watermark,
    PageNumber,

    /// <summary>Drawn so that nobody sees it.</summary>
    Hidden,
}

/// <summary>One printed line; numbers and pages count from 1 in the source.</summary>
public sealed record SourceLine(int Number, string Text, LineKind Kind = LineKind.Text, int Page = 1)
{
    /// <summary>By how both stand on their pages, it goes on with the text of the line above.</summary>
    public bool GoesOn { get; init; }

    public bool IsRow => Kind == LineKind.Text && Text.Contains('\t', StringComparison.Ordinal);
    public bool IsBlank => Kind == LineKind.Text && string.IsNullOrWhiteSpace(Text);
}
