using System.Security.Cryptography;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Architecture;

/// <summary>The program knows forms and laws, never a document: nothing in it names one of the fixtures.</summary>
public class NoFixtureTests
{
    private static readonly IReadOnlyList<string> UnitNames = ["山西省信访局", "大同市政务服务中心", "长治市屯留区信访局", "屯留区信访局"];

    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (var name in UnitNames.Concat(Documents().SelectMany(path => new[] { Path.GetFileNameWithoutExtension(path), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) })))
        {
            names.Add(name);
        }

        return names;
    }

    [Fact]
    public void The_names_are_those_of_the_fixtures()
    {
        Assert.Equal(Repository.Documents.Values.Order(StringComparer.Ordinal), Documents().Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Superset(Repository.Documents.Keys.Select(document => Repository.Audited(document).Recognised!.Facts.UnitName).ToHashSet(), UnitNames.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_file_of_the_program_or_its_rules_names_a_fixture(string name)
    {
        var files = Files("src").Concat(Files("rules")).ToList();

        Assert.True(files.Count > 150);
        Assert.DoesNotContain(files, file => file.Contains(name, StringComparison.Ordinal) || File.ReadAllText(file).Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Documents() => Directory.EnumerateFiles(Repository.PathOf("fixtures", "documents"));

    private static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
