using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Narrative;

/// <summary>Reads what a paragraph claims of its numbers, one after the other, by the words around each.</summary>
public sealed class ClaimReader(NarrativeWords words)
{
    private const string ClauseEnds = "，。；：！";

    // A sentence of a real document holds some ten numbers, a paragraph some forty.
    private const int MostNumbers = 300;

    public IReadOnlyList<Claim> Read(NarrativeParagraph paragraph)
    {
        var text = paragraph.Text;
        var numbers = NarrativeNumber.In(text, words);
        if (numbers.Count > MostNumbers)
        {
            return [];
        }

        var claims = new List<Claim>();
        var sentence = 0;
        for (var i = 0; i < numbers.Count; i++)
        {
            var (number, from) = (numbers[i], i == 0 ? 0 : numbers[i - 1].End);
            sentence += text[from..number.Start].Count(NarrativeParagraph.IsSentenceEnd);
            var sofar = paragraph.SentenceUpTo(number.Start);
            var since = sofar[^Math.Min(sofar.Length, number.Start - from)..];
            var lead = since[(since.AsSpan().LastIndexOfAny(ClauseEnds) + 1)..].TrimStart('、');
            var behind = text[number.End..(i + 1 < numbers.Count ? numbers[i + 1].Start : text.Length)];
            var claim = number.Kind switch
            {
                NumberKind.Amount => OfAmount(paragraph, sentence, number, lead, sofar, behind),
                NumberKind.Count => new Claim(ClaimKind.Count, paragraph, sentence, Subject(lead), number, null),
                _ => OfPercentage(paragraph, sentence, number, lead, sofar, claims),
            };
            claims.Add(claim);
        }

        Respectively.Name(claims, words);

        return claims;
    }

    private Claim OfAmount(NarrativeParagraph paragraph, int sentence, NarrativeNumber number, string lead, string sofar, string behind)
    {
        if (words.Change.IsMatch(lead))
        {
            return new Claim(ClaimKind.Change, paragraph, sentence, "", number, null, Direction(lead), BaseOf(sofar), lead);
        }

        var isSame = words.Same.IsMatch(behind);
        return new Claim(isSame ? ClaimKind.Same : ClaimKind.Amount, paragraph, sentence, Subject(lead), number, null, 0, isSame ? BaseOf(behind) : "", lead, words.List.IsMatch(behind[..Math.Min(behind.Length, paragraph.RestOfSentence(number.End).Length)]));
    }

    // A share joins the amount before it, a rate the change before it; the two are one claim.
    private Claim OfPercentage(NarrativeParagraph paragraph, int sentence, NarrativeNumber number, string lead, string sofar, List<Claim> claims)
    {
        var last = claims.Count > 0 && claims[^1].Sentence == sentence && claims[^1].Rate is null ? claims[^1] : null;
        var isPlain = number.Unit is "%" && !words.DealtOut.IsMatch(lead);
        if (isPlain && words.Share.IsMatch(lead) && last is { Kind: ClaimKind.Amount or ClaimKind.Same })
        {
            claims.RemoveAt(claims.Count - 1);
            return last with { Kind = ClaimKind.Share, Rate = number };
        }

        if (isPlain && words.Change.IsMatch(lead))
        {
            // “减少2.00万元，群众满意度提高4.00%”: another thing has changed.
            if (last is { Kind: ClaimKind.Change } && words.ChangeFill.Replace(lead, "").Length == 0)
            {
                claims.RemoveAt(claims.Count - 1);
                return last with { Kind = ClaimKind.ChangeRate, Rate = number, OpposedDirection = IsOpposed(last, number, lead) ? Direction(lead) : 0 };
            }

            return new Claim(ClaimKind.ChangeRate, paragraph, sentence, "", null, number, Direction(lead), BaseOf(sofar), lead);
        }

        return new Claim(isPlain && words.Completion.IsMatch(lead) ? ClaimKind.Completion : ClaimKind.Other, paragraph, sentence, Subject(lead), null, number);
    }

    // “减少5.00万元，增长率为-3.85%” and “减少2.00万元，群众满意度提高4.00%” contradict nothing.
    private bool IsOpposed(Claim change, NarrativeNumber rate, string lead) =>
        change.Number!.Value > 0m && rate.Value > 0m && words.BareChange.IsMatch(lead) && Direction(lead) == -change.Direction;

    private int Direction(string lead) => words.Down.IsMatch(lead) ? -1 : words.Up.IsMatch(lead) ? 1 : 0;

    // The last one named in the sentence.
    private string BaseOf(string passage)
    {
        var last = "";
        foreach (var match in words.Base.EnumerateMatches(passage))
        {
            last = passage.Substring(match.Index, match.Length);
        }

        return last;
    }

    private string Subject(string lead) => words.SubjectLead.Replace(lead, "");
}
