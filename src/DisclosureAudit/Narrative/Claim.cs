namespace DisclosureAudit.Narrative;

/// <summary>What a sentence says of a number; the words of claims.csv.</summary>
public enum ClaimKind
{
    Amount,

    /// <summary>An amount that is a percentage of another.</summary>
    Share,

    /// <summary>An amount that is more or less than before.</summary>
    Change,

    /// <summary>The same with its percentage.</summary>
    ChangeRate,

    /// <summary>An amount that is what it was.</summary>
    Same,
    Count,

    /// <summary>A percentage of the budget that was carried out: 完成年初预算的98.20%.</summary>
    Completion,

    /// <summary>A percentage that tells of none of these.</summary>
    Other,
}

/// <summary>A claim of a sentence: what, how much, where.</summary>
/// <param name="Sentence">Its sentence within the paragraph, counted from 0.</param>
/// <param name="Number">The amount or count; null for a percentage alone.</param>
/// <param name="Rate">The share, or the rate of the change.</param>
/// <param name="Direction">1 for more, −1 for less, 0 where no word tells.</param>
/// <param name="Base">What a change is measured by, as printed; empty where the sentence does not say.</param>
/// <param name="Lead">The words of its clause before it; the subject is taken from them.</param>
/// <param name="OpensList">Parts of this amount follow (其中).</param>
public sealed record Claim(
    ClaimKind Kind,
    NarrativeParagraph Paragraph,
    int Sentence,
    string Subject,
    NarrativeNumber? Number,
    NarrativeNumber? Rate,
    int Direction = 0,
    string Base = "",
    string Lead = "",
    bool OpensList = false)
{
    /// <summary>What the word before the rate of a change says, where it is not what the word before its amount does; else 0.</summary>
    public int OpposedDirection { get; init; }

    /// <summary>A sum of money that is no change of one.</summary>
    public bool IsAmount => Kind is ClaimKind.Amount or ClaimKind.Share or ClaimKind.Same;

    public bool IsVague => Number?.IsVague == true || Rate?.IsVague == true;
}
