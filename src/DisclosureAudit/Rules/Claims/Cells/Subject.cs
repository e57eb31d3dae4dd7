using System.Text.RegularExpressions;
using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims.Cells;

/// <summary>What an amount of a sentence is the amount of: its own words, and where they name nothing, what stands before them.</summary>
public sealed record Subject
{
    private const int MostContext = 6;
    private static readonly Regex Code = SafeRegex.Of(@"\d{3,7}");
    private static readonly Regex NamedLevel = SafeRegex.Of("（[类款项]）");

    private Subject(string words, IReadOnlyList<string> stems, IReadOnlyList<string> context, NarrativeParagraph paragraph, AccountLevel? level, IReadOnlyList<string> codes, bool isLastYear, bool isBudget)
    {
        (Words, Stems, Context, Section, Chapter, Level, Codes, IsLastYear, IsBudget) = (words, stems, context, paragraph.Section, paragraph.Chapter, level, codes, isLastYear, isBudget);
    }

    /// <summary>Its own words, folded.</summary>
    public string Words { get; }

    /// <summary>All that its paragraph says before it; null behind the first sentence, or below a line that names something.</summary>
    public string? Opening { get; private init; }

    /// <summary>What of them tells it from others, and what tables may print for it.</summary>
    public IReadOnlyList<string> Stems { get; }

    /// <summary>Its own words name nothing.</summary>
    public bool IsGeneric => Stems[0].Length == 0;

    /// <summary>The stems of what stands before it, nearest first.</summary>
    public IReadOnlyList<string> Context { get; }
    public string Section { get; }
    public string Chapter { get; }
    public string Part { get; private init; } = "";
    public string Topic { get; private init; } = "";

    /// <summary>What its sentence says behind it.</summary>
    public string Rest { get; private init; } = "";

    /// <summary>类, 款 or 项, where the account is named with it.</summary>
    public AccountLevel? Level { get; }

    /// <summary>Codes of accounts that its own words print.</summary>
    public IReadOnlyList<string> Codes { get; }
    public bool IsLastYear { get; }
    public bool IsBudget { get; }

    /// <summary>By how much it changed is meant.</summary>
    public bool IsChange { get; private init; }

    public Subject AsChange() => this with { IsChange = true };

    /// <param name="before">The claims of the paragraph that stand before it.</param>
    /// <param name="year">Of the document.</param>
    public static Subject Of(Claim claim, IReadOnlyList<Claim> before, int? year, SubjectWords words, SubjectName names)
    {
        var own = NarrativeText.WithoutQuotes(claim.Lead);
        var paragraph = claim.Paragraph;
        var context = new List<string>();
        var head = HeadOf(paragraph, before, claim);
        var sentence = Enumerable.Reverse(before.Where(other => other.Sentence == claim.Sentence));
        foreach (var text in sentence.Select(other => other.Lead).Append(head).Concat([paragraph.Topic, paragraph.Section, paragraph.Chapter]))
        {
            var stem = names.Stem(NarrativeText.WithoutQuotes(text));
            if (stem.Length > 0 && !context.Contains(stem) && context.Count < MostContext)
            {
                context.Add(stem);
            }
        }

        var stems = names.StemsOf(NarrativeText.WithoutQuotes(claim.Subject));
        var years = NamedYears.In(own);
        return new Subject(
            own,
            stems,
            context,
            paragraph,
            LevelOf(stems[0].Length > 0 ? own : head),
            Code.Matches(own).Select(match => match.Value).ToList(),
            !words.CarryOver.IsMatch(own) && (words.LastYear.IsMatch(own) || (years.Count > 0 && year is { } its && years[^1] != its)),
            words.Budget.IsMatch(own) && !words.CarryOver.IsMatch(own))
        {
            Part = paragraph.Part,
            Topic = paragraph.Topic,
            Rest = claim.Number is { } figure ? paragraph.RestOfSentence(figure.End) : "",
            Opening = claim.Sentence == 0 && paragraph.Topic.Length == 0 && claim.Number is { } number ? NarrativeText.WithoutQuotes(paragraph.Text[..number.Start]) : null,
        };
    }

    private static AccountLevel? LevelOf(string text)
    {
        AccountLevel? level = null;
        foreach (var match in NamedLevel.EnumerateMatches(text))
        {
            level = text[match.Index + 1] switch { '类' => AccountLevel.Class, '款' => AccountLevel.Section, _ => AccountLevel.Item };
        }

        return level;
    }

    // What the paragraph says before its first number.
    private static string HeadOf(NarrativeParagraph paragraph, IReadOnlyList<Claim> before, Claim claim)
    {
        var first = before.Count > 0 ? before[0] : claim;
        var head = paragraph.Text[..(first.Number ?? first.Rate)!.Start];
        return head.TrimEnd('，', '。', '：') is var text && text.IndexOf('。', StringComparison.Ordinal) is > 0 and var end ? text[..end] : text;
    }
}
