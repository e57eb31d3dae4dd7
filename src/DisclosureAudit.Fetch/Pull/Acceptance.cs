using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Fetch.Kinds;
using DisclosureAudit.Fetch.Pages;
using DisclosureAudit.Fetch.Store;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Fetch.Pull;

/// <summary>
/// Looks at whole bytes, and puts them into the store with their record. Killed at any moment and called again, it comes to the same end:
/// first the place is noted, then the bytes are moved, then the record is written, then the note goes.
/// </summary>
internal sealed class Acceptance(FetchStore store, StoredPages pages, ArchiveAcceptance archives, PageWords words)
{
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
        var ending = NamedEnding.Of(disposition, target, final, words);
        var kind = FileKind.Of(path, ending) ?? throw Untaken(path);
        RequireExpected(target, kind, ending, path, arrival);
        var (role, remark) = kind == ".html" ? OfPage(target, known, path, final, arrival) : (kind == ".zip" ? FetchedRole.Archive : FetchedRole.Document, Remarks.On(kind, path, ending));
        if (arrival.File.Length == 0)
        {
            arrival = arrival with { File = store.PlaceOf(arrival.Sha256, StoreName.Of(target.Unit, target.Year, target.Label, disposition, final, kind)) };
        }

        var version = new FetchedVersion(arrival.Sha256, new FileInfo(path).Length, arrival.File, arrival.At, arrival.Status, arrival.FinalUrl, arrival.Redirects, arrival.Headers) { Remark = remark };
        var holds = role == FetchedRole.Archive ? archives.Accept(target, path, version, partial.Path + ".d") : [];
        if (File.Exists(partial.Path))
        {
            partial.Note(arrival);
            store.Keep(partial.Path, arrival.File);
        }

        archives.Leave(known, holds, version.FetchedAt);
        var record = Records.With(known, target, role, role == FetchedRole.Archive && holds.Count == 0 ? version with { Remark = new("压缩包里没有文件", "the archive holds no file") } : version) with { Holds = holds };
        store.Save(record);
        partial.Discard();
        return record;
    }

    private static FetchProblemException Untaken(string path) => new FileInfo(path).Length == 0
        ? FetchProblemException.Failed("文件是空的；请以后再试，或告诉网站", "the file is empty; try later, or tell the site")
        : FetchProblemException.Refused("既不是文档也不是网页，不保存", "it is neither a document nor a page and is not kept");

    private static Arrival Unpack(Arrival arrival, PartialFile partial)
    {
        if (arrival.Headers.GetValueOrDefault("content-encoding") is not { } coding || !Unpacked.IsCoding(coding))
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
    private void RequireExpected(Target target, string kind, string ending, string path, Arrival arrival)
    {
        var type = arrival.Headers.GetValueOrDefault("content-type") ?? "";
        if (kind == ".html" && IsFile(target) && !OfficePage.Is(path, type))
        {
            throw FetchProblemException.Failed("网址应是文件，得到的却是网页（可能是出错或登录页面）；请用浏览器看一下", "a file was expected and a page came, perhaps one of an error or a login; look at it in a browser");
        }

        if (kind == ".txt" && ending != ".txt" && (IsFile(target) || type.Contains("json", StringComparison.OrdinalIgnoreCase)))
        {
            throw FetchProblemException.Failed("网址应是文件，得到的却是一段文字（可能是出错信息）；请用浏览器看一下", "a file was expected and some text came, perhaps of an error; look at it in a browser");
        }
    }

    private bool IsFile(Target target) => target.Expected == Expected.Document || IndexPage.IsDocument(target.Url, words);

    private (FetchedRole, Sentence) OfPage(Target target, FetchRecord? known, string path, Uri url, Arrival arrival)
    {
        if (IsFile(target))
        {
            return (FetchedRole.Document, new Sentence("内容是网页形式的表格", "it is a table in the form of a page"));
        }

        var page = pages.Read(path, url, arrival.Headers) ?? throw FetchProblemException.Refused("网页过大或嵌套过深，不读；请把其中的网址写进清单", "the page is too large or nested too deep to be read; write its addresses into a manifest");
        if (page.IsCut && target.Expected is not (Expected.Notice or Expected.Attached))
        {
            return (FetchedRole.List, new Sentence("分页脚本读不懂，只读了这一页；请把其余各页的网址写进清单", "its script of page numbers is not understood, this page alone is read; write the addresses of the others into a manifest"));
        }

        var names = page.Documents.Count > 0 || (target.Expected != Expected.Notice && page.Notices.Count + page.More.Count + page.Onward.Count > 0);
        return (names || target.Expected is Expected.List or Expected.Frame or Expected.Attached, known?.Role) switch
        {
            (true, _) => (FetchedRole.List, Sentence.None),
            (_, FetchedRole.List) => throw FetchProblemException.Failed("这个列表页现在没有列出任何文件，可能在维护；请以后再试", "the page lists nothing now, perhaps for maintenance; try later"),
            _ => (FetchedRole.Document, new Sentence("网页里没有找到文件的链接，作为文档保存", "no link to a file was found on the page; it is kept as a document")),
        };
    }
}
