namespace DisclosureAudit.Report;

/// <summary>The file operations of the output folder; a seam since Windows refuses to replace a file that a spreadsheet holds open.</summary>
public interface IFiles
{
    Stream Create(string path);

    void Replace(string temporary, string target);
}

/// <summary>The disk.</summary>
public sealed class DiskFiles : IFiles
{
    public Stream Create(string path) => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);

    public void Replace(string temporary, string target) => File.Move(temporary, target, overwrite: true);
}
