using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Fetch.Archives;
using DisclosureAudit.Fetch.Kinds;
using DisclosureAudit.Fetch.Pages;
using DisclosureAudit.Fetch.Send;
using DisclosureAudit.Fetch.Store;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Fetch.Pull;

/// <summary>
/// Looks at whole bytes, and puts them into the store with their record. Killed at any moment and called again, it comes to the same end:
/// first the place is noted, then the bytes are moved, then the record is written, then the note goes.
/// </summary>
internal sealed class Acceptance(FetchStore store, PageWords words, IPullLog log)
{
    private const long LargestPage = 20 << 20;
    private const int EndOfPdf = 2048;

    /// <returns>The record, which is saved.</returns>
    /// <exception cref="FetchProblemException">They are not taken.</exception>
    public FetchRecord Accept(Target target, FetchRecord? known, PartialFile partial)
    {
        var arrival = partial.Arrival!;
        if (arrival.File.Length == 0)
        {
            arrival = Unpack(arrival, partial);
        }

        var path = File.Exists(partial.Path) ? partial.Path : store.PathOf(arrival.File);
        var final = new Uri(arrival.FinalUrl);
        var disposition = arrival.Headers.GetValueOrDefault("content-disposition");
        var kind = FileKind.Of(path, NameFor(disposition, final)) ?? throw FetchProblemException.Refused("既不是文档也不是网页，不保存", "it is neither a document nor a page and is not kept");
        RequireExpected(target, kind, arrival);
        var (role, remark) = kind == ".html" ? OfPage(target, path, final, arrival) : (kind == ".zip" ? FetchedRole.Archive : FetchedRole.Document, RemarkOn(kind, path, final));
        if (arrival.File.Length == 0)
        {
            arrival = arrival with { File = store.PlaceOf(arrival.Sha256, StoreName.Of(target.Unit, target.Year, target.Label, disposition, final, kind)) };
            partial.Note(arrival);
        }

        if (File.Exists(partial.Path))
        {
            store.Keep(partial.Path, arrival.File);
        }

        var version = new FetchedVersion(arrival.Sha256, new FileInfo(store.PathOf(arrival.File)).Length, arrival.File, arrival.At, arrival.Status, arrival.FinalUrl, arrival.Redirects, arrival.Headers);
        var record = Records.With(known, target, role, version, remark) with { Holds = role == FetchedRole.Archive ? AcceptFiles(target, known, version, partial.Path + ".d") : [] };
        store.Save(record);
        partial.Discard();
        return record;
    }

    public IndexPage? PageOf(FetchedVersion version) => Read(store.PathOf(version.File), new Uri(version.FinalUrl), version.Headers);

    private static Arrival Unpack(Arrival arrival, PartialFile partial)
    {
        if (arrival.Headers.GetValueOrDefault("content-encoding") is not { Length: > 0 } coding || coding == "identity")
        {
            return arrival;
        }

        // Killed behind it, the bytes are no longer those that came.
        if (FetchStore.HashOf(partial.Path) == arrival.Sha256)
        {
            Unpacked.Replace(partial.Path, coding);
        }

        return arrival with { Sha256 = FetchStore.HashOf(partial.Path) };
    }

    // What a site says instead of giving the file often comes with status 200.
    private void RequireExpected(Target target, string kind, Arrival arrival)
    {
        var isNamed = IndexPage.IsDocument(target.Url, words);
        if (kind == ".html" && (isNamed || target.Expected == Expected.Document))
        {
            throw FetchProblemException.Failed("网址应是文件，得到的却是网页（可能是出错或登录页面）；请用浏览器看一下", "a file was expected and a page came, perhaps one of an error or a login; look at it in a browser");
        }

        var isText = isNamed && target.Url.AbsolutePath.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
        if (kind == ".txt" && !isText && (isNamed || arrival.Headers.GetValueOrDefault("content-type")?.Contains("json", StringComparison.OrdinalIgnoreCase) == true))
        {
            throw FetchProblemException.Failed("网址应是文件，得到的却是一段文字（可能是出错信息）；请用浏览器看一下", "a file was expected and some text came, perhaps of an error; look at it in a browser");
        }
    }

