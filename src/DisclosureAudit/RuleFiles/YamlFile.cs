using DisclosureAudit.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DisclosureAudit.RuleFiles;

/// <summary>
/// Reads a rule file into nodes with lines. Only plain YAML: no tags, no anchors and aliases (a bomb of a few lines
/// is made of them), bounded nesting, no key twice.
/// </summary>
public static class YamlFile
{
    private const int DeepestNesting = 20;

    public static YamlNode Read(RuleFolder folder, string path) => Parse(folder.ReadText(path), folder.Shown(path));

    /// <exception cref="RuleFileException">The text is not plain YAML; with its line.</exception>
    public static YamlNode Parse(string text, string file)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                throw new RuleFileException(file, 1, new Sentence("文件是空的", "the file is empty"));
            }

            var node = ReadNode(parser, file, 0);
            parser.Consume<DocumentEnd>();
            if (!parser.TryConsume<StreamEnd>(out _))
            {
                throw new RuleFileException(file, (int)parser.Current!.Start.Line, new Sentence("一个文件只能有一个 YAML 文档", "a file holds one YAML document"));
            }

            return node;
        }
        catch (YamlException error)
        {
            throw new RuleFileException(file, (int)error.Start.Line, new Sentence($"YAML 写法有误：{error.Message}", $"not valid YAML: {error.Message}"));
        }
        catch (InvalidOperationException)
        {
            // The scanner's own slip where a list in brackets is never closed.
            throw new RuleFileException(file, (int)(parser.Current?.Start.Line ?? 1), new Sentence("YAML 写法有误，可能缺少 ]", "not valid YAML, perhaps a ] is missing"));
        }
    }

    private static YamlNode ReadNode(IParser parser, string file, int depth)
    {
        var current = parser.Current!;
        var line = (int)current.Start.Line;
        if (depth > DeepestNesting)
        {
            throw new RuleFileException(file, line, new Sentence("嵌套过深", "nested too deeply"));
        }

        if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
        {
            throw new RuleFileException(file, line, new Sentence("规则文件不允许锚点（&、*）", "anchors and aliases (&, *) are not allowed in rule files"));
        }

        if (current is NodeEvent { Tag.IsEmpty: false })
        {
            throw new RuleFileException(file, line, new Sentence("规则文件不允许标签（!）", "tags (!) are not allowed in rule files"));
        }

        return current switch
        {
            Scalar => new YamlNode(file, line, parser.Consume<Scalar>().Value),
            SequenceStart => new YamlNode(file, line, ReadItems(parser, file, depth)),
            MappingStart => new YamlNode(file, line, ReadEntries(parser, file, depth)),
            _ => throw new RuleFileException(file, line, new Sentence("YAML 写法有误", "not valid YAML")),
        };
    }

    private static List<YamlNode> ReadItems(IParser parser, string file, int depth)
    {
        parser.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(parser, file, depth + 1));
        }

        return items;
    }

    private static Dictionary<string, (YamlNode Key, YamlNode Value)> ReadEntries(IParser parser, string file, int depth)
    {
        parser.Consume<MappingStart>();
        var entries = new Dictionary<string, (YamlNode Key, YamlNode Value)>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(parser, file, depth + 1);
            if (!entries.TryAdd(key.Text, (key, ReadNode(parser, file, depth + 1))))
            {
                throw key.Wrong($"键 {key.Text} 重复", $"the key {key.Text} stands twice");
            }
        }

        return entries;
    }
}
