namespace DisclosureAudit.Recognise;

/// <summary>
/// Why the reading of a row is in doubt; the words of messages and docs/contract.md. Some rows may be another row than
/// they seem, so that a sum may miss them and an absent row may be one of them.
/// </summary>
public static class Doubts
{
    public const string None = "";
    public const string RowWidth = "row_width";
    public const string RowRepeated = "row_repeated";
    public const string RowUnknown = "row_unknown";
    public const string RoleTwice = "role_twice";
    public const string CodeUnreadable = "code_unreadable";
    public const string CodeAndName = "code_and_name";
    public const string LineUnknown = "line_unknown";
    public const string HeadingUnknown = "heading_unknown";
    public const string UnitByEnding = "unit_by_ending";

    /// <summary>It stands at a page end, and the other part of it may be a row on the other page.</summary>
    public const string RowCut = "row_cut";

    /// <summary>A page that the table may go on over could not be read, or one that it stands on not whole.</summary>
    public const string PageUnread = "page_unread";

    public static bool MayBeAnotherRow(string doubt) => doubt is not (None or RowWidth);
}
