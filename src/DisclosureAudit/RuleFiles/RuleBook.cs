using DisclosureAudit.Findings;

namespace DisclosureAudit.RuleFiles;

/// <summary>All of rules/, read and held against itself once at the start.</summary>
public sealed class RuleBook
{
    private readonly Dictionary<string, Law> lawsById;

    private RuleBook(RuleFolder folder)
    {
        Folder = folder;
        Codes = CodeTables.Load(folder);
        Wordings = Wordings.Read(YamlFile.Read(folder, "wordings/document.yaml"));
        Laws = LawReader.Read(folder);
        lawsById = Laws.ToDictionary(law => law.Id, StringComparer.Ordinal);
        Families = folder.Below("templates", ".yaml").Select(path => FamilyReader.Read(YamlFile.Read(folder, path))).ToList();
        Packs = folder.Below("packs", ".yaml").Select(path => PackReader.Read(YamlFile.Read(folder, path), Families, Laws, Codes)).ToList();
        if (Families.Count == 0)
        {
            throw new RuleFileException(folder.Shown("templates"), 0, new Sentence("没有任何模板；这是规则文件夹吗", "there is no template; is this a rules folder?"));
        }
    }

    public RuleFolder Folder { get; }
    public CodeTables Codes { get; }
    public Wordings Wordings { get; }
    public IReadOnlyList<Law> Laws { get; }
    public IReadOnlyList<FamilyTemplate> Families { get; }
    public IReadOnlyList<Pack> Packs { get; }

    /// <exception cref="RuleFileException">A rule file is missing, malformed, or names what is not there; with file and line.</exception>
    public static RuleBook Load(RuleFolder folder) => new(folder);

    public Law Law(string id) => lawsById[id];

    public IReadOnlyList<Identity> IdentitiesOf(string family) => Packs.FirstOrDefault(pack => pack.Family == family)?.Identities ?? [];
}
