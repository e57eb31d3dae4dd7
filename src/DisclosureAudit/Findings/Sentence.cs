namespace DisclosureAudit.Findings;

/// <summary>The language a run talks in: Chinese as printed, or its English twin.</summary>
public enum Language
{
    Chinese,
    English,
}

/// <summary>One sentence in both languages; the reader's choice is made where it is printed.</summary>
public readonly record struct Sentence(string Chinese, string English)
{
    /// <summary>There is nothing to say.</summary>
    public static Sentence None { get; } = new("", "");

    public string In(Language language) => language == Language.English ? English : Chinese;
}
