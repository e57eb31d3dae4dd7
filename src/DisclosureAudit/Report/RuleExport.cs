using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Report;

/// <summary>Writes the rules built into the program to a folder, so that they can be read and changed.</summary>
public static class RuleExport
{
    /// <exception cref="OutputException">The folder is not empty or cannot be written.</exception>
    public static int Write(RuleFolder rules, string folder)
    {
        try
        {
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                throw new OutputException(new Sentence($"{folder} 不是空文件夹，不会覆盖", $"{folder} is not empty; nothing is replaced"));
            }

            var count = 0;
            foreach (var path in rules.Paths)
            {
                var target = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                using var source = rules.OpenRead(path);
                using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
                source.CopyTo(file);
                count++;
            }

            return count;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(new Sentence($"不能写入 {folder}：{error.Message}", $"cannot write {folder}: {error.Message}"));
        }
    }
}
