using System.Globalization;
using DisclosureAudit.Amounts;

namespace DisclosureAudit.RuleFiles;

/// <summary>
/// A code of the functional classification with how often, and in which years, real documents print it under this name.
/// </summary>
/// <param name="Sourced">Printed together in a real document; otherwise from general knowledge: advice at most.</param>
public sealed record FunctionalCode(
    string Code,
    string Name,
    bool Sourced,
    int DocumentsSeen,
    IReadOnlyList<int> YearsSeen,
    IReadOnlyList<string> OtherNames)
{
    /// <summary>The classification changes by year: a code is at home in a year that is at most one away from one it was seen in.</summary>
    public bool SeenNear(int year) => YearsSeen.Any(seen => Math.Abs(seen - year) <= 1);
}

/// <summary>A code of the departmental or governmental economic classification.</summary>
/// <param name="Sourced">Printed together in a real document.</param>
public sealed record EconomicCode(string Code, string Name, bool Sourced);

/// <summary>One of the 30 expenditure lines of a 收支总表; matched by name, since every place numbers them anew.</summary>
public sealed record ExpenditureLine(string Name, string Code, IReadOnlyList<string> BudgetKinds);

/// <summary>A division of the administrative map.</summary>
public sealed record Division(string Code, string Name, string ShortName, string FullName, string Level, string Parent);

/// <summary>The classification and place tables under rules/codes, keyed by the names as printed without spaces.</summary>
public sealed class CodeTables
{
    private readonly Dictionary<string, FunctionalCode> functional;
    private readonly Dictionary<string, ExpenditureLine> lines;
    private readonly Dictionary<string, ExpenditureLine> linesByCode;
    private readonly Dictionary<string, ExpenditureLine> linesByOtherName;
    private readonly ILookup<string, EconomicCode> economicByName;
    private readonly Dictionary<string, string> economicByCode;
    private readonly HashSet<string> economicCodes;
    private readonly HashSet<string> economicClasses;
    private readonly HashSet<(string Department, string Government)> economicPairs;
    private readonly HashSet<string> governmentNames;
    private readonly HashSet<string> governmentClasses;
    private readonly ILookup<string, string> codesByName;

    private CodeTables(RuleFolder folder)
    {
        functional = WithYearsBelow(Index(
            CsvTable.Read(folder, "codes/functional-codes.csv", "code", "name", "confidence", "documents_seen", "years_seen", "other_names"),
            row => row["code"],
            ReadFunctional));
        var expenditure = CsvTable.Read(folder, "codes/expenditure-lines.csv", "name", "code", "budget_kinds", "other_names");
        lines = Index(expenditure, row => PrintedName.Fold(row["name"]), ReadLine);
        linesByCode = Index(expenditure, row => row["code"], ReadLine);
        linesByOtherName = expenditure.SelectMany(row => Split(row["other_names"]).Select(name => (Name: PrintedName.Fold(name), Line: ReadLine(row)))).ToDictionary(pair => pair.Name, pair => pair.Line, StringComparer.Ordinal);
        var economic = CsvTable.Read(folder, "codes/economic-codes-department.csv", "code", "name", "confidence")
            .Select(row => new EconomicCode(row["code"], row["name"], row["confidence"] == "sourced"))
            .ToList();
        economicByName = economic.ToLookup(code => PrintedName.Fold(code.Name), StringComparer.Ordinal);
        economicCodes = economic.Select(code => code.Code).ToHashSet(StringComparer.Ordinal);
        economicByCode = economic.Where(code => code.Sourced).ToDictionary(code => code.Code, code => code.Name, StringComparer.Ordinal);
        economicClasses = economic.Where(code => code.Code.Length == 3).Select(code => PrintedName.Fold(code.Name)).ToHashSet(StringComparer.Ordinal);
        var government = CsvTable.Read(folder, "codes/economic-codes-government.csv", "code", "name");
        governmentNames = government.Select(row => PrintedName.Fold(row["name"])).ToHashSet(StringComparer.Ordinal);
        governmentClasses = government.Where(row => row["code"].Length == 3).Select(row => PrintedName.Fold(row["name"])).ToHashSet(StringComparer.Ordinal);
        codesByName = functional.Values.ToLookup(code => PrintedName.Fold(code.Name), code => code.Code, StringComparer.Ordinal);
        economicPairs = CsvTable.Read(folder, "codes/economic-mapping.csv", "dept_name", "gov_name")
            .Select(row => (PrintedName.Fold(row["dept_name"]), PrintedName.Fold(row["gov_name"])))
            .ToHashSet();
        Divisions = folder.Below("codes", ".csv")
            .Where(path => path.StartsWith("codes/divisions-", StringComparison.Ordinal))
            .SelectMany(path => CsvTable.Read(folder, path, "code", "name", "short_name", "full_name", "level", "parent"))
            .Select(row => new Division(row["code"], row["name"], row["short_name"], row["full_name"], row["level"], row["parent"]))
            .ToList();
    }

