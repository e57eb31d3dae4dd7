namespace DisclosureAudit.RuleFiles;

/// <summary>How the two sides of a formula stand to each other.</summary>
public enum Relation
{
    Equal,
    AtLeast,
    AtMost,
}

/// <summary>Which rows a reference means, seen from the rows its name selects.</summary>
public enum RowScope
{
    /// <summary>表[合计]: the row itself.</summary>
    Self,

    /// <summary>表[类/*]: the rows directly beneath.</summary>
    Children,

    /// <summary>表[合计/**]: the rows beneath that have none beneath them.</summary>
    Leaves,
}

/// <summary>Σ? 表[行].列 in the notation of the packs.</summary>
/// <param name="Row">A row's role, a level (类, 款, 项, 科目, 每行), a code, or the name of an economic account.</param>
/// <param name="Column">A column of the template; null for 每列.</param>
/// <param name="IsSum">Σ: all the rows selected, added up; without it the reference is one row at a time.</param>
public sealed record Reference(TableTemplate Table, string Row, RowScope Scope, string? Column, bool IsSum);

public sealed record FormulaTerm(decimal Weight, Reference Reference);

/// <summary>One relation of a stated figure to what it must be; a chain a = b = c is read as a = b and a = c.</summary>
public sealed record Formula(string Text, IReadOnlyList<FormulaTerm> Left, Relation Relation, IReadOnlyList<FormulaTerm> Right)
{
    public IReadOnlyList<FormulaTerm> Terms { get; } = Left.Concat(Right).ToArray();

    /// <summary>The first figure that is no sum: the rows it selects are the rows asked; null where there are only sums.</summary>
    public Reference? Anchor { get; } = Left.Concat(Right).Select(term => term.Reference).FirstOrDefault(reference => !reference.IsSum);

    /// <summary>Whether the left side is one figure and no sum.</summary>
    public bool IsFigureLeft { get; } = Left is [{ Reference.IsSum: false }];

    public bool IsOfOneTable { get; } = Left.Concat(Right).All(term => term.Reference.Table == Left[0].Reference.Table);
}
