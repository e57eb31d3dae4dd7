using CsvHelper;

namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>The forms and code tables that documents are made from: the folder reference beside the corpus.</summary>
internal sealed class ReferenceTables
{
    private static readonly CsvReaderOptions Options = new() { Separator = ',' };

    private ReferenceTables(string folder)
    {
        Forms = Rows(folder, "disclosure-tables.csv")
            .SelectMany(row => FormColumns.Read(row["columns"]).Select(columns => new Form(row["family"], row["table"], row["canonical_name"], row["unit"], columns)))
            .ToList();
        var functions = Rows(folder, "functional-codes.csv").Where(row => row["confidence"] == "sourced").ToList();
        General = Tree(functions.Where(row => row["budget_kind"] == "general_public"));
        Fund = Tree(functions.Where(row => row["budget_kind"] == "government_fund" || row["level"] == "类"));
        Economic = Tree(Rows(folder, "economic-codes-department.csv").Where(row => row["confidence"] == "sourced"));
        Expenditure = Rows(folder, "expenditure-lines.csv").Select(row => row["name"]).ToList();
        FundIncome = Rows(folder, "revenue-codes.csv").Where(row => row["budget_kind"] == "government_fund").Select(row => new Account(row["code"], row["name"], [])).ToList();
        Government = Rows(folder, "economic-mapping.csv").DistinctBy(row => row["dept_code"]).ToDictionary(row => row["dept_code"], row => row["gov_name"], StringComparer.Ordinal);
    }

    public IReadOnlyList<Form> Forms { get; }
    public IReadOnlyList<Account> General { get; }
    public IReadOnlyList<Account> Fund { get; }
    public IReadOnlyList<Account> Economic { get; }
    public IReadOnlyList<Account> FundIncome { get; }

    /// <summary>Names of the expenditure lines (一般公共服务支出 …) in their order.</summary>
    public IReadOnlyList<string> Expenditure { get; }

    /// <summary>Name of the government's economic account for a department's.</summary>
    public IReadOnlyDictionary<string, string> Government { get; }

    /// <summary>Null where the folder is not: the figures need it, the build does not.</summary>
    public static ReferenceTables? Find(string folder) => File.Exists(Path.Combine(folder, "disclosure-tables.csv")) ? new ReferenceTables(folder) : null;

    private static List<Account> Tree(IEnumerable<Dictionary<string, string>> rows)
    {
        var all = rows.Select(row => (Code: row["code"], Name: row["name"])).Where(row => row.Code.Length is 3 or 5 or 7).OrderBy(row => row.Code, StringComparer.Ordinal).ToList();
        return Below("", 3).Where(account => account.Parts.Count > 0).ToList();

        List<Account> Below(string prefix, int length) => length > 7 ? [] : all
            .Where(row => row.Code.Length == length && row.Code.StartsWith(prefix, StringComparison.Ordinal))
            .Select(row => new Account(row.Code, row.Name, Below(row.Code, length + 2)))
            .ToList();
    }

    private static List<Dictionary<string, string>> Rows(string folder, string name)
    {
        using var csv = CsvReader.FromText(File.ReadAllText(Path.Combine(folder, name)), Options);
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Headers.ToDictionary(column => column, column => csv.GetString(column).Trim(), StringComparer.Ordinal));
        }

        return rows;
    }
}
