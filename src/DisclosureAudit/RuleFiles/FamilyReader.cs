using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;

namespace DisclosureAudit.RuleFiles;

/// <summary>Reads rules/templates/*.yaml and holds every name in them against the others.</summary>
public static class FamilyReader
{
    private static readonly Dictionary<string, ColumnRole> Roles = new(StringComparer.Ordinal)
    {
        ["code"] = ColumnRole.Code,
        ["label"] = ColumnRole.Label,
        ["account"] = ColumnRole.Account,
        ["unit-code"] = ColumnRole.UnitCode,
        ["text"] = ColumnRole.Text,
        ["amount"] = ColumnRole.Amount,
        ["rate"] = ColumnRole.Rate,
        ["index"] = ColumnRole.Index,
    };

    private static readonly Dictionary<string, ColumnYear> Years = new(StringComparer.Ordinal) { ["this"] = ColumnYear.This, ["last"] = ColumnYear.Last };

    private static readonly Dictionary<string, RowMatch> Matches = new(StringComparer.Ordinal)
    {
        ["names"] = RowMatch.Names,
        ["functional-code"] = RowMatch.FunctionalCode,
        ["revenue-code"] = RowMatch.RevenueCode,
        ["economic-code"] = RowMatch.EconomicCode,
        ["functional-name"] = RowMatch.FunctionalName,
        ["economic-name"] = RowMatch.EconomicName,
        ["expenditure-line"] = RowMatch.ExpenditureLine,
        ["economic-class"] = RowMatch.EconomicClass,
        ["unit"] = RowMatch.Unit,
        ["head-unit"] = RowMatch.HeadUnit,
        ["unit-list"] = RowMatch.UnitList,
        ["only"] = RowMatch.Only,
        ["rest"] = RowMatch.Rest,
    };

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal) { [FamilyTemplate.Budget] = FamilyTemplate.Budget, [FamilyTemplate.FinalAccount] = FamilyTemplate.FinalAccount };

    private static readonly Dictionary<string, string> Funds = new(StringComparer.Ordinal)
    {
        ["general_public"] = "general_public",
        ["government_fund"] = "government_fund",
        ["state_capital"] = "state_capital",
    };

    /// <param name="families">Those read before: the base of a family is one of them.</param>
    /// <param name="words">The sections that it may require.</param>
    public static FamilyTemplate Read(YamlNode root, IReadOnlyList<FamilyTemplate> families, CompletenessWords words)
    {
        root.Only("family", "base", "name", "kind", "unit", "at_least", "sections", "tables");
        var named = root.FindText("base");
        var known = named is null ? null : families.FirstOrDefault(family => family.Id == named)
            ?? throw root["base"].Wrong($"没有家族模板 {named}", $"there is no template of the family {named}");
        if (!AmountUnits.TryRead(root["unit"].Text, out var unit))
        {
            throw root["unit"].Wrong("单位应为 元、万元 或 亿元", "the unit must be 元, 万元 or 亿元");
        }

        var tables = new List<TableTemplate>();
        foreach (var node in root["tables"].Items)
        {
            var table = ReadTable(node, [.. tables, .. known?.Tables ?? []]);
            if (tables.Any(other => other.Id == table.Id || other.Name == table.Name))
            {
                throw node.Wrong($"表 {table.Id} {table.Name} 重复", $"the table {table.Id} {table.Name} stands twice");
            }

            tables.Add(table);
        }

        return new FamilyTemplate(root["family"].Text, root.Names("name"), root.Choice("kind", Kinds), unit, root.Number("at_least"), tables, known) { Sections = ReadSections(root, known, words) };
    }

    // A form that names none requires those of its base.
    private static IReadOnlyList<string> ReadSections(YamlNode root, FamilyTemplate? known, CompletenessWords words)
    {
        foreach (var node in root.List("sections"))
        {
            if (!words.Sections.ContainsKey(node.Text))
            {
                throw node.Wrong($"{CompletenessWords.Path} 里没有“{node.Text}”", $"{CompletenessWords.Path} has no section “{node.Text}”");
            }
        }

        return root.Find("sections") is null ? known?.Sections ?? [] : root.Texts("sections");
    }

    // What a table does not say itself, it takes from the one that it is like: one above it, or one of the base.
    private static TableTemplate ReadTable(YamlNode node, IReadOnlyList<TableTemplate> others)
    {
        node.Only("id", "name", "en", "like", "titles", "fund", "optional", "offices", "repeats", "per_unit", "columns", "rows");
        var like = node.FindText("like") is { } liked
            ? others.FirstOrDefault(other => other.Name == liked) ?? throw node["like"].Wrong($"上文和 base 里没有表“{liked}”", $"there is no table “{liked}” above or in the base")
            : null;
        var columns = like is not null && node.Find("columns") is null ? like.Columns : ReadColumns(node["columns"]);
        var rows = like is not null && node.Find("rows") is null ? like.Rows : ReadRows(node["rows"], columns);
        var name = node.FindText("name") ?? like?.Name ?? node["name"].Text;
        return new TableTemplate(
            node["id"].Text,
            name,
            node.FindText("en") is { } english ? new Sentence(name, english) : like?.Caption ?? new Sentence(name, node["en"].Text),
            like is not null && node.Find("titles") is null ? like.Titles : node.Texts("titles").Select(PrintedName.Fold).ToList(),
            node.Find("fund") is null ? like?.Fund : node.Choice("fund", Funds),
            columns,
            rows,
            node.Flag("optional"),
            node.Find("repeats") is null ? like?.Repeats ?? false : node.Flag("repeats"),
            node.Find("per_unit") is null ? like?.PerUnit ?? false : node.Flag("per_unit"))
        {
            IsOfOffices = node.Find("offices") is null ? like?.IsOfOffices ?? false : node.Flag("offices"),
        };
    }

    private static List<ColumnTemplate> ReadColumns(YamlNode node)
    {
        var columns = node.Items.Select(ReadColumn).ToList();
        if (columns.All(column => column.Role != ColumnRole.Amount))
        {
            throw node.Wrong("没有金额列（role: amount）", "no column has role: amount");
        }

        foreach (var (column, line) in columns.Zip(node.Items))
        {
            if (columns.First(other => other.Id == column.Id) != column)
            {
                throw line.Wrong($"列 {column.Id} 重复", $"the column {column.Id} stands twice");
            }
        }

        return columns;
    }

    private static List<RowTemplate> ReadRows(YamlNode node, IReadOnlyList<ColumnTemplate> columns)
    {
        var rows = node.Items.Select(ReadRow).ToList();
        foreach (var (row, line) in rows.Zip(node.Items))
        {
            if (IsPartOfItself(row, rows))
            {
                throw line.Wrong($"行 {row.Id} 经 in 又回到自身", $"the row {row.Id} is, by in, a part of itself");
            }

            if (row.Prints is { } text && columns.All(column => column.Id != text || column.Role != ColumnRole.Text))
            {
                throw line.Wrong($"没有名为 {text} 的文字列（role: text）", $"no column with role: text is named {text}");
            }

            foreach (var named in row.In.Append(row.After).Append(row.Before))
            {
                if (named is not null && !Levels.Names.Contains(named) && rows.All(other => other.Id != named))
                {
                    throw line.Wrong($"没有名为 {named} 的行", $"there is no row named {named}");
                }
            }
        }

        return rows;
    }

    // Rows are parts of parts of a total; in a ring every row of a table would be a part of the one above it.
    private static bool IsPartOfItself(RowTemplate row, List<RowTemplate> rows)
    {
        var beneath = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>(row.In);
        while (next.TryDequeue(out var role))
        {
            if (beneath.Add(role))
            {
                rows.Where(other => other.Id == role).SelectMany(other => other.In).ToList().ForEach(next.Enqueue);
            }
        }

        return beneath.Contains(row.Id);
    }

    private static ColumnTemplate ReadColumn(YamlNode node)
    {
        node.Only("id", "role", "side", "headers", "under", "prefer", "optional", "measure", "year");
        var id = node["id"].Text;
        var headers = node.Find("headers") is null ? [id] : node.Texts("headers");
        var under = node.FindText("under");
        return new ColumnTemplate(
            id,
            node.Choice("role", Roles),
            node.FindText("side"),
            headers.Select(PrintedName.Fold).ToList(),
            under is null ? null : PrintedName.Fold(under),
            node.Flag("optional"),
            node.FindText("prefer") is { } prefer ? PrintedName.Fold(prefer) : null,
            node.Texts("measure").Select(PrintedName.Fold).ToList(),
            node.Find("year") is null ? null : node.Choice("year", Years));
    }

    private static RowTemplate ReadRow(YamlNode node)
    {
        node.Only("id", "match", "names", "side", "in", "after", "before", "total", "prints");
        var id = node["id"].Text;
        var names = node.Find("names") is null ? [id] : node.Texts("names");
        return new RowTemplate(
            id,
            node.Find("match") is null ? RowMatch.Names : node.Choice("match", Matches),
            names.Select(PrintedName.Fold).ToList(),
            node.FindText("side"),
            node.Texts("in"),
            node.FindText("after"),
            node.FindText("before"),
            node.Flag("total"),
            node.FindText("prints"));
    }
}
