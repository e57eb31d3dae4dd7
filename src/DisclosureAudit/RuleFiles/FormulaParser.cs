namespace DisclosureAudit.RuleFiles;

/// <summary>
/// Reads the one notation of the packs: <c>表[行].列 = Σ 表[行/*].列</c>, row-wise <c>合计 = 基本支出 + 项目支出</c>.
/// Every table, row and column named must exist in the family's template.
/// </summary>
public sealed class FormulaParser(FamilyTemplate family, CodeTables codes)
{
    private const string EveryColumn = "每列";
    private static readonly Dictionary<char, Relation> Relations = new() { ['='] = Relation.Equal, ['≥'] = Relation.AtLeast, ['≤'] = Relation.AtMost };

    /// <param name="rowTable">The table of a row-wise formula, whose columns stand alone.</param>
    /// <exception cref="RuleFileException">The formula does not read, or names what the template has not.</exception>
    public IReadOnlyList<Formula> Parse(YamlNode node, TableTemplate? rowTable)
    {
        var scanner = new Scanner(node, rowTable, family, codes);
        var first = scanner.ReadSide();
        var formulas = new List<Formula>();
        while (scanner.TryReadRelation(out var relation))
        {
            formulas.Add(new Formula(node.Text, first, relation, scanner.ReadSide()));
        }

        if (formulas.Count == 0 || !scanner.AtEnd)
        {
            throw node.Wrong("公式应写成 表[行].列 = …", "a formula is written 表[行].列 = …");
        }

        return formulas;
    }

    /// <summary>Reads a single reference, as preconditions name them.</summary>
    public Reference ParseReference(YamlNode node)
    {
        var scanner = new Scanner(node, null, family, codes);
        return scanner.ReadSide() is [{ Weight: 1m } term] && scanner.AtEnd
            ? term.Reference
            : throw node.Wrong("这里应是一个 表[行].列", "a single 表[行].列 is expected here");
    }

    private sealed class Scanner(YamlNode node, TableTemplate? rowTable, FamilyTemplate family, CodeTables codes)
    {
        private readonly string text = node.Text;
        private int at;

        public bool AtEnd
        {
            get
            {
                SkipSpaces();
                return at == text.Length;
            }
        }

        public bool TryReadRelation(out Relation relation)
        {
            SkipSpaces();
            relation = Relation.Equal;
            if (at < text.Length && Relations.TryGetValue(text[at], out relation))
            {
                at++;
                return true;
            }

            return false;
        }

        public List<FormulaTerm> ReadSide()
        {
            var terms = new List<FormulaTerm>();
            var weight = TryTake('-') ? -1m : 1m;
            do
            {
                terms.Add(new FormulaTerm(weight, ReadReference()));
            }
            while (TryTakeSign(out weight));

            return terms;
        }

        private Reference ReadReference()
        {
            var isSum = TryTake('Σ');
            SkipSpaces();
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('[' or '=' or '≥' or '≤' or '+'))
            {
                at++;
            }

            var name = text[start..at];
            if (at == text.Length || text[at] != '[')
            {
                return rowTable is null
                    ? throw node.Wrong($"“{name}” 后缺少 [行]；逐行公式要写 table:", $"“{name}” has no [row]; a row-wise formula needs table:")
                    : new Reference(rowTable, Levels.AnyRow, RowScope.Self, CheckColumn(rowTable, name), isSum);
            }

            var table = family.Table(name) ?? throw node.Wrong($"模板里没有表“{name}”", $"the template has no table “{name}”");
            at++;
            var close = text.IndexOf(']', at);
            if (close < 0 || text.AsSpan(at, close - at).Contains('['))
            {
                throw node.Wrong("缺少 ]", "a ] is missing");
            }

            var (row, scope) = SplitScope(text[at..close]);
            at = close + 1;
            if (at == text.Length || text[at] != '.')
            {
                throw node.Wrong("] 后缺少 .列", "a .column is missing after ]");
            }

            start = ++at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '≥' or '≤' or '+'))
            {
                at++;
            }

            return new Reference(table, CheckRow(table, row), scope, CheckColumn(table, text[start..at]), isSum);
        }

        private static (string Row, RowScope Scope) SplitScope(string row) => row switch
        {
            _ when row.EndsWith("/**", StringComparison.Ordinal) => (row[..^3], RowScope.Leaves),
            _ when row.EndsWith("/*", StringComparison.Ordinal) => (row[..^2], RowScope.Children),
            _ => (row, RowScope.Self),
        };

        private string CheckRow(TableTemplate table, string row) =>
            Levels.Names.Contains(row)
            || table.Rows.Any(known => known.Id == row)
            || Amounts.AccountCode.TryRead(row, out _)
            || codes.IsEconomicName(row)
                ? row
                : throw node.Wrong($"表“{table.Name}”没有行“{row}”", $"the table “{table.Name}” has no row “{row}”");

        private string? CheckColumn(TableTemplate table, string column) => column switch
        {
            EveryColumn => null,
            _ when table.Column(column) is { Role: ColumnRole.Amount or ColumnRole.Rate } => column,
            _ => throw node.Wrong($"表“{table.Name}”没有金额列“{column}”", $"the table “{table.Name}” has no amount column “{column}”"),
        };

        private bool TryTakeSign(out decimal weight)
        {
            weight = 1m;
            if (TryTake('+'))
            {
                return true;
            }

            weight = -1m;
            return TryTake('-');
        }

        private bool TryTake(char sign)
        {
            SkipSpaces();
            if (at < text.Length && text[at] == sign)
            {
                at++;
                return true;
            }

            return false;
        }

        private void SkipSpaces()
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }
    }
}
