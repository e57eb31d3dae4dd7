using DisclosureAudit.Collect.Stores;

namespace DisclosureAudit.Collect;

/// <summary>
/// Finds the documents that the arguments name. A folder is walked whole; folders that hold a run.json (our own
/// output), ~$ files, hidden ones and __MACOSX are passed over, as are files that no publisher uses for a disclosure.
/// Of a folder of downloads the documents as they stand at their addresses now are taken.
/// </summary>
public static class InputFinder
{
    public const string Stdin = "-";
    private const string OurMark = "run.json";

    public static InputList Find(IReadOnlyList<string> arguments)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var missing = new List<string>();
        var ignored = new SortedSet<string>(StringComparer.Ordinal);
        var roots = new List<string>();
        var downloads = new Downloads();
        foreach (var argument in arguments.Where(argument => argument != Stdin))
        {
            if (argument.Length == 0)
            {
                missing.Add(argument);
                continue;
            }

            var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(argument));
            if (Directory.Exists(path))
            {
                roots.Add(path);
                foreach (var file in FilesBelow(path, downloads))
                {
                    (DocumentKinds.IsDocument(file) ? found : ignored).Add(file);
                }
            }
            else if (File.Exists(path) || IsLink(path))
            {
                roots.Add(Path.GetDirectoryName(path)!);
                found.Add(path);
            }
            else if (Glob.IsPattern(argument) && Glob.Expand(path, below => FilesBelow(below, downloads)) is { Count: > 0 } matches)
            {
                roots.Add(Glob.Base(path));
                found.UnionWith(matches);
            }
            else
            {
                missing.Add(argument);
            }
        }

        var root = CommonAncestor(roots);
        var files = found.Select(path => new InputFile(Path.GetRelativePath(root, path).Replace('\\', '/'), path) { Provenance = downloads.ProvenanceOf(path) }).ToList();
        if (arguments.Contains(Stdin))
        {
            var name = "stdin";
            while (files.Any(file => file.Document == name))
            {
                name += "-";
            }

            files.Add(new InputFile(name, null));
        }

        return new InputList(files.OrderBy(file => file.Document, StringComparer.Ordinal).ToList(), missing, ignored.ToList(), downloads.Notes.ToList());
    }

    // Also for patterns, so that they pass over what a folder passes over.
    private static IEnumerable<string> FilesBelow(string folder, Downloads downloads)
    {
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var next))
        {
            if (File.Exists(Path.Combine(next, OurMark)))
            {
                continue;
            }

            if (StoreFolder.IsAt(next))
            {
                foreach (var file in downloads.CurrentOf(next))
                {
                    yield return file;
                }

                continue;
            }

            foreach (var file in Directory.EnumerateFiles(next).Where(Walks))
            {
                yield return file;
            }

            // A linked folder may lead back to where we are.
            foreach (var inner in Directory.EnumerateDirectories(next).Where(inner => Walks(inner) && !IsLink(inner)))
            {
                open.Push(inner);
            }
        }
    }

    private static bool Walks(string path)
    {
        var name = Path.GetFileName(path);
        return !name.StartsWith('.') && !name.StartsWith("~$", StringComparison.Ordinal) && name != "__MACOSX";
    }

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    private static string CommonAncestor(List<string> roots)
    {
        if (roots.Count == 0)
        {
            return Directory.GetCurrentDirectory();
        }

        var common = roots[0];
        foreach (var root in roots.Skip(1))
        {
            while (!IsBelow(root, common))
            {
                common = Path.GetDirectoryName(common) ?? common;
            }
        }

        return common;
    }

    private static bool IsBelow(string path, string folder) =>
        path == folder || path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.GetDirectoryName(folder) is null;
}