    private (FetchedRole, Sentence) OfPage(Target target, string path, Uri url, Arrival arrival)
    {
        var page = Read(path, url, arrival.Headers) ?? throw FetchProblemException.Refused("网页过大或嵌套过深，不读", "the page is too large or nested too deep to be read");
        return IsList(page, target)
            ? (FetchedRole.List, Sentence.None)
            : (FetchedRole.Document, new Sentence("网页没有链接到文件，作为文档保存", "the page links to no file and is kept as a document"));
    }

    private static bool IsList(IndexPage page, Target target) => page.Documents.Count > 0 || (target.Expected != Expected.Notice && page.Notices.Count + page.More.Count > 0) || target.Expected == Expected.List;

    private IndexPage? Read(string path, Uri url, IReadOnlyDictionary<string, string> headers) => new FileInfo(path).Length > LargestPage
        ? null
        : IndexPage.Read(File.ReadAllBytes(path), url, HeaderText.Charset(headers.GetValueOrDefault("content-type")), words);

    /// <returns>The addresses of its files.</returns>
    private List<string> AcceptFiles(Target archive, FetchRecord? known, FetchedVersion version, string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        try
        {
            var addresses = Unpacker.Unpack(store.PathOf(version.File), folder).Select(file => Accept(file, archive, version)).ToList();
            foreach (var left in (known?.Holds ?? []).Except(addresses, StringComparer.Ordinal).Select(store.Find).OfType<FetchRecord>())
            {
                store.Save(left with { Last = new LastLook(version.FetchedAt, LookOutcome.Gone, new("压缩包里不再有这个文件", "the archive no longer holds this file")) });
            }

            return addresses;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <returns>The address of the file's record.</returns>
    private string Accept(ArchiveEntry file, Target archive, FetchedVersion version)
    {
        var url = new Uri($"{archive.Address}#{string.Join('/', file.Name.Split('/', '\\').Select(Uri.EscapeDataString))}");
        var target = archive with { Url = url, Label = System.IO.Path.GetFileName(file.Name), ListedOn = archive.Address, Expected = Expected.Document };
        var known = store.Find(target.Address);
        FetchRecord record;
        try
        {
            record = Records.With(known, target, FetchedRole.Document, Kept(file.Path ?? throw file.Problem!, target, version, out var remark), remark);
        }
        catch (FetchProblemException problem)
        {
            record = Records.Without(known, target, problem, version.FetchedAt);
        }

        store.Save(record);
        log.Unpacked(record);
        return record.Url;
    }

    private FetchedVersion Kept(string path, Target target, FetchedVersion archive, out Sentence remark)
    {
        var kind = FileKind.Of(path, target.Label) ?? throw FetchProblemException.Refused("不是文档，不保存", "it is no document and is not kept");
        remark = kind == ".html" ? Sentence.None : RemarkOn(kind, path, target.Url);
        var sha256 = FetchStore.HashOf(path);
        var place = store.PlaceOf(sha256, StoreName.Of(target.Unit, target.Year, target.Label, null, target.Url, kind));
        var bytes = new FileInfo(path).Length;
        store.Keep(path, place);
        return archive with { Sha256 = sha256, Bytes = bytes, File = place, Headers = new SortedDictionary<string, string>() };
    }

    private static Sentence RemarkOn(string kind, string path, Uri url) => kind switch
    {
        ".pdf" when !HasEnd(path) => new Sentence("PDF 没有结尾，可能没有传完整", "the PDF has no end and may not be whole"),
        ".rar" or ".7z" => new Sentence($"{kind} 不能解开，原样保存；请手动解开后再核对", $"{kind} is not unpacked and kept as it is; unpack it by hand to check it"),
        _ when System.IO.Path.GetExtension(url.AbsolutePath).ToLowerInvariant() is { Length: > 0 } ending && ending != kind && ending is ".pdf" or ".doc" or ".docx" or ".xls" or ".xlsx" or ".zip" => new Sentence($"网址以 {ending} 结尾，内容却是 {kind}", $"its address ends with {ending}, but it is {kind}"),
        _ => Sentence.None,
    };

    private static bool HasEnd(string path)
    {
        using var stream = File.OpenRead(path);
        var tail = new byte[Math.Min(stream.Length, EndOfPdf)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        return tail.AsSpan().IndexOf("%%EOF"u8) >= 0;
    }

    private static string NameFor(string? disposition, Uri url) => disposition is not null && disposition.Contains('.', StringComparison.Ordinal) ? disposition.TrimEnd('"', ';', ' ') : url.AbsolutePath;
}
