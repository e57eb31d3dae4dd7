using DisclosureAudit.Findings;

namespace DisclosureAudit.Locate;

/// <summary>Writes causes into the findings of a document.</summary>
internal sealed class CauseFindings(IReadOnlyList<Finding> findings, EquationSystem system, Language language)
{
    private const int MostNamed = 3;

    private readonly Dictionary<string, int> tables = new(StringComparer.Ordinal);
    private readonly Finding[] told = [.. findings];
    private readonly Dictionary<Finding, int> places = findings.Select((finding, i) => (finding, i)).ToDictionary(pair => pair.finding, pair => pair.i, (IEqualityComparer<Finding>)ReferenceEqualityComparer.Instance);

    public IReadOnlyList<Finding> ToList() => told;

    public void Tell(Cause cause)
    {
        // What a sentence took out of a table that does not belong here has the table's cause.
        if (cause.Alternatives is [[{ Lead.Operand.Place.Table.Length: 0 } copied]] && system.SourceOf(copied.Lead) is { } source && tables.TryGetValue(source.Operand.Place.Table, out var table))
        {
            foreach (var symptom in cause.Symptoms)
            {
                Relate(places[symptom.Finding!], table);
            }

            return;
        }

        var symptoms = cause.Symptoms.Select(equation => places[equation.Finding!]).Order().ToList();
        var sure = cause.Alternatives is [var only] ? only : [];
        // The gravest; of those the one that states the wrong figure.
        var first = symptoms
            .OrderByDescending(at => told[at].Severity)
            .ThenByDescending(at => sure.Any(change => change.Values.Keys.Any(fact => fact.Operand.Place == told[at].Place)))
            .First();
        told[first] = told[first] with
        {
            Suspect = cause.Table.Length > 0 ? cause.Table : CauseText.Of(cause.Alternatives.Select(changes => Facts(changes).Select(fact => fact.Fact.Name))),
            Repair = CauseText.Of(cause.Alternatives.Select(changes => Facts(changes).Select(fact => fact.Fact.Print(fact.Value)))),
            Evidence = EvidenceOf(cause, [first, .. symptoms]),
            Message = told[first].Message + Told(cause, symptoms.Count),
        };
        if (cause.Table.Length > 0)
        {
            tables[cause.Table] = first;
        }

        foreach (var symptom in symptoms.Where(at => at != first))
        {
            Relate(symptom, first);
        }
    }

    // Each figure once, and of the suspects those that no finding of them names.
    private List<Operand> EvidenceOf(Cause cause, List<int> symptoms)
    {
        var suspects = cause.Alternatives.Take(MostNamed).SelectMany(Facts).Select(fact => fact.Fact).Where(fact => fact.IsPrinted).Select(fact => fact.Operand);
        return symptoms.SelectMany(at => told[at].Evidence).Concat(suspects).DistinctBy(operand => (operand.Role, operand.Printed, operand.Place.At)).ToList();
    }

    /// <summary>A finding that another explains.</summary>
    public void Relate(Finding symptom, Finding cause) => Relate(places[symptom], places[cause]);

    private void Relate(int symptom, int cause) => told[symptom] = told[symptom] with
    {
        Severity = Severity.Info,
        Alone = told[symptom].Alone,
        Cause = cause,
        Message = told[symptom].Message + In($"（与{At(cause)}的一条同一原因，见 related）", $" (same cause as the finding at {At(cause)}; see related)"),
    };

    private string At(int finding) => told[finding].Place.At is { Length: > 0 } at ? at : told[finding].RuleId;

    private string Told(Cause cause, int symptoms)
    {
        if (cause.Table.Length > 0)
        {
            return In($"（{cause.Table} 表内自洽，与其他表的 {symptoms} 项勾稽都不成立：整张表可能取自别的单位、年度或口径）", $" ({cause.Table} adds up by itself and contradicts the other tables in {symptoms} ties: the whole table may be of another unit, year or scope)");
        }

        if (cause.Alternatives is [var changes])
        {
            var all = string.Join(In("、", ", "), Facts(changes).Select(Change));
            var source = changes is [{ } change] && system.SourceOf(change.Lead) is { } same ? In($"；印出的数与 {same.Name} 相同", $"; the printed figure is that of {same.Name}") : "";
            var holding = Facts(changes).SelectMany(fact => system.Of(fact.Fact)).Distinct().Count(equation => equation.Holds);
            var values = changes.SelectMany(change => change.Values).ToDictionary(pair => pair.Key, pair => pair.Value);
            var (together, too) = cause.Symptoms.All(equation => !Equation.Fails(equation.Ask(values))) ? ("", "") : ("连同其他已定位的错误，", " and the other slips located");
            var (still, stillToo) = holding == 0 ? ("", "") : ($"，与它有关的另 {holding} 条等式仍然成立", holding == 1 ? ", and one more that it stands in goes on holding" : $", and {holding} more that it stands in go on holding");
            return In(
                $"（定位：{all}，{together}不成立的 {symptoms} 条等式即全部成立{still}{source}）",
                $" (located: {all}; with that{too} the {(symptoms == 1 ? "broken equation holds" : $"{symptoms} broken equations hold")}{stillToo}{source})");
        }

        var named = string.Join(In("、", ", "), cause.Alternatives.Take(MostNamed).Select(alternative => string.Join(" + ", Facts(alternative).Select(Change))));
        var more = cause.Alternatives.Count > MostNamed ? In($" 等 {cause.Alternatives.Count} 种", $" … {cause.Alternatives.Count} in all") : "";
        return In($"（可能有误的数字：{named}{more}，其一改正即全部成立）", $" (one of these may be wrong: {named}{more}; any of them alone makes all equations hold)");
    }

    private string Change((Fact Fact, decimal Value) change) => change.Fact.IsPrinted
        ? In($"{change.Fact.Name} 的 {change.Fact.Print(change.Fact.Value)} 若为 {change.Fact.Print(change.Value)}", $"{change.Fact.Name}, {change.Fact.Print(change.Fact.Value)}, were it {change.Fact.Print(change.Value)}")
        : In($"{change.Fact.Name} 未印出，若为 {change.Fact.Print(change.Value)}", $"{change.Fact.Name}, not printed, were it {change.Fact.Print(change.Value)}");

    private static IEnumerable<(Fact Fact, decimal Value)> Facts(IReadOnlyList<Change> changes) => changes.SelectMany(change => change.Values).Select(pair => (pair.Key, pair.Value));

    private string In(string chinese, string english) => new Sentence(chinese, english).In(language);
}
