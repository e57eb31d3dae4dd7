using DisclosureAudit.Collect;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Tests.Fixtures;

/// <summary>Where the repository's own files are, and the audits of the three Shanxi texts.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();
    public static RuleBook Rules { get; } = RuleBook.Load(RuleFolder.BuiltIn());

    /// <summary>A law of all lines, asked of whatever document.</summary>
    public static bool IsOfLines(string law) => Rules.Law(law).Check == LawCheck.Document;

    /// <summary>The folders of fixtures/truth and the texts they tell of.</summary>
    public static readonly IReadOnlyDictionary<string, string> Documents = new Dictionary<string, string>
    {
        ["001"] = "山西省信访局__2024单位预算.txt",
        ["002"] = "大同市政务服务中心__2025单位预算.txt",
        ["003"] = "长治市屯留区信访局__2026部门预算.txt",
    };

    private static readonly Dictionary<string, Lazy<AuditedDocument>> Audits =
        Documents.ToDictionary(document => document.Key, document => new Lazy<AuditedDocument>(() => AuditFile(PathOf("fixtures", "documents", document.Value))));

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file of fixtures/documents.</summary>
    public static byte[] Fixture(string document) => File.ReadAllBytes(PathOf("fixtures", "documents", document));

    public static AuditedDocument Audited(string truth) => Audits[truth].Value;

    public static AuditedDocument AuditFile(string path, Language language = Language.Chinese) =>
        new Audit(Rules, language, TimeProvider.System).Run(new InputFile(Path.GetFileName(path), path));

    public static AuditedDocument AuditText(string text, string name = "某单位__2025单位预算.txt")
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("disclosure").FullName, name);
        File.WriteAllText(path, text);
        try
        {
            return AuditFile(path);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DisclosureAudit.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests run outside the repository");
        }

        return folder.FullName;
    }
}
