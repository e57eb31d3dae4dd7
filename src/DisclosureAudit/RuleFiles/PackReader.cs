namespace DisclosureAudit.RuleFiles;

/// <summary>Reads rules/packs/*.yaml: a family's identities, one law instance each.</summary>
public static class PackReader
{
    internal static readonly Dictionary<string, Strictness> Strictnesses = new(StringComparer.Ordinal)
    {
        ["hard"] = Strictness.Hard,
        ["soft"] = Strictness.Soft,
        ["advisory"] = Strictness.Advisory,
    };

    private static readonly HashSet<string> UnitKinds = new(StringComparer.Ordinal) { "行政", "参公", "公益一类", "公益二类" };

    /// <param name="others">Packs read before; an identity stands in one of them.</param>
    public static Pack Read(YamlNode root, IReadOnlyList<FamilyTemplate> families, IReadOnlyList<Law> laws, CodeTables codes, IReadOnlyList<Pack> others)
    {
        root.Only("family", "without", "identities");
        var family = families.FirstOrDefault(family => family.Id == root["family"].Text)
            ?? throw root["family"].Wrong($"没有家族模板 {root["family"].Text}", $"there is no template of the family {root["family"].Text}");
        var parser = new FormulaParser(family, codes);
        var identities = new List<Identity>();
        var known = others.Where(other => other.Family == family.Id).SelectMany(other => other.Identities).Select(identity => identity.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var node in root.List("identities"))
        {
            var identity = ReadIdentity(node, family, laws, parser, node["formulas"].Items);
            if (!known.Add(identity.Id))
            {
                throw node.Wrong($"{identity.Id} 重复", $"{identity.Id} stands twice");
            }

            identities.Add(identity);
        }

        return new Pack(family.Id, identities, root.Texts("without"));
    }

    /// <summary>
    /// The identities of the base's pack that hold for a family like it: those formulas whose tables, rows and columns
    /// its template has, apart from what its own packs say of the same id or leave out.
    /// </summary>
    public static Pack Inherit(YamlNode root, FamilyTemplate family, IReadOnlyList<Law> laws, CodeTables codes, IReadOnlyList<Pack> own)
    {
        var parser = new FormulaParser(family, codes);
        var taken = own.SelectMany(pack => pack.Identities.Select(identity => identity.Id).Concat(pack.Without)).ToHashSet(StringComparer.Ordinal);
        return new Pack(family.Id, root.List("identities").Where(node => !taken.Contains(node["id"].Text)).Select(node => Fitting(node, family, laws, parser)).OfType<Identity>().ToList(), []);
    }

    private static Identity? Fitting(YamlNode node, FamilyTemplate family, IReadOnlyList<Law> laws, FormulaParser parser)
    {
        if (node.FindText("table") is { } table && (family.Table(table) is not { } own || node.Texts("columns").Any(column => own.Column(column) is null)))
        {
            return null;
        }

        var formulas = node["formulas"].Items.Where(formula => Fits(() => parser.Parse(formula, node.FindText("table") is { } named ? family.Table(named) : null))).ToList();
        return formulas.Count > 0 && node.List("when").All(condition => IsOfNoRow(condition, parser) || Fits(() => ReadCondition(condition, parser))) ? ReadIdentity(node, family, laws, parser, formulas, isInherited: true) : null;
    }

    // Of a row that the form has not there is no amount.
    private static bool IsOfNoRow(YamlNode condition, FormulaParser parser) => condition.Find("no_amount") is { } figure && !Fits(() => parser.ParseReference(figure));

    private static bool Fits(Func<object> read)
    {
        try
        {
            read();
            return true;
        }
        catch (RuleFileException)
        {
            // The base's own template has read it without complaint; this family has not that table, row or column.
            return false;
        }
    }

