using DisclosureAudit.Findings;

namespace DisclosureAudit.RuleFiles;

/// <summary>All of rules/, read and held against itself once at the start.</summary>
public sealed class RuleBook
{
    private readonly Dictionary<string, Law> lawsById;

    private RuleBook(RuleFolder folder, Purpose purpose)
    {
        Folder = folder;
        Codes = CodeTables.Load(folder);
        Wordings = Wordings.Read(YamlFile.Read(folder, "wordings/document.yaml"));
        TableWords = TableWords.Read(YamlFile.Read(folder, TableWords.Path));
        NarrativeWords = NarrativeWords.Read(YamlFile.Read(folder, NarrativeWords.Path));
        SubjectWords = SubjectWords.Read(YamlFile.Read(folder, SubjectWords.Path));
        SheetWords = SheetWords.Read(YamlFile.Read(folder, SheetWords.Path));
        SheetLawWords = SheetLawWords.Read(YamlFile.Read(folder, SheetLawWords.Path));
        HygieneWords = HygieneWords.Read(YamlFile.Read(folder, HygieneWords.Path));
        CompletenessWords = CompletenessWords.Read(YamlFile.Read(folder, CompletenessWords.Path));
        PageWords = PageWords.Read(YamlFile.Read(folder, PageWords.Path));
        Laws = LawReader.Read(folder).Select(law => law.For(purpose)).ToList();
        lawsById = Laws.ToDictionary(law => law.Id, StringComparer.Ordinal);
        Families = ReadFamilies(folder);
        Packs = ReadPacks(folder);
        Generic = GenericPackReader.Read(YamlFile.Read(folder, GenericPackReader.Path), Laws);
        if (Families.Count == 0)
        {
            throw new RuleFileException(folder.Shown("templates"), 0, new Sentence("没有任何模板；这是规则文件夹吗", "there is no template; is this a rules folder?"));
        }
    }

    public RuleFolder Folder { get; }
    public CodeTables Codes { get; }
    public Wordings Wordings { get; }
    public TableWords TableWords { get; }
    public NarrativeWords NarrativeWords { get; }
    public SubjectWords SubjectWords { get; }
    public SheetWords SheetWords { get; }
    public SheetLawWords SheetLawWords { get; }
    public HygieneWords HygieneWords { get; }
    public CompletenessWords CompletenessWords { get; }
    public PageWords PageWords { get; }
    public IReadOnlyList<Law> Laws { get; }
    public IReadOnlyList<FamilyTemplate> Families { get; }
    public IReadOnlyList<Pack> Packs { get; }

    /// <summary>The laws as they are asked of tables of no known form.</summary>
    public IReadOnlyList<GenericIdentity> Generic { get; }

    /// <exception cref="RuleFileException">A rule file is missing, malformed, or names what is not there; with file and line.</exception>
    public static RuleBook Load(RuleFolder folder, Purpose purpose = Purpose.Published) => new(folder, purpose);

    public Law Law(string id) => lawsById[id];

    /// <summary>The identities of the family's own pack and those of its base that its tables know.</summary>
    public IReadOnlyList<Identity> IdentitiesOf(string family) => Packs.Where(pack => pack.Family == family).SelectMany(pack => pack.Identities).ToList();

    private List<FamilyTemplate> ReadFamilies(RuleFolder folder)
    {
        var families = new List<FamilyTemplate>();
        foreach (var root in folder.Below("templates", ".yaml").Select(path => YamlFile.Read(folder, path)).OrderBy(root => root.Find("base") is not null))
        {
            var family = FamilyReader.Read(root, families, CompletenessWords);
            if (families.Any(other => other.Id == family.Id))
            {
                throw root["family"].Wrong($"家族 {family.Id} 重复", $"the family {family.Id} stands twice");
            }

            families.Add(family);
        }

        return families;
    }

    private List<Pack> ReadPacks(RuleFolder folder)
    {
        var packs = new List<Pack>();
        var roots = new List<YamlNode>();
        foreach (var path in folder.Below("packs", ".yaml").Where(path => path != GenericPackReader.Path))
        {
            var root = YamlFile.Read(folder, path);
            roots.Add(root);
            packs.Add(PackReader.Read(root, Families, Laws, Codes, packs));
        }

        var inherited = Families
            .Where(family => family.Base is not null)
            .SelectMany(family => roots
                .Where(root => root["family"].Text == family.Base!.Id)
                .Select(root => PackReader.Inherit(root, family, Laws, Codes, packs.Where(pack => pack.Family == family.Id).ToList())))
            .ToList();
        return [.. packs, .. inherited];
    }
}
