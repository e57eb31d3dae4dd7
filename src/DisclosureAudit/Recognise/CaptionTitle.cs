using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>A line above a table, or two of them together, that may be its title; folded once for comparing with many forms.</summary>
public sealed class CaptionTitle(string printed)
{
    private string? title;

    public string Printed { get; } = printed;

    /// <summary>The whole line.</summary>
    public string Line { get; } = PrintedName.Fold(printed);

    /// <summary>The line without year and number: what templates hold.</summary>
    public string Title => title ??= TitleText.Fold(Printed);
}
