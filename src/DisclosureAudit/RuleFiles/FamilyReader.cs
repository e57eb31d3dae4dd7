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
        ["text"] = ColumnRole.Text,
        ["amount"] = ColumnRole.Amount,
    };

    private static readonly Dictionary<string, RowMatch> Matches = new(StringComparer.Ordinal)
    {
        ["names"] = RowMatch.Names,
        ["functional-code"] = RowMatch.FunctionalCode,
        ["revenue-code"] = RowMatch.RevenueCode,
        ["expenditure-line"] = RowMatch.ExpenditureLine,
        ["economic-class"] = RowMatch.EconomicClass,
        ["unit"] = RowMatch.Unit,
        ["rest"] = RowMatch.Rest,
    };

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal) { ["budget"] = "budget", ["final_account"] = "final_account" };

    private static readonly Dictionary<string, string> Funds = new(StringComparer.Ordinal)
    {
        ["general_public"] = "general_public",
        ["government_fund"] = "government_fund",
        ["state_capital"] = "state_capital",
    };

    public static FamilyTemplate Read(YamlNode root)
    {
        root.Only("family", "name", "kind", "unit", "at_least", "tables");
        if (!AmountUnits.TryRead(root["unit"].Text, out var unit))
        {
            throw root["unit"].Wrong("单位应为 元、万元 或 亿元", "the unit must be 元, 万元 or 亿元");
        }

        var tables = new List<TableTemplate>();
        foreach (var node in root["tables"].Items)
        {
            var table = ReadTable(node);
            if (tables.Any(other => other.Id == table.Id || other.Name == table.Name))
            {
                throw node.Wrong($"表 {table.Id} {table.Name} 重复", $"the table {table.Id} {table.Name} stands twice");
            }

            tables.Add(table);
        }

        return new FamilyTemplate(root["family"].Text, root.Names("name"), root.Choice("kind", Kinds), unit, root.Number("at_least"), tables);
    }

    private static TableTemplate ReadTable(YamlNode node)
    {
        node.Only("id", "name", "en", "titles", "fund", "columns", "rows");
        var columns = node["columns"].Items.Select(ReadColumn).ToList();
        var rows = node["rows"].Items.Select(ReadRow).ToList();
        if (columns.All(column => column.Role != ColumnRole.Amount))
        {
            throw node["columns"].Wrong("没有金额列（role: amount）", "no column has role: amount");
        }

        foreach (var (column, line) in columns.Zip(node["columns"].Items))
        {
            if (columns.First(other => other.Id == column.Id) != column)
            {
                throw line.Wrong($"列 {column.Id} 重复", $"the column {column.Id} stands twice");
            }
        }

        foreach (var (row, line) in rows.Zip(node["rows"].Items))
        {
            if (IsPartOfItself(row, rows))
            {
                throw line.Wrong($"行 {row.Id} 经 in 又回到自身", $"the row {row.Id} is, by in, a part of itself");
            }

            foreach (var named in new[] { row.In, row.After })
            {
                if (named is not null && !Levels.Names.Contains(named) && rows.All(other => other.Id != named))
                {
                    throw line.Wrong($"没有名为 {named} 的行", $"there is no row named {named}");
                }
            }
        }

        var name = node["name"].Text;
        var titles = node.Texts("titles").Select(PrintedName.Fold).ToList();
        return new TableTemplate(
            node["id"].Text,
            name,
            new Sentence(name, node["en"].Text),
            titles,
            node.Find("fund") is null ? null : node.Choice("fund", Funds),
            columns,
            rows);
    }

    // Rows are parts of parts of a total; in a ring every row of a table would be a part of the one above it.
    private static bool IsPartOfItself(RowTemplate row, List<RowTemplate> rows)
    {
        var role = row.In;
        for (var steps = 0; steps < rows.Count && role is not null && role != row.Id; steps++)
        {
            role = rows.FirstOrDefault(other => other.Id == role)?.In;
        }

        return role == row.Id;
    }

    private static ColumnTemplate ReadColumn(YamlNode node)
    {
        node.Only("id", "role", "side", "headers", "under", "optional");
        var id = node["id"].Text;
        var headers = node.Find("headers") is null ? [id] : node.Texts("headers");
        var under = node.FindText("under");
        return new ColumnTemplate(
            id,
            node.Choice("role", Roles),
            node.FindText("side"),
            headers.Select(PrintedName.Fold).ToList(),
            under is null ? null : PrintedName.Fold(under),
            node.Flag("optional"));
    }

    private static RowTemplate ReadRow(YamlNode node)
    {
        node.Only("id", "match", "names", "side", "in", "after", "total");
        var id = node["id"].Text;
        var names = node.Find("names") is null ? [id] : node.Texts("names");
        return new RowTemplate(
            id,
            node.Find("match") is null ? RowMatch.Names : node.Choice("match", Matches),
            names.Select(PrintedName.Fold).ToList(),
            node.FindText("side"),
            node.FindText("in"),
            node.FindText("after"),
            node.Flag("total"));
    }
}
