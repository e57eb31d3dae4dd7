using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims.Cells;

/// <summary>
/// The cells that a subject must mean, whatever the amount: the total of a table that its words are the very name of, and
/// rows, columns and accounts of that very name in the table that the section speaks of.
/// </summary>
public sealed class SureCells(FactIndex facts, SubjectWords words, string unit, int? year)
{
    private const string GrandTotal = "总计";
    private const string Total = "合计";

    public List<FactCell> Of(Subject subject) => facts.NamedLike(subject).Where(cell => Is(cell, subject)).ToList();

    private bool Is(FactCell cell, Subject subject)
    {
        if (!cell.Table.IsScopeStated || IsOfAnotherUnit(subject))
        {
            return false;
        }

        if (cell is { IsTotal: true, IsMain: true } && IsGrand(cell))
        {
            if (IsPlain(cell, subject))
            {
                return true;
            }

            if (cell.Words?.Sure?.IsMatch(subject.Words) == true)
            {
                return IsNameOf(cell.Words, subject);
            }
        }

        if (subject.IsGeneric || cell.Words?.Heading.IsMatch(subject.Section) != true)
        {
            return false;
        }

        var name = subject.Stems[0];
        return cell.IsTotal
            ? cell.ColumnNames.Contains(name)
            : cell.IsMain && (cell.Row.Code is { } code && (subject.Codes.Contains(code.Digits) || subject.Level is not null) ? IsAccount(code, cell, subject) : cell.RowNames.Contains(name));
    }

    // 收入预算 below 财政拨款收支情况 is that of 财政拨款.
    private bool IsPlain(FactCell cell, Subject subject) =>
        subject.Opening is { } opening
        && cell.Words?.Plain is { } plain && plain.IsMatch(words.PlainLead.Replace(WithoutUnit(opening), ""))
        && !words.GoesOn.IsMatch(subject.Rest) && !plain.IsMatch(subject.Rest)
        && IsPlainHeading(subject.Section, subject) && IsPlainHeading(subject.Chapter, subject) && IsPlainHeading(subject.Part, subject);

    // 一、收支预算总体情况, of the document's year; not 九、会议费情况, nor 二、示范中心预算情况.
    private bool IsPlainHeading(string heading, Subject subject) =>
        words.PlainHeading.Replace(WithoutUnit(heading), "").Length == 0 && NamedYears.In(heading).All(named => named == year);

    /// <summary>The subject is what sentences call the total of such a table, of the document's own unit, and nothing else.</summary>
    public bool IsTotalOf(SubjectTable table, Subject subject) =>
        !subject.IsLastYear && !IsOfAnotherUnit(subject) && IsNameOf(table, subject)
        && new[] { subject.Section, subject.Chapter, subject.Part }.All(heading => IsPlainHeading(table.Total.Replace(NarrativeText.WithoutQuotes(heading), ""), subject));

    // Nothing but year and unit may stand before the name: “下属中心一般公共预算支出” is another's.
    private bool IsNameOf(SubjectTable table, Subject subject) =>
        table.Sure?.Match(subject.Words) is { Success: true } match
        && words.PlainLead.Replace(WithoutUnit(subject.Words[..match.Index]), "").Length == 0
        && !words.GoesOn.IsMatch(subject.Rest)
        && IsSpokenOf(table, subject.Section, subject) && IsSpokenOf(table, subject.Topic, subject);

    private bool IsSpokenOf(SubjectTable table, string heading, Subject subject) => table.Heading.IsMatch(heading) || IsPlainHeading(heading, subject);

    // “二、示范中心一般公共预算支出情况” of the department's document.
    private bool IsOfAnotherUnit(Subject subject) => words.Unit.IsMatch(WithoutUnit(subject.Section)) || words.Unit.IsMatch(WithoutUnit(subject.Chapter));

    private string WithoutUnit(string text) => unit.Length > 0 ? text.Replace(unit, "", StringComparison.Ordinal) : text;

    private static bool IsAccount(AccountCode code, FactCell cell, Subject subject) =>
        subject.Codes.Count > 0 ? subject.Codes.Contains(code.Digits) : subject.Level == code.Level && cell.RowNames.Contains(subject.Stems[0]);

    // 收支总表 has two totals a side, the year's and the grand one.
    private static bool IsGrand(FactCell cell) => cell.Row.Role.EndsWith(GrandTotal, StringComparison.Ordinal) || cell.Row.Role is Total or "";
}
