using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace DisclosureAudit.RuleFiles;

/// <summary>Words of performance sheets (rules/wordings/sheets.yaml). What is asked for is folded text.</summary>
public sealed class SheetWords
{
    public const string Path = "wordings/sheets.yaml";

    /// <summary>No name is longer: 保证项目实施的制度、措施, 项目资金（万元）.</summary>
    public const int LongestName = 30;

    private const int LongestTitle = 80;

    private static readonly Dictionary<string, SheetLabelKind> Kinds = new(StringComparer.Ordinal)
    {
        ["overall"] = SheetLabelKind.Overall,
        ["project"] = SheetLabelKind.Project,
        ["field"] = SheetLabelKind.Field,
        ["text"] = SheetLabelKind.Text,
        ["goal"] = SheetLabelKind.Goal,
        ["funds"] = SheetLabelKind.Funds,
        ["group"] = SheetLabelKind.Group,
        ["source"] = SheetLabelKind.Source,
        ["section"] = SheetLabelKind.Section,
        ["sign_off"] = SheetLabelKind.SignOff,
    };

    private static readonly Dictionary<string, SheetSide> Sides = new(StringComparer.Ordinal)
    {
        ["实施期"] = SheetSide.Period,
        ["年度"] = SheetSide.Year,
    };

    private readonly Regex title;
    private readonly Regex overall;
    private readonly Regex projectTitle;
    private readonly Regex valueSign;
    private readonly IReadOnlyList<SheetLabel> labels;
    private readonly IReadOnlyList<(SheetSide Side, Regex Pattern)> outer;
    private readonly IReadOnlyList<SheetLevel> first;
    private readonly IReadOnlyList<SheetLevel> second;

    // The same few hundred texts come in every document; a hostile one brings new texts without end.
    private const int MostRemembered = 20_000;
    private readonly ConcurrentDictionary<string, SheetName> names = new(StringComparer.Ordinal);

    private SheetWords(YamlNode root)
    {
        root.Only("title", "overall", "project_title", "evaluation", "labels", "header", "list", "tasks", "outer", "value_sign", "level1", "level2");
        title = root["title"].Pattern;
        overall = root["overall"].Pattern;
        projectTitle = root["project_title"].Pattern;
        Evaluation = root["evaluation"].Pattern;
        valueSign = root["value_sign"].Pattern;
        labels = root["labels"].Items.Select(ReadLabel).ToList();
        var header = root["header"].Only("level1", "level2", "level3", "value");
        (Level1, Level2, Level3, Value) = (header["level1"].Pattern, header["level2"].Pattern, header["level3"].Pattern, header["value"].Pattern);
        var list = root["list"].Only("project", "total", "goal", "sign", "unit");
        List = new SheetListWords(list["project"].Pattern, list["total"].Pattern, list["goal"].Pattern, list["sign"].Pattern, list["unit"].Pattern);
        var tasks = root["tasks"].Only("group", "name", "unit", "amounts", "total");
        Tasks = new SheetTaskWords(tasks["group"].Text, tasks["name"].Pattern, tasks["unit"].Pattern, tasks["amounts"].Items.Select(node => (node.Only("name", "pattern")["name"].Text, node["pattern"].Pattern)).ToList(), tasks["total"].Pattern);
        outer = root["outer"].Items.Select(node => (SideOf(node.Only("side", "pattern")), node["pattern"].Pattern)).ToList();
        first = root["level1"].Items.Select(node => new SheetLevel(node.Only("name", "pattern")["name"].Text, "", node["pattern"].Pattern)).ToList();
        second = root["level2"].Items.Select(ReadSecond).ToList();
    }

    /// <summary>The heads of the columns of indicators: 一级指标.</summary>
    public Regex Level1 { get; }

    /// <summary>二级指标.</summary>
    public Regex Level2 { get; }

    /// <summary>三级指标.</summary>
    public Regex Level3 { get; }

    /// <summary>指标值.</summary>
    public Regex Value { get; }

    /// <summary>The heads of a table that lists the indicators of many projects.</summary>
    public SheetListWords List { get; }

    /// <summary>The tasks of an overall sheet.</summary>
    public SheetTaskWords Tasks { get; }

    /// <summary>自评, 实际完成: a sheet that says it tells how goals were reached.</summary>
    public Regex Evaluation { get; }

    public static SheetWords Read(YamlNode root) => new(root);

    /// <summary>Whether the line is the title of a sheet; a sentence about sheets is none.</summary>
    public bool IsTitle(string folded) => folded.Length <= LongestTitle && title.IsMatch(folded);

    /// <summary>Whether the title is that of a sheet on the whole expenditure.</summary>
    public bool IsOverall(string folded) => overall.IsMatch(folded);

    /// <summary>The project's name within a title; empty where it names none.</summary>
    /// <param name="title">As printed without spaces.</param>
    public string ProjectOf(string title) => projectTitle.Match(title).Groups["project"].Value;

    public bool HasValueSign(string folded) => valueSign.IsMatch(folded);

    /// <summary>What the text of a cell is the name of.</summary>
    public SheetName Name(string folded)
    {
        if (folded.Length is 0 or > LongestName)
        {
            return SheetName.None;
        }

        if (!names.TryGetValue(folded, out var name))
        {
            name = Find(folded);
            if (names.Count < MostRemembered)
            {
                names.TryAdd(folded, name);
            }
        }

        return name;
    }

    public SheetLabel? Label(string folded) => Name(folded).Label;

    public SheetLevel? First(string folded) => Name(folded).First;

    public SheetLevel? Second(string folded) => Name(folded).Second;

    /// <summary>The side that a label left of the indicators names; null where the text is no such label.</summary>
    public SheetSide? Outer(string folded) => Name(folded).Outer;

    /// <summary>Whether the text is a label, a level, or a head of the indicators.</summary>
    public bool Knows(string folded) => Name(folded) is { IsKnown: true };

    private SheetName Find(string folded)
    {
        var left = outer.FirstOrDefault(label => label.Pattern.IsMatch(folded));
        return new SheetName(
            labels.FirstOrDefault(label => label.Pattern.IsMatch(folded)),
            first.FirstOrDefault(level => level.Pattern.IsMatch(folded)),
            second.FirstOrDefault(level => level.Pattern.IsMatch(folded)),
            left.Pattern is null ? null : left.Side,
            Level1.IsMatch(folded) || Level2.IsMatch(folded) || Level3.IsMatch(folded) || Value.IsMatch(folded));
    }

    private static SheetLabel ReadLabel(YamlNode node)
    {
        node.Only("kind", "name", "side", "pattern");
        return new SheetLabel(node.Choice("kind", Kinds), node["name"].Text, SideOf(node), node["pattern"].Pattern);
    }

    private static SheetSide SideOf(YamlNode node) => node.Find("side") is null ? SheetSide.None : node.Choice("side", Sides);

    private SheetLevel ReadSecond(YamlNode node)
    {
        node.Only("name", "of", "pattern");
        var parent = node["of"].Text;
        return first.Any(level => level.Name == parent)
            ? new SheetLevel(node["name"].Text, parent, node["pattern"].Pattern)
            : throw node["of"].Wrong($"level1 里没有 {parent}", $"level1 has no {parent}");
    }
}
