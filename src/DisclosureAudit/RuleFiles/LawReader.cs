using DisclosureAudit.Findings;

namespace DisclosureAudit.RuleFiles;

/// <summary>Reads rules/laws/*.yaml and the ledger that numbers their versions and says whether they are in force.</summary>
public static class LawReader
{
    private const string Ledger = "ledger.csv";

    private static readonly Dictionary<string, FindingKind> Kinds = new(StringComparer.Ordinal)
    {
        ["total"] = FindingKind.Total,
        ["cross_table"] = FindingKind.CrossTable,
        ["code"] = FindingKind.Code,
        ["completeness"] = FindingKind.Completeness,
        ["yoy"] = FindingKind.YearOverYear,
        ["percentage"] = FindingKind.Percentage,
        ["narrative"] = FindingKind.Narrative,
        ["sheet"] = FindingKind.Sheet,
        ["hygiene"] = FindingKind.Hygiene,
        ["privacy"] = FindingKind.Privacy,
    };

    private static readonly Dictionary<string, LawCheck> Checks = new(StringComparer.Ordinal)
    {
        ["sum"] = LawCheck.Sum,
        ["same"] = LawCheck.Same,
        ["bound"] = LawCheck.Bound,
        ["growth"] = LawCheck.Growth,
        ["code"] = LawCheck.Code,
        ["claim"] = LawCheck.Claim,
        ["sheet"] = LawCheck.Sheet,
        ["document"] = LawCheck.Document,
    };

    private static readonly Dictionary<string, Severity?> Severities = new(StringComparer.Ordinal)
    {
        ["by-identity"] = null,
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
        ["info"] = Severity.Info,
    };

    private static readonly Dictionary<string, LawStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["active"] = LawStatus.Active,
        ["trial"] = LawStatus.Trial,
        ["retired"] = LawStatus.Retired,
    };

    public static IReadOnlyList<Law> Read(RuleFolder folder)
    {
        var entries = ReadLedger(folder);
        var laws = new List<Law>();
        foreach (var path in folder.Below("laws", ".yaml"))
        {
            var root = YamlFile.Read(folder, path);
            var law = ReadLaw(root, entries);
            if (laws.Any(other => other.Id == law.Id))
            {
                throw root["id"].Wrong($"规则 {law.Id} 重复", $"the law {law.Id} stands twice");
            }

            laws.Add(law);
        }

        foreach (var (id, entry) in entries)
        {
            if (entry.Status != LawStatus.Retired && laws.All(law => law.Id != id))
            {
                throw entry.Row.Wrong($"规则 {id} 没有文件 laws/{id}.yaml", $"the law {id} has no file laws/{id}.yaml");
            }
        }

        return laws;
    }

    public static Law ReadLaw(YamlNode root, IReadOnlyDictionary<string, LedgerEntry> entries)
    {
        root.Only("id", "kind", "check", "severity", "precheck", "title", "message", "explanation", "not_assessable", "source");
        var id = root["id"].Text;
        if (!entries.TryGetValue(id, out var entry) || entry.Status == LawStatus.Retired)
        {
            throw root["id"].Wrong($"{id} 不在 ledger.csv 的现行规则里", $"{id} is no law in force in ledger.csv");
        }

        var check = root.Choice("check", Checks);
        var severity = root.Choice("severity", Severities);
        if ((check is LawCheck.Code or LawCheck.Claim or LawCheck.Sheet or LawCheck.Document) == severity is null)
        {
            throw root["severity"].Wrong("check 为 code、claim、sheet 或 document 的规则要写明 severity，其他规则写 by-identity", "a law with check: code, claim, sheet or document states its severity, any other law says by-identity");
        }

        return new Law(
            id,
            entry.Version,
            entry.Status,
            root.Choice("kind", Kinds),
            check,
            severity,
            root.Names("title"),
            root.Names("message"),
            root.Names("explanation"),
            root.Names("not_assessable"),
            root.Names("source")) { Precheck = root.Find("precheck") is null ? null : root.Choice("precheck", Severities) };
    }

    public static IReadOnlyDictionary<string, LedgerEntry> ReadLedger(RuleFolder folder)
    {
        var entries = new Dictionary<string, LedgerEntry>(StringComparer.Ordinal);
        foreach (var row in CsvTable.Read(folder, Ledger, "id", "version", "status", "added"))
        {
            if (!int.TryParse(row["version"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var version)
                || !Statuses.TryGetValue(row["status"], out var status))
            {
                throw row.Wrong("版本应为整数，状态应为 active、trial 或 retired", "the version must be a whole number, the status active, trial or retired");
            }

            if (!entries.TryAdd(row["id"], new LedgerEntry(row, version, status)))
            {
                throw row.Wrong($"{row["id"]} 已用过，编号不得重用", $"{row["id"]} was used before; ids are never reused");
            }
        }

        return entries;
    }

    public sealed record LedgerEntry(CsvTable.Row Row, int Version, LawStatus Status);
}
