using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Fetch.Archives;
using DisclosureAudit.Fetch.Kinds;
using DisclosureAudit.Fetch.Store;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Fetch.Pull;

/// <summary>Puts the files of an archive into the store, each with a record of its own.</summary>
internal sealed class ArchiveAcceptance(FetchStore store, IPullLog log)
{
    /// <param name="path">Where the archive is.</param>
    /// <param name="folder">To unpack into.</param>
    /// <returns>The addresses of its files.</returns>
    /// <exception cref="FetchProblemException">The archive is damaged or a bomb: nothing of it is taken.</exception>
    public IReadOnlyList<string> Accept(Target archive, string path, FetchedVersion version, string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        try
        {
            return Unpacker.Unpack(path, folder).Select(file => Accept(file, archive, version)).ToList();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What an archive held, and what stands there now does not, is gone.</summary>
    public void Leave(FetchRecord? known, IReadOnlyList<string> holds, DateTimeOffset at)
    {
        foreach (var left in (known?.Holds ?? []).Except(holds, StringComparer.Ordinal).Select(store.Find).OfType<FetchRecord>())
        {
            var gone = left with { Last = new LastLook(at, LookOutcome.Gone, new("压缩包里不再有这个文件，或压缩包已被撤下", "the archive no longer holds this file, or is gone itself")) };
            store.Save(gone);
            log.Unpacked(gone);
        }
    }

    /// <returns>The address of the file's record.</returns>
    private string Accept(ArchiveEntry file, Target archive, FetchedVersion version)
    {
        var url = new Uri($"{archive.Address}#{string.Join('/', file.Name.Split('/', '\\').Select(Uri.EscapeDataString))}");
        var target = archive with { Url = url, Label = Path.GetFileName(file.Name), ListedOn = archive.Address, Expected = Expected.Document };
        var known = store.Find(target.Address);
        FetchRecord record;
        try
        {
            record = Records.With(known, target, FetchedRole.Document, Kept(file.Path ?? throw file.Problem!, target, version));
        }
        catch (FetchProblemException problem)
        {
            record = Records.Without(known, target, problem, version.FetchedAt);
        }

        store.Save(record);
        log.Unpacked(record);
        return record.Url;
    }

    private FetchedVersion Kept(string path, Target target, FetchedVersion archive)
    {
        var ending = Path.GetExtension(target.Label).ToLowerInvariant();
        var kind = FileKind.Of(path, ending) ?? throw (new FileInfo(path).Length == 0 ? FetchProblemException.Failed("文件是空的", "the file is empty") : FetchProblemException.Refused("不是文档，不保存", "it is no document and is not kept"));
        var remark = Remarks.On(kind, path, ending);
        var sha256 = FetchStore.HashOf(path);
        var place = store.PlaceOf(sha256, StoreName.Of(target.Unit, target.Year, target.Label, null, target.Url, kind));
        var bytes = new FileInfo(path).Length;
        store.Keep(path, place);
        return archive with { Sha256 = sha256, Bytes = bytes, File = place, Headers = new SortedDictionary<string, string>(), Remark = remark };
    }
}
