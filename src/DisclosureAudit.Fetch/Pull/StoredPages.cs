using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Fetch.Pages;
using DisclosureAudit.Fetch.Send;
using DisclosureAudit.Fetch.Store;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Fetch.Pull;

/// <summary>Reads pages that have come; one at a time, for a large one takes many times its size in memory.</summary>
internal sealed class StoredPages(FetchStore store, PageWords words)
{
    private const long Largest = 10 << 20;
    private readonly Lock one = new();

    /// <returns>Null for a page that is too large or nested too deep.</returns>
    public IndexPage? Read(FetchedVersion version) => Read(store.PathOf(version.File), new Uri(version.FinalUrl), version.Headers);

    /// <inheritdoc cref="Read(FetchedVersion)"/>
    public IndexPage? Read(string path, Uri url, IReadOnlyDictionary<string, string> headers)
    {
        lock (one)
        {
            return new FileInfo(path).Length > Largest ? null : IndexPage.Read(File.ReadAllBytes(path), url, HeaderText.Charset(headers.GetValueOrDefault("content-type")), words);
        }
    }
}
