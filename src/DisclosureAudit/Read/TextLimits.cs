namespace DisclosureAudit.Read;

/// <summary>
/// What a text may be before it is refused: real disclosures stay under 2 MB and 20,000 characters a line;
/// these bounds keep a hostile file from taking the machine with it.
/// </summary>
public static class TextLimits
{
    public const long Bytes = 50_000_000;
    public const int Lines = 500_000;
    public const int LineCharacters = 1_000_000;

    /// <summary>Control characters a text may hold for each 1,000 characters.</summary>
    public const int ControlsPerThousand = 1;
}
