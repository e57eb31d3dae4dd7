using System.Reflection;
using System.Text;
using DisclosureAudit.Findings;

namespace DisclosureAudit.RuleFiles;

/// <summary>
/// The files of rules/ by their path below it: the ones built into the program, or those of a folder that replaces them.
/// </summary>
public sealed class RuleFolder
{
    // A rule file is read by people; the largest code table is 120 KB.
    private const long LargestFile = 2_000_000;
    private const int MostFiles = 500;
    private const string EmbeddedPrefix = "rules/";

    private readonly SortedDictionary<string, Func<Stream>> files = new(StringComparer.Ordinal);
    private readonly string shownPrefix;

    private RuleFolder(string shownPrefix) => this.shownPrefix = shownPrefix;

    public static RuleFolder BuiltIn()
    {
        var folder = new RuleFolder(EmbeddedPrefix);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(EmbeddedPrefix, StringComparison.Ordinal))
            {
                var path = name[EmbeddedPrefix.Length..].Replace('\\', '/');
                folder.files[path] = () => assembly.GetManifestResourceStream(name)!;
            }
        }

        return folder;
    }

    /// <exception cref="RuleFileException">The folder is not there, or is no folder of rules.</exception>
    public static RuleFolder At(string directory)
    {
        if (!Directory.Exists(directory))
        {
            throw new RuleFileException(directory, 0, new Sentence("规则文件夹不存在，请检查 --rules", "there is no such rules folder; check --rules"));
        }

        var folder = new RuleFolder(directory.TrimEnd('/', '\\') + "/");
        var paths = Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(directory, file).Replace('\\', '/'))
            .Where(path => !IsLeftBehind(path))
            .Take(MostFiles + 1)
            .ToList();
        foreach (var path in paths.Where(IsRuleFile))
        {
            folder.files[path] = () => File.OpenRead(Path.Combine(directory, path));
        }

        if (paths.Count > MostFiles)
        {
            throw new RuleFileException(directory, 0, new Sentence($"文件超过 {MostFiles} 个，这不是规则文件夹", $"more than {MostFiles} files: this is no rules folder"));
        }

        return folder;
    }

    public IEnumerable<string> Paths => files.Keys;

    public IEnumerable<string> Below(string folder, string extension) =>
        files.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal) && path.EndsWith(extension, StringComparison.Ordinal));

    /// <summary>The name a message shows: the path a person can open.</summary>
    public string Shown(string path) => shownPrefix + path;

    public Stream OpenRead(string path) => files[path]();

    /// <exception cref="RuleFileException">The file is missing, too large, or not UTF-8.</exception>
    public string ReadText(string path)
    {
        if (!files.TryGetValue(path, out var open))
        {
            throw new RuleFileException(Shown(path), 0, new Sentence("缺少这个文件", "this file is missing"));
        }

        try
        {
            using var stream = open();
            return ReadText(stream, Shown(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new RuleFileException(Shown(path), 0, new Sentence("文件打不开", "the file cannot be opened"));
        }
    }

    public static string ReadText(Stream stream, string shown)
    {
        if (stream.Length > LargestFile)
        {
            throw new RuleFileException(shown, 0, new Sentence("文件超过 2 MB", "the file is larger than 2 MB"));
        }

        try
        {
            using var reader = new StreamReader(stream, new UTF8Encoding(false, true));
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new RuleFileException(shown, 1, new Sentence("不是 UTF-8 文本", "this is not UTF-8 text"));
        }
    }

    private static bool IsRuleFile(string path) => Path.GetExtension(path) is ".yaml" or ".csv";

    // What a system or an editor leaves in a folder: .DS_Store, .git, ~$….
    private static bool IsLeftBehind(string path) => path.Split('/').Any(part => part.StartsWith('.') || part.StartsWith("~$", StringComparison.Ordinal));
}
