using System.Text.RegularExpressions;
using DisclosureAudit.Findings;

namespace DisclosureAudit.RuleFiles;

/// <summary>A node of a rule file that remembers its file and line, so that every complaint can name them.</summary>
public sealed class YamlNode
{
    private readonly string? scalar;
    private readonly IReadOnlyList<YamlNode>? items;
    private readonly IReadOnlyDictionary<string, (YamlNode Key, YamlNode Value)>? entries;

    public YamlNode(string file, int line, string scalar) : this(file, line) => this.scalar = scalar;

    public YamlNode(string file, int line, IReadOnlyList<YamlNode> items) : this(file, line) => this.items = items;

    public YamlNode(string file, int line, IReadOnlyDictionary<string, (YamlNode Key, YamlNode Value)> entries) : this(file, line) => this.entries = entries;

    private YamlNode(string file, int line)
    {
        File = file;
        Line = line;
    }

    public string File { get; }
    public int Line { get; }

    public string Text => scalar ?? throw Wrong("这里应是一个值", "a single value is expected here");

    /// <summary>A regular expression that hostile text cannot make slow.</summary>
    public Regex Pattern
    {
        get
        {
            try
            {
                return SafeRegex.Of(Text);
            }
            catch (ArgumentException error)
            {
                throw Wrong($"正则表达式有误：{error.Message}", $"not a regular expression: {error.Message}");
            }
            catch (NotSupportedException)
            {
                throw Wrong("正则表达式不能用回溯、环视或反向引用", "a regular expression may not use backtracking, lookarounds or back references");
            }
        }
    }

    public IReadOnlyList<YamlNode> Items => items ?? throw Wrong("这里应是一个列表（每行以 - 开头）", "a list is expected here (lines that begin with -)");
    public IEnumerable<string> Keys => Entries.Keys;

    private IReadOnlyDictionary<string, (YamlNode Key, YamlNode Value)> Entries => entries ?? throw Wrong("这里应是“键: 值”", "key: value pairs are expected here");

    public YamlNode this[string key] => Find(key) ?? throw Wrong($"缺少 {key}", $"{key} is missing");

    public YamlNode? Find(string key) => Entries.GetValueOrDefault(key).Value;

    public string? FindText(string key) => Find(key)?.Text;

    /// <summary>A list of values, a single value standing for a list of one; empty when the key is absent.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var node = Find(key);
        return node switch
        {
            null => [],
            { scalar: { } single } => [single],
            _ => node.Items.Select(item => item.Text).ToList(),
        };
    }

    public IReadOnlyList<YamlNode> List(string key) => Find(key)?.Items ?? [];

    public bool Flag(string key) => Find(key) is { } node && node.Text switch
    {
        "true" => true,
        "false" => false,
        _ => throw node.Wrong("应为 true 或 false", "must be true or false"),
    };

    public int Number(string key)
    {
        var node = this[key];
        return int.TryParse(node.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : throw node.Wrong("应为整数", "must be a whole number");
    }

    public T Choice<T>(string key, IReadOnlyDictionary<string, T> choices)
    {
        var node = this[key];
        return choices.TryGetValue(node.Text, out var choice)
            ? choice
            : throw node.Wrong($"“{node.Text}”不在可选值中：{string.Join("、", choices.Keys)}", $"“{node.Text}” is not one of: {string.Join(", ", choices.Keys)}");
    }

    /// <exception cref="RuleFileException">A key that no code reads: a slip of the pen must not pass for a setting.</exception>
    public YamlNode Only(params string[] keys)
    {
        foreach (var (key, entry) in Entries)
        {
            if (!keys.Contains(key, StringComparer.Ordinal))
            {
                throw entry.Key.Wrong($"不认识的键 {key}；可用：{string.Join("、", keys)}", $"unknown key {key}; known: {string.Join(", ", keys)}");
            }
        }

        return this;
    }

    public Sentence Names(string key) => new(this[key]["zh"].Text, this[key].Only("zh", "en")["en"].Text);

    public RuleFileException Wrong(string chinese, string english) => new(File, Line, new Sentence(chinese, english));
}