    private static Identity ReadIdentity(YamlNode node, FamilyTemplate family, IReadOnlyList<Law> laws, FormulaParser parser, IReadOnlyList<YamlNode> formulas, bool isInherited = false)
    {
        node.Only("id", "law", "strictness", "table", "formulas", "when", "blank_is_zero", "absent_is_zero", "columns", "lacks");
        var law = node["law"].Text;
        if (laws.All(known => known.Id != law || known.Severity is not null))
        {
            throw node["law"].Wrong($"没有可用于恒等式的规则 {law}", $"there is no law {law} that identities can use");
        }

        var table = node.Find("table") is { } named
            ? family.Table(named.Text) ?? throw named.Wrong($"模板里没有表“{named.Text}”", $"the template has no table “{named.Text}”")
            : null;
        var parsed = formulas.SelectMany(formula => parser.Parse(formula, table)).ToList();
        CheckRates(node, laws.First(known => known.Id == law).Check, parsed);
        return new Identity(
            node["id"].Text,
            law,
            node.Choice("strictness", Strictnesses),
            parsed,
            node.List("when").Where(condition => !isInherited || !IsOfNoRow(condition, parser)).Select(condition => ReadCondition(condition, parser)).ToList(),
            node.Flag("blank_is_zero"),
            node.Flag("absent_is_zero"),
            ColumnsOf(node, "columns", table),
            // What a form like its base has no column for, its tables lack.
            isInherited ? node.Texts("lacks").Where(column => table?.Column(column) is not null).ToList() : ColumnsOf(node, "lacks", table));
    }

    // A rate is no amount: it stands alone on the left of a formula of growth, and nowhere else.
    private static void CheckRates(YamlNode node, LawCheck check, List<Formula> formulas)
    {
        foreach (var formula in formulas)
        {
            var isGrowth = formula is { Relation: Relation.Equal, Left: [var rate], Right: [{ Weight: 1m } after, { Weight: -1m } before] } && IsRate(rate) && !IsRate(after) && !IsRate(before);
            if (check == LawCheck.Growth ? !isGrowth : formula.Terms.Any(IsRate))
            {
                throw node["formulas"].Wrong($"“{formula.Text}”：增减率只能写成 率 = 本期 - 基期，用于 check 为 growth 的规则", $"“{formula.Text}”: a rate is written as rate = after - before, for a law with check: growth");
            }
        }
    }

    private static bool IsRate(FormulaTerm term) =>
        term.Reference is { Column: { } column, Table: var table } && table.Column(column) is { Role: ColumnRole.Rate };

    private static IReadOnlyList<string> ColumnsOf(YamlNode node, string key, TableTemplate? table)
    {
        foreach (var column in node.Texts(key).Where(column => table?.Column(column) is null))
        {
            throw node[key].Wrong($"逐行公式的 table: 里没有列“{column}”", $"the table: of the row-wise formula has no column “{column}”");
        }

        return node.Texts(key);
    }

    private static Precondition ReadCondition(YamlNode node, FormulaParser parser)
    {
        node.Only("unit_kind", "no_amount", "amount", "printed", "holds", "differs");
        if (node.Keys.Count() > 1)
        {
            throw node.Wrong("一个条件只能问一件事", "a precondition asks one thing");
        }

        return node switch
        {
            _ when node.Find("unit_kind") is { } kinds => new Precondition.UnitKinds(kinds.Items.Select(CheckKind).ToList()),
            _ when node.Find("no_amount") is { } figure => new Precondition.NoAmount(parser.ParseReference(figure)),
            _ when node.Find("amount") is { } figure => new Precondition.HasAmount(parser.ParseReference(figure)),
            _ when node.Find("printed") is { } figure => new Precondition.Printed(parser.ParseReference(figure)),
            _ when node.Find("differs") is { } relation && parser.Parse(relation, null) is [var formula] => new Precondition.Differs(formula),
            _ when parser.Parse(node["holds"], null) is [var formula] => new Precondition.Holds(formula),
            _ => throw node.Wrong("条件只能是一个等式", "a precondition is one relation"),
        };
    }

    private static string CheckKind(YamlNode node) => UnitKinds.Contains(node.Text)
        ? node.Text
        : throw node.Wrong($"单位性质应为 {string.Join("、", UnitKinds)}", $"the unit kind must be one of {string.Join(", ", UnitKinds)}");
}
