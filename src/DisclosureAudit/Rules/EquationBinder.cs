using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>Binds the formulas of a pack to the cells of a document: one instance for each row and column asked.</summary>
public sealed class EquationBinder(RecognisedDocument document)
{
    private readonly Dictionary<TableTemplate, RowIndex> indexes = [];
    private readonly Dictionary<Formula, Dictionary<string, IReadOnlyList<string?>>> columns = new((IEqualityComparer<Formula>)ReferenceEqualityComparer.Instance);

    public IEnumerable<EquationInstance> Bind(Identity identity, Formula formula)
    {
        if (formula.Terms.Any(term => document.Table(term.Reference.Table) is null))
        {
            yield return new EquationInstance(identity, formula, [], [], "table_absent");
            yield break;
        }

        // Its preconditions are asked of other tables.
        if (identity.Formulas.Contains(formula) && (!identity.Columns.All(column => HasColumn(formula, column)) || identity.Lacks.Any(column => HasColumn(formula, column))))
        {
            yield break;
        }

        if (IsTotalMissing(formula))
        {
            yield return new EquationInstance(identity, formula, [], [], "row_absent");
        }

        foreach (var key in Keys(identity, formula))
        {
            var (left, right) = (Resolve(formula.Left, key), Resolve(formula.Right, key));
            foreach (var column in Columns(formula, key))
            {
                if (BindOne(new Question(identity, formula, key, column), left, right) is { } instance)
                {
                    yield return instance;
                }
            }
        }
    }

    private bool HasColumn(Formula formula, string column) => document.Table(formula.Terms[0].Reference.Table)!.Column(column) is not null;

    // A table with rows and without the total that the formula is about: a note, no error.
    private bool IsTotalMissing(Formula formula) =>
        formula is { Anchor: { } anchor, IsOfOneTable: true }
        && anchor.Table.Rows.Any(row => row.Id == anchor.Row && row.IsTotal)
        && document.Table(anchor.Table)!.HasAmounts
        && !IndexOf(anchor.Table).Select(anchor.Row).Any();

    // A formula over one table is asked of each row that its first term selects; one over several tables of each
    // code: of those of the first table, or of all tables where a row not printed counts as zero.
    private IEnumerable<RowKey> Keys(Identity identity, Formula formula)
    {
        if (formula.Anchor is not { } anchor)
        {
            return [default];
        }

        var rows = IndexOf(anchor.Table).Select(anchor.Row);
        if (formula.IsOfOneTable)
        {
            return rows.Select(row => new RowKey(row, null, anchor.Row));
        }

        if (!Levels.Names.Contains(anchor.Row))
        {
            return [default];
        }

        var codes = rows.Select(row => row.Code);
        if (identity.AbsentIsZero)
        {
            codes = codes.Concat(formula.Terms
                .Where(term => term.Reference.Row == anchor.Row)
                .SelectMany(term => IndexOf(term.Reference.Table).Select(anchor.Row))
                .Select(row => row.Code));
        }

        return codes.OfType<AccountCode>().Distinct().Select(code => new RowKey(null, code, anchor.Row));
    }

    // 每列: the amount columns that the row's side has in all tables named.
    private IReadOnlyList<string?> Columns(Formula formula, RowKey key)
    {
        if (formula.Terms.FirstOrDefault(term => term.Reference.Column is null)?.Reference is not { } first)
        {
            return [null];
        }

        var side = key.Row is { } row ? row.Side : IndexOf(first.Table).Select(first.Row).FirstOrDefault()?.Side;
        if (!columns.TryGetValue(formula, out var bySide))
        {
            bySide = new Dictionary<string, IReadOnlyList<string?>>(StringComparer.Ordinal);
            columns[formula] = bySide;
        }

        if (!bySide.TryGetValue(side ?? "", out var known))
        {
            known = document.Table(first.Table)!.AmountColumns
                .Where(column => column.Template!.Side == side)
                .Select(column => column.Template!.Id)
                .Where(id => formula.Terms.All(term => term.Reference.Column is not null || document.Table(term.Reference.Table)!.Column(id) is not null))
                .ToList<string?>();
            bySide[side ?? ""] = known;
        }

        return known;
    }

    private EquationInstance? BindOne(Question question, List<ResolvedTerm> left, List<ResolvedTerm> right)
    {
        var obstacle = "";
        if (BindSide(question, left, ref obstacle) is not { } bound || BindSide(question, right, ref obstacle) is not { } others)
        {
            return null;
        }

        // An account told by its parts cannot be held against a sum: no figure stands alone.
        obstacle = question.Formula.Relation == Relation.Equal && !EquationInstance.IsOneFigure(bound) && !EquationInstance.IsOneFigure(others) ? "row_absent" : obstacle;
        return obstacle.Length > 0 || (bound.Count > 0 && others.Count > 0) ? new EquationInstance(question.Identity, question.Formula, bound, others, obstacle) : null;
    }

