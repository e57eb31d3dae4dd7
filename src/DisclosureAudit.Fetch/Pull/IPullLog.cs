using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Fetch.Pull;

/// <summary>Who is told how a pull goes on; from several hosts at a time.</summary>
public interface IPullLog
{
    /// <summary>One more address is to be looked at.</summary>
    void Found();

    /// <summary>Bytes of some document came.</summary>
    void Came(int bytes);

    /// <summary>An address was looked at.</summary>
    /// <param name="isKept">It had been looked at before this pull was broken off; nothing was asked for.</param>
    void Looked(FetchRecord record, bool isKept);

    /// <summary>A file of an archive was unpacked, or not.</summary>
    void Unpacked(FetchRecord record);

    /// <summary>A host failed, is busy or is left alone, and will be asked again.</summary>
    void Waiting(string host, TimeSpan wait);

    /// <summary>Something is to be known of an address that is no outcome of its own.</summary>
    /// <param name="isProblem">Something is missing for it.</param>
    void Told(string url, Sentence sentence, bool isProblem);

    /// <summary>It would be asked for, if this were no trial.</summary>
    void WouldGet(Target target);
}
