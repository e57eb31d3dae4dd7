namespace DisclosureAudit.Pdf.Words;

/// <summary>A text and about where it stands.</summary>
internal readonly record struct RepeatedPlace(string Text, int Left, int Top)
{
    /// <summary>Points: the same mark is in the very same place on each page.</summary>
    private const double Step = 4;

    public static RepeatedPlace Of(Word word) => new(word.Text, Round(word.Box.Left), Round(word.Box.Top));

    private static int Round(double at) => (int)Math.Clamp(Math.Round(at / Step), -1e6, 1e6);
}
