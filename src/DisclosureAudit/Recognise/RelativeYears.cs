namespace DisclosureAudit.Recognise;

/// <summary>
/// Names beside each other that differ in their year: of two years or more the last is 本年 and the one before it 上年
/// (“2026年预算数” is 本年预算数), so that a form is the same next year. A single year says nothing.
/// </summary>
public sealed class RelativeYears
{
    private readonly int? last;

    public RelativeYears(IEnumerable<string> names)
    {
        var years = names.Select(TitleText.LeadingYearOf).OfType<int>().Distinct().ToList();
        last = years.Count > 1 ? years.Max() : null;
    }

    public bool AreSeveral => last is not null;

    /// <summary>The name without its year, with what that year is beside the others.</summary>
    public string Fold(string name)
    {
        var word = last is { } year && TitleText.LeadingYearOf(name) is { } printed ? printed == year ? "本年" : printed == year - 1 ? "上年" : null : null;
        return word is null ? TitleText.FoldHeader(name) : word + TitleText.WithoutYear(name);
    }
}
