namespace DisclosureAudit.Tests.Fixtures;

/// <summary>Small documents in the forms of five cities and in the common one, all adding up (fixtures/forms). All names and figures are made up.</summary>
internal static class CityForms
{
    /// <summary>Codes over three columns, one of them without its zero; the last table in another unit.</summary>
    public const string NineTables = "shanghai.txt";

    /// <summary>The unit's row as the total, accounts by name, the three public expenses of two years by fund.</summary>
    public const string UnitAsTotal = "shenzhen.txt";
    public const string FourSides = "xian.txt";
    public const string ThreeAccounts = "beijing.txt";
    public const string Situation = "changsha.txt";

    /// <summary>The common form: units without their department, the three public expenses with one to a row.</summary>
    public const string Common = "common.txt";

    /// <summary>With “|” for the tab.</summary>
    public static string Text(string name) => File.ReadAllText(Repository.PathOf("fixtures", "forms", name)).Replace('\t', '|');
}
