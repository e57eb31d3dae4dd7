using DisclosureAudit.Findings;

namespace DisclosureAudit.RuleFiles;

/// <summary>Where a law stands in its life; ids are never reused.</summary>
public enum LawStatus
{
    Active,

    /// <summary>试行: its findings are info and never change the exit code.</summary>
    Trial,
    Retired,
}

/// <summary>Which question a law asks of its operands (docs/rounding.md).</summary>
public enum LawCheck
{
    /// <summary>A total and its parts: rule 2.</summary>
    Sum,

    /// <summary>One fact printed twice: rules 3 and 5.</summary>
    Same,

    /// <summary>One figure may not exceed another: rule 2.</summary>
    Bound,

    /// <summary>A printed rate of growth: rule 6. The formula says “rate = after - before”.</summary>
    Growth,

    /// <summary>No arithmetic: codes and names, asked by a rule of its own.</summary>
    Code,

    /// <summary>Figures of a sentence: asked of claims, by a rule of its own.</summary>
    Claim,

    /// <summary>Performance sheets: asked by a rule of its own.</summary>
    Sheet,

    /// <summary>Lines, titles, sections, a table as one thing: asked of the document by a rule of its own.</summary>
    Document,
}

/// <summary>What a document is asked for: it is out, or its publisher has it checked before.</summary>
public enum Purpose
{
    Published,
    Precheck,
}

/// <summary>A law of the trade: what must hold, how a break is told, and since when it is asked.</summary>
/// <param name="Severity">Null where each identity has its own (hard, soft, advisory).</param>
public sealed record Law(
    string Id,
    int Version,
    LawStatus Status,
    FindingKind Kind,
    LawCheck Check,
    Severity? Severity,
    Sentence Title,
    Sentence Message,
    Sentence Explanation,
    Sentence NotAssessable,
    Sentence Source)
{
    /// <summary>Its severity while the document is not yet out, where that is another.</summary>
    public Severity? Precheck { get; init; }

    public Law For(Purpose purpose) => purpose == Purpose.Precheck && Precheck is { } severity ? this with { Severity = severity } : this;
}

/// <summary>How binding an identity is: hard breaks are errors, soft ones warnings, advisory ones remarks.</summary>
public enum Strictness
{
    Hard,
    Soft,
    Advisory,
}

/// <summary>One identity of a family: an instance of a law, in the pack's notation.</summary>
/// <param name="BlankIsZero">The form leaves zeros blank: a blank cell beside a printed one counts as 0.</param>
/// <param name="Columns">Asked only of a table that prints these columns: the form comes with and without them.</param>
/// <param name="Lacks">Asked only of a table that prints none of these.</param>
/// <param name="AbsentIsZero">A row that is not printed counts as 0, in a table that has rows of its level.</param>
public sealed record Identity(
    string Id,
    string Law,
    Strictness Strictness,
    IReadOnlyList<Formula> Formulas,
    IReadOnlyList<Precondition> Preconditions,
    bool BlankIsZero,
    bool AbsentIsZero,
    IReadOnlyList<string> Columns,
    IReadOnlyList<string> Lacks)
{
    public Severity Severity => Strictness switch
    {
        Strictness.Hard => Severity.Error,
        Strictness.Soft => Severity.Warning,
        _ => Severity.Info,
    };
}

/// <summary>What must be so before an identity can be asked.</summary>
public abstract record Precondition
{
    /// <summary>The unit's kind is known and one of these (行政, 参公, 公益一类, 公益二类).</summary>
    public sealed record UnitKinds(IReadOnlyList<string> Kinds) : Precondition;

    /// <summary>The figure is blank or zero.</summary>
    public sealed record NoAmount(Reference Reference) : Precondition;

    /// <summary>The figure is printed and other than zero: what NoAmount leaves.</summary>
    public sealed record HasAmount(Reference Reference) : Precondition;

    /// <summary>The figure is printed, be it zero.</summary>
    public sealed record Printed(Reference Reference) : Precondition;

    /// <summary>The relation is printed and holds.</summary>
    public sealed record Holds(Formula Formula) : Precondition;

    /// <summary>The relation is printed and does not hold: what Holds leaves.</summary>
    public sealed record Differs(Formula Formula) : Precondition;
}

/// <summary>The identities of one family.</summary>
/// <param name="Without">Identities of the family's base that do not hold for it.</param>
public sealed record Pack(string Family, IReadOnlyList<Identity> Identities, IReadOnlyList<string> Without);
