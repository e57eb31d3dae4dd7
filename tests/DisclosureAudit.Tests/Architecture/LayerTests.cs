namespace DisclosureAudit.Tests.Architecture;

/// <summary>The pipeline is the folder list: a folder of the library uses only the folders above it.</summary>
public class LayerTests
{
    private static readonly IReadOnlyList<string> Order =
    [
        "Amounts", "Findings", "RuleFiles", "Collect", "Read", "Tables", "Recognise", "Narrative", "Sheets", "Rules", "Locate", "Report",
    ];

    private static readonly IReadOnlyList<SourceFile> Library = SourceFile.OfLibrary();

    private static readonly IReadOnlyDictionary<string, IReadOnlySet<string>> TypesByFolder = Order.ToDictionary(
        folder => folder,
        folder => (IReadOnlySet<string>)Library.Where(file => file.Folder == folder).SelectMany(file => file.Types).ToHashSet(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Fact]
    public void Every_folder_of_the_library_has_its_place_in_the_order()
    {
        Assert.True(Library.Count > 100);
        Assert.Empty(Library.Select(file => file.Folder).Where(folder => folder.Length > 0).Distinct().Except(Order));
    }

    [Fact]
    public void The_namespace_of_a_file_is_its_folder() =>
        Assert.All(Library, file => Assert.Equal($"DisclosureAudit/{file.Path}"[..^(Path.GetFileName(file.Path).Length + 1)].Replace('/', '.'), file.Namespace));

    [Fact]
    public void A_folder_uses_only_the_folders_above_it() => Assert.Empty(Library.SelectMany(Breaches));

    [Fact]
    public void Only_the_flow_and_its_order_stand_at_the_top() =>
        Assert.Equal(["Audit.cs", "InOrder.cs"], Library.Where(file => file.Folder.Length == 0).Select(file => file.Path));

    [Fact]
    public void The_rules_never_mention_pdf() =>
        Assert.DoesNotContain(Library, file => file.Folder == "Rules" && file.Text.Contains("pdf", StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("using DisclosureAudit.Report;", "Rules")]
    [InlineData("using DisclosureAudit.Rules.Codes;", "Recognise")]
    [InlineData("using static DisclosureAudit.Recognise.RowLabel;", "Tables")]
    [InlineData("var name = DisclosureAudit.Report.CellsFile.Name;", "Rules")]
    [InlineData("var name = Report.CellsFile.Name;", "Rules")]
    public void A_use_of_a_folder_below_is_seen_however_it_is_written(string line, string folder) =>
        Assert.Single(Breaches(new SourceFile($"{folder}/Made.cs", $"namespace DisclosureAudit.{folder};\n{line}\n")));

    [Theory]
    [InlineData("using DisclosureAudit.Findings;")]
    [InlineData("var count = document.Report.Count;")]
    [InlineData("var own = Rules.Checker.Name;")]
    public void A_use_of_a_folder_above_or_of_a_like_named_member_is_none(string line) =>
        Assert.Empty(Breaches(new SourceFile("Rules/Made.cs", $"namespace DisclosureAudit.Rules;\n{line}\n")));

    private static IEnumerable<string> Breaches(SourceFile file) => file.Folder.Length == 0
        ? []
        : file.Uses(TypesByFolder).Where(used => IndexOf(used) > IndexOf(file.Folder)).Select(used => $"{file.Path} uses {used}");

    private static int IndexOf(string folder) => Order.TakeWhile(other => other != folder).Count();
}