    public IReadOnlyList<Division> Divisions { get; }

    public static CodeTables Load(RuleFolder folder) => new(folder);

    public FunctionalCode? Functional(AccountCode code) => functional.GetValueOrDefault(code.Digits);

    /// <summary>The expenditure line of this name, whatever number stands before it.</summary>
    public ExpenditureLine? Line(string name)
    {
        var folded = PrintedName.Fold(name);
        return lines.GetValueOrDefault(folded) ?? lines.GetValueOrDefault(folded + "支出") ?? linesByOtherName.GetValueOrDefault(folded);
    }

    /// <summary>The expenditure line of the code's 类.</summary>
    public ExpenditureLine? LineOf(AccountCode code) => linesByCode.GetValueOrDefault(code.Digits[..(int)AccountLevel.Class]);

    public bool IsEconomicClass(string name) => economicClasses.Contains(PrintedName.Fold(name));

    public bool IsGovernmentClass(string name) => governmentClasses.Contains(PrintedName.Fold(name));

    /// <summary>
    /// Whether the name is that of another code, one digit away from the one printed: one of the two is misread, and
    /// nothing tells which.
    /// </summary>
    public bool IsNameOfNeighbour(AccountCode code, string name) =>
        Functional(code) is var known
        && (known is null || PrintedName.Fold(known.Name) != name)
        && codesByName[name].Any(other => other.Length == code.Digits.Length && other.Zip(code.Digits).Count(pair => pair.First != pair.Second) == 1);

    /// <summary>All codes of that name, of the departmental economic or of the functional classification.</summary>
    public IReadOnlyList<AccountCode> CodesOf(string name, bool isEconomic)
    {
        var folded = PrintedName.Fold(name);
        var digits = isEconomic ? economicByName[folded].Select(code => code.Code) : codesByName[folded];
        return digits.Select(code => AccountCode.TryRead(code, out var read) ? read : (AccountCode?)null).OfType<AccountCode>().Distinct().ToList();
    }

    /// <summary>The name of a code of the departmental economic classification; null for one that no real document was seen to print.</summary>
    public string? EconomicNameOf(AccountCode code) => economicByCode.GetValueOrDefault(code.Digits);

    public bool IsEconomicCode(AccountCode code) => economicCodes.Contains(code.Digits);

    public bool IsEconomicName(string name) => economicByName.Contains(PrintedName.Fold(name));

    public bool IsGovernmentEconomicName(string name) => governmentNames.Contains(PrintedName.Fold(name));

    public bool IsEconomicPair(string department, string government) =>
        economicPairs.Contains((PrintedName.Fold(department), PrintedName.Fold(government)));

    private static Dictionary<string, T> Index<T>(IReadOnlyList<CsvTable.Row> rows, Func<CsvTable.Row, string> key, Func<CsvTable.Row, T> read)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!index.TryAdd(key(row), read(row)))
            {
                throw row.Wrong($"{key(row)} 重复", $"{key(row)} stands twice");
            }
        }

        return index;
    }

    // A 款 is there in each year in which one of its 项 is, even where no document prints it by itself.
    private static Dictionary<string, FunctionalCode> WithYearsBelow(Dictionary<string, FunctionalCode> codes)
    {
        var years = codes.Values
            .SelectMany(code => new[] { (int)AccountLevel.Class, (int)AccountLevel.Section, code.Code.Length }
                .Where(length => length <= code.Code.Length).Distinct()
                .SelectMany(length => code.YearsSeen.Select(year => (Above: code.Code[..length], Year: year))))
            .ToLookup(pair => pair.Above, pair => pair.Year, StringComparer.Ordinal);
        return codes.ToDictionary(pair => pair.Key, pair => pair.Value with { YearsSeen = years[pair.Key].Distinct().Order().ToList() }, StringComparer.Ordinal);
    }

    private static ExpenditureLine ReadLine(CsvTable.Row row) => new(row["name"], row["code"], Split(row["budget_kinds"]));

    private static FunctionalCode ReadFunctional(CsvTable.Row row)
    {
        if (!AccountCode.TryRead(row["code"], out _))
        {
            throw row.Wrong($"科目编码 {row["code"]} 不是 3、5、7 位数字", $"the code {row["code"]} has not 3, 5 or 7 digits");
        }

        var years = Split(row["years_seen"]).Select(year => ReadNumber(row, year)).ToList();
        var seen = row["documents_seen"].Length == 0 ? 0 : ReadNumber(row, row["documents_seen"]);
        return new FunctionalCode(row["code"], row["name"], row["confidence"] == "sourced", seen, years, Split(row["other_names"]));
    }

    private static int ReadNumber(CsvTable.Row row, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw row.Wrong($"“{text}” 应为整数", $"“{text}” must be a whole number");

    private static string[] Split(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
