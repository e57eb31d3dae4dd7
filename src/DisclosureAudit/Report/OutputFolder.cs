using System.Text.Json;
using DisclosureAudit.Findings;
using DisclosureAudit.Report.Html;

namespace DisclosureAudit.Report;

/// <summary>
/// The folder of one run's files. Each is written under a temporary name and renamed when all are whole, so a killed run
/// leaves what was there before; while they are renamed, run.json says that the run is not complete. A folder that is
/// not ours is never touched.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    public const string RunFile = "run.json";
    private const string TemporaryEnd = ".partial";

    private static readonly string[] OurFiles = [FindingsFile.Name, CoverageFile.Name, CellsFile.Name, ClaimsFile.Name, SheetsFile.Name, DocumentsFile.Name, TimingsFile.Name, JsonFile.Name, HtmlReport.Name];

    private readonly string folder;
    private readonly IFiles files;
    private readonly List<string> written = [];

    /// <exception cref="OutputException">The folder holds something else, or cannot be written.</exception>
    public OutputFolder(string folder, IFiles files)
    {
        this.folder = folder;
        this.files = files;
        if (folder.Length == 0)
        {
            throw new OutputException(new Sentence("输出文件夹的名称是空的，请检查 --out", "the name of the output folder is empty; check --out"));
        }

        Guarded(folder, () =>
        {
            if (File.Exists(folder))
            {
                throw new OutputException(new Sentence($"{folder} 是一个文件，不能作为输出文件夹；请换一个 --out", $"{folder} is a file and no folder; choose another --out"));
            }

            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !IsOurs(folder))
            {
                throw new OutputException(new Sentence($"{folder} 里有别的文件，不会覆盖；请换一个 --out 或空文件夹", $"{folder} holds other files, which are not replaced; choose another --out or an empty folder"));
            }

            Directory.CreateDirectory(folder);
            foreach (var left in Directory.EnumerateFiles(folder).Where(IsLeftByUs))
            {
                File.Delete(left);
            }
        });
    }

    public Stream Create(string name)
    {
        var temporary = Path.Combine(folder, name + TemporaryEnd);
        Stream? stream = null;
        Guarded(temporary, () => stream = files.Create(temporary));
        written.Add(name);
        return stream!;
    }

    /// <summary>
    /// A path as a link from a file of the folder; empty where it is further off than the folder's neighbours: the names of somebody's own
    /// folders do not go into what is handed on.
    /// </summary>
    public string LinkTo(string path) => Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar) is var parts && !Path.IsPathRooted(parts[0] + Path.DirectorySeparatorChar) && parts.Count(part => part == "..") <= 1
        ? string.Join('/', parts.Select(Uri.EscapeDataString))
        : "";

    /// <summary>Renames all files to their final names; the ones of an earlier run that this one does not write go.</summary>
    public void Complete()
    {
        foreach (var stale in OurFiles.Concat(Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Where(HtmlReport.IsPage)).Except(written))
        {
            var path = Path.Combine(folder, stale);
            Guarded(path, () => File.Delete(path));
        }

        foreach (var name in written)
        {
            var target = Path.Combine(folder, name);
            Guarded(target, () => files.Replace(target + TemporaryEnd, target));
        }

        written.Clear();
    }

    /// <summary>Puts run.json in place at once, before and after the other files.</summary>
    public void ReplaceRun()
    {
        var target = Path.Combine(folder, RunFile);
        Guarded(target, () => files.Replace(target + TemporaryEnd, target));
        written.Remove(RunFile);
    }

    /// <summary>Removes what was not completed.</summary>
    public void Dispose()
    {
        foreach (var name in written)
        {
            try
            {
                File.Delete(Path.Combine(folder, name + TemporaryEnd));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // What cannot be deleted now is deleted by the next run.
            }
        }
    }

    private static bool IsOurs(string folder)
    {
        var run = Path.Combine(folder, RunFile);
        if (!File.Exists(run))
        {
            return Directory.EnumerateFileSystemEntries(folder).All(IsLeftByUs);
        }

        try
        {
            using var stream = File.OpenRead(run);
            using var json = JsonDocument.Parse(stream);
            return json.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("tool", out var tool)
                && tool is { ValueKind: JsonValueKind.String }
                && tool.ValueEquals(RunInfo.Tool);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // What a killed run of ours left; a reader's own file may end in .partial too.
    private static bool IsLeftByUs(string entry) => Path.GetFileName(entry) is var file && file.EndsWith(TemporaryEnd, StringComparison.Ordinal) && file[..^TemporaryEnd.Length] is var name && (OurFiles.Append(RunFile).Contains(name) || HtmlReport.IsPage(name));

    private static void Guarded(string path, Action action)
    {
        try
        {
            action();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            throw new OutputException(new Sentence(
                $"不能写入 {path}：{error.Message}；若它正在表格软件中打开，请关闭后重试，或换一个 --out",
                $"cannot write {path}: {error.Message}; close it where it is open, or choose another --out"));
        }
    }
}