    // Null where a sum has nothing to add up, or the question is asked already.
    private List<BoundTerm>? BindSide(Question question, List<ResolvedTerm> terms, ref string obstacle)
    {
        var (identity, _, key, column) = question;
        var side = new List<BoundTerm>(terms.Count);
        foreach (var ((weight, reference), table, rows) in terms)
        {
            if (reference.IsSum && table is { HasAmounts: false, Raw.Notes.Count: 0 })
            {
                obstacle = "table_empty";
            }

            var name = reference.Column ?? column!;
            if (table.Column(name) is null)
            {
                // A part that this year's form has no column for is no part; any other figure is missing.
                if (reference.Row != Levels.AnyRow || terms.Count == 1)
                {
                    obstacle = "column_absent";
                }

                continue;
            }

            if (reference.IsSum)
            {
                if (reference.Scope != RowScope.Self && (rows.Count == 0 || AreChildren(reference, key, rows)))
                {
                    return null;
                }

                for (var i = 0; i < rows.Count; i++)
                {
                    side.Add(new BoundTerm(weight, table, rows[i], rows[i].Key, name));
                }

                continue;
            }

            if (rows.Count == 0 && RowsBeneath(reference, key) is { Count: > 0 } beneath)
            {
                side.AddRange(beneath.Select(row => new BoundTerm(weight, table, row, row.Key, name)));
                continue;
            }

            // Where unit after unit prints its accounts, an account of the document is that of all units.
            if (rows.Count > 1 && key.Code is not null && IndexOf(reference.Table).ListsUnits)
            {
                side.AddRange(rows.Select(row => new BoundTerm(weight, table, row, row.Key, name)));
                continue;
            }

            side.Add(new BoundTerm(weight, table, rows is [var only, ..] ? only : null, rows is [var named, ..] ? named.Key : key.Code?.Digits ?? reference.Row, name));
            obstacle = rows.Count switch
            {
                0 when !(identity.AbsentIsZero && HasRowsLike(reference, key)) => "row_absent",
                > 1 => "row_twice",
                _ => obstacle,
            };
        }

        return side;
    }

    // The last rows beneath are the rows directly beneath: the same question, asked already.
    private static bool AreChildren(Reference reference, RowKey key, IReadOnlyList<TableRow> rows) =>
        reference.Scope == RowScope.Leaves && key.Row is { } head && rows.Count == head.Children.Count && rows.All(row => row.Parent == head);

    private List<ResolvedTerm> Resolve(IReadOnlyList<FormulaTerm> terms, RowKey key)
    {
        var resolved = new List<ResolvedTerm>(terms.Count);
        for (var i = 0; i < terms.Count; i++)
        {
            resolved.Add(new ResolvedTerm(terms[i], document.Table(terms[i].Reference.Table)!, Resolve(terms[i].Reference, key)));
        }

        return resolved;
    }

    private IReadOnlyList<TableRow> Resolve(Reference reference, RowKey key)
    {
        var rows = SelectRows(reference, key);
        return reference.Scope switch
        {
            RowScope.Self => rows,
            // A table that prints 项 alone has a 类 all the same: those of its rows that begin with it.
            RowScope.Leaves when rows.Count == 0 && key.Code is { } code && reference.Row == key.Name => IndexOf(reference.Table).LastBeneath(code),
            RowScope.Children => rows is [var head] ? head.Children : rows.SelectMany(row => row.Children).ToList(),
            _ => rows.SelectMany(row => row.Leaves()).ToList(),
        };
    }

    private IReadOnlyList<TableRow> SelectRows(Reference reference, RowKey key)
    {
        var isOne = !reference.IsSum || reference.Scope != RowScope.Self || (key.Code is not null && reference.Row == key.Name);
        if (isOne && key.Row is { } row && reference.Row == key.Name)
        {
            return [row];
        }

        var index = IndexOf(reference.Table);
        var rows = isOne && key.Code is { } code && Levels.Names.Contains(reference.Row) ? index.OfCode(code) : index.Select(reference.Row);
        return isOne && key.Row is { } asked && reference.Table.PerUnit ? OfSameUnit(rows, asked, index.Select(key.Name!)) : rows;
    }

    // A form that is printed anew for each unit has each of its rows as often: the third one is the third unit's.
    private static IReadOnlyList<TableRow> OfSameUnit(IReadOnlyList<TableRow> rows, TableRow asked, IReadOnlyList<TableRow> alike) =>
        rows.Count > 1 && rows.Count == alike.Count ? [rows[alike.TakeWhile(row => row != asked).Count()]] : rows;

    // A table that prints the last accounts alone tells what stands above them by their sum.
    private IReadOnlyList<TableRow> RowsBeneath(Reference reference, RowKey key) =>
        key.Code is { } code && Levels.Names.Contains(reference.Row) && IndexOf(reference.Table) is var index && !index.HasLevel(code.Level) && document.Table(reference.Table) is { HasUnknownAmounts: false }
            ? index.LastBeneath(code)
            : [];

    // A row that is not there counts as zero only in a table that prints rows of its level at all, or of a lower one; or
    // that is empty and says so, or prints nothing but zeros.
    private bool HasRowsLike(Reference reference, RowKey key) => document.Table(reference.Table) switch
    {
        { HasAmounts: false, Raw.Notes.Count: > 0 } => true,
        { HasAmounts: true, HasUnknownAmounts: false } empty when empty.Amounts.All(amount => amount.IsZero) => true,
        { HasAmounts: true, HasUnknownAmounts: false } table => key.Code is { } code
            ? IndexOf(reference.Table).HasLevelFrom(code.Level)
            : IndexOf(reference.Table).HasAccounts && !table.HasUnknownNames,
        _ => false,
    };

    private RowIndex IndexOf(TableTemplate template)
    {
        if (!indexes.TryGetValue(template, out var index))
        {
            index = new RowIndex(document.Table(template)!);
            indexes[template] = index;
        }

        return index;
    }

    private readonly record struct RowKey(TableRow? Row, AccountCode? Code, string? Name);

    // Column: the one asked for 每列; null where the formula names its columns.
    private readonly record struct Question(Identity Identity, Formula Formula, RowKey Key, string? Column);

    private readonly record struct ResolvedTerm(FormulaTerm Term, RecognisedTable Table, IReadOnlyList<TableRow> Rows);
}
