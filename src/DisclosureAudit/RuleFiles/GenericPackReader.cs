namespace DisclosureAudit.RuleFiles;

/// <summary>Reads rules/packs/any.yaml: the laws as they are asked of tables of no known form.</summary>
public static class GenericPackReader
{
    public const string Path = "packs/any.yaml";
    public const string Family = "any";

    private static readonly Dictionary<string, GenericQuestion> Questions = new(StringComparer.Ordinal)
    {
        ["row-parts"] = GenericQuestion.RowParts,
        ["code-children"] = GenericQuestion.CodeChildren,
        ["code-total"] = GenericQuestion.CodeTotal,
        ["list-total"] = GenericQuestion.ListTotal,
        ["numbered-total"] = GenericQuestion.NumberedTotal,
        ["carried-total"] = GenericQuestion.CarriedTotal,
        ["grand-totals"] = GenericQuestion.GrandTotals,
    };

    public static IReadOnlyList<GenericIdentity> Read(YamlNode root, IReadOnlyList<Law> laws)
    {
        root.Only("family", "identities");
        if (root["family"].Text != Family)
        {
            throw root["family"].Wrong($"这里应是 {Family}", $"{Family} is expected here");
        }

        var identities = new List<GenericIdentity>();
        foreach (var node in root["identities"].Items)
        {
            var identity = ReadIdentity(node, laws);
            if (identities.Any(other => other.Identity.Id == identity.Identity.Id || other.Question == identity.Question))
            {
                throw node.Wrong($"{identity.Identity.Id} 或它的 ask 重复", $"{identity.Identity.Id}, or what it asks, stands twice");
            }

            identities.Add(identity);
        }

        return identities;
    }

    public static string NameOf(GenericQuestion question) => Questions.First(pair => pair.Value == question).Key;

    private static GenericIdentity ReadIdentity(YamlNode node, IReadOnlyList<Law> laws)
    {
        node.Only("id", "law", "strictness", "ask", "holds_at_least", "one_break_in");
        var law = node["law"].Text;
        if (laws.All(known => known.Id != law || known.Severity is not null))
        {
            throw node["law"].Wrong($"没有可用于恒等式的规则 {law}", $"there is no law {law} that identities can use");
        }

        var breaks = node.Number("one_break_in");
        return new GenericIdentity(
            new Identity(node["id"].Text, law, node.Choice("strictness", PackReader.Strictnesses), [], [], false, false, [], []),
            node.Choice("ask", Questions),
            node.Number("holds_at_least"),
            breaks > 0 ? breaks : throw node["one_break_in"].Wrong("至少为 1", "must be 1 or more"));
    }
}
