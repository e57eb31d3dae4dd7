using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Documents;

/// <summary>
/// Mobiles, identity cards and bank accounts of persons. A cell of digits alone is an amount or a code, unless the cell on its
/// left says otherwise.
/// </summary>
internal sealed class PersonalLines : IDocumentRule
{
    private const string LawId = "personal-data";

    // A line of a document has some twenty cells.
    private const int MostCells = 200;
    private const int LongestQuote = 60;

    public IEnumerable<DocumentCheck> Check(DocumentContext context)
    {
        var found = context.Source.Lines
            .Where(line => line.Kind is LineKind.Text or LineKind.Hidden)
            .Select(line => (Line: line, Shown: Masked(line, context.Hygiene)))
            .Where(pair => pair.Shown.Length > 0)
            .Select(pair => DocumentCheck.Break(LawId) with { Place = context.PlaceOf(pair.Line), Stated = pair.Shown, SourceText = pair.Shown, Role = LawId })
            .ToList();
        return found.Count > 0 ? found : [DocumentCheck.Pass(LawId)];
    }

    // Empty where the line holds nothing personal.
    private static string Masked(SourceLine line, HygieneWords words)
    {
        if (PersonalData.Mask(line.Text) == line.Text)
        {
            return "";
        }

        var cells = line.Text.Split('\t', MostCells, StringSplitOptions.TrimEntries);
        for (var i = 0; i < cells.Length; i++)
        {
            var isFigure = cells.Length > 1 && !cells[i].Any(c => char.IsLetter(c) && c is not ('x' or 'X'));
            var left = i == 0 ? "" : cells[i - 1];
            if ((!isFigure || words.PersonalLabel.IsMatch(PrintedName.Fold(left))) && PersonalData.MaskCell("", left, cells[i]) is var masked && masked != cells[i] && !IsNumberOfThings(left, cells[i], masked, words))
            {
                return masked.Length <= LongestQuote ? masked : PlainText.Part(masked, 0, LongestQuote) + "…";
            }
        }

        return "";
    }

    // A code, an amount, an address on the net.
    private static bool IsNumberOfThings(string left, string cell, string masked, HygieneWords words)
    {
        var start = cell.Zip(masked).TakeWhile(pair => pair.First == pair.Second).Count();
        while (start > 0 && char.IsAsciiDigit(cell[start - 1]))
        {
            start--;
        }

        var before = PrintedName.Fold(left + "：" + cell[..start]);
        return words.NoPersonBefore.IsMatch(before) || words.NoPersonBehind.IsMatch(PrintedName.Fold(cell[start..]));
    }
}
