using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>Says why an identity may not be asked of this document; empty when it may.</summary>
public sealed class PreconditionJudge(RecognisedDocument document, EquationBinder binder, EquationJudge judge)
{
    /// <summary>Another identity is asked in its place: nothing is left unchecked.</summary>
    public const string OtherCase = "other_case";

    private readonly Dictionary<string, IReadOnlyList<EquationInstance>> conditions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    public string Obstacle(Identity identity)
    {
        if (!known.TryGetValue(identity.Id, out var obstacle))
        {
            obstacle = identity.Preconditions.Select(condition => Obstacle(identity, condition)).FirstOrDefault(found => found.Length > 0) ?? "";
            known[identity.Id] = obstacle;
        }

        return obstacle;
    }

    /// <summary>The equations that must hold for it to be asked.</summary>
    public IReadOnlyList<EquationInstance> ConditionsOf(Identity identity)
    {
        if (!conditions.TryGetValue(identity.Id, out var found))
        {
            found = identity.Preconditions.OfType<Precondition.Holds>().SelectMany(condition => binder.Bind(identity, condition.Formula)).Where(instance => instance.Left.Count > 0).ToList();
            conditions[identity.Id] = found;
        }

        return found;
    }

    private string Obstacle(Identity identity, Precondition condition) => condition switch
    {
        Precondition.UnitKinds kinds => ObstacleOfKind(kinds),
        Precondition.NoAmount figure => ObstacleOfAmount(identity, figure),
        Precondition.HasAmount figure => Opposite(ObstacleOfAmount(identity, new Precondition.NoAmount(figure.Reference))),
        Precondition.Printed figure => ObstacleOfPrinting(identity, figure),
        Precondition.Holds relation => ObstacleOfRelation(identity, relation),
        Precondition.Differs relation => Opposite(ObstacleOfRelation(identity, new Precondition.Holds(relation.Formula))),
        _ => "precondition_unknown",
    };

    private static string Opposite(string obstacle) => obstacle switch
    {
        "" => OtherCase,
        "precondition_not_met" => "",
        _ => obstacle,
    };

    private string ObstacleOfKind(Precondition.UnitKinds kinds) => document.Facts.UnitKind switch
    {
        DocumentFacts.UnknownKind => "unit_kind_unknown",
        var kind when !kinds.Kinds.Contains(kind, StringComparer.Ordinal) => "unit_kind_other",
        _ => "",
    };

    private string ObstacleOfAmount(Identity identity, Precondition.NoAmount figure) => CellOf(identity, figure.Reference) switch
    {
        null when document.Table(figure.Reference.Table) is { HasAmounts: true, HasUnknownAmounts: false } => "",
        null or { IsDoubtful: true } => "precondition_unknown",
        { IsEmpty: true } => "",
        { IsPrinted: true } cell when cell.Cell.Amount!.Value.IsZero => "",
        { IsPrinted: true } => "precondition_not_met",
        _ => "precondition_unknown",
    };

    private string ObstacleOfPrinting(Identity identity, Precondition.Printed figure) => CellOf(identity, figure.Reference) switch
    {
        { IsPrinted: true, IsDoubtful: false } => "",
        null or { IsEmpty: true } => "not_printed",
        _ => "precondition_unknown",
    };

    private BoundTerm? CellOf(Identity identity, Reference reference)
    {
        var term = new FormulaTerm(1m, reference);
        return binder.Bind(identity, new Formula("", [term], Relation.Equal, [term])).ToList() is [{ Left: [{ Row: not null } cell] }] ? cell : null;
    }

    private string ObstacleOfRelation(Identity identity, Precondition.Holds relation)
    {
        var instances = binder.Bind(identity, relation.Formula).ToList();
        var outcomes = instances.Select(judge.Judge).OfType<Outcome>().ToList();
        return outcomes switch
        {
            [] when instances.Count == 0 => "precondition_unknown",
            _ when outcomes.Any(outcome => outcome.Verdict == Verdict.NotAssessable) => "precondition_unknown",
            _ when outcomes.All(outcome => outcome.Verdict is Verdict.Exact or Verdict.Rounding) => "",
            _ => "precondition_not_met",
        };
    }
}
