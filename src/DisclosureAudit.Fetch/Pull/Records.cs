using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Fetch.Store;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Fetch.Pull;

/// <summary>What an address's record becomes by a look.</summary>
internal static class Records
{
    /// <summary>The same bytes as before, or as the server says, the same.</summary>
    public static FetchRecord Unchanged(FetchRecord known, DateTimeOffset at) => known with { Last = new LastLook(at, LookOutcome.Unchanged, known.Current!.Remark) };

    /// <summary>Bytes that came.</summary>
    public static FetchRecord With(FetchRecord? known, Target target, FetchedRole role, FetchedVersion version)
    {
        var isSame = known?.Current?.Sha256 == version.Sha256;
        var outcome = known?.Current is null ? LookOutcome.Stored : isSame ? LookOutcome.Unchanged : LookOutcome.Changed;
        var changed = outcome == LookOutcome.Changed && role != FetchedRole.List ? new Sentence($"与 {known!.Current!.FetchedAt:yyyy-MM-dd} 下载的内容不同，两个版本都保留", $"differs from what stood there on {known.Current.FetchedAt:yyyy-MM-dd}; both versions are kept") : Sentence.None;

        // The validators of the answer are those to ask by next time; when its bytes came first stays.
        FetchedVersion[] versions = isSame ? [.. known!.Versions.SkipLast(1), version with { FetchedAt = known.Current!.FetchedAt }] : [.. known?.Versions ?? [], version];
        return Of(known, target, role) with { Versions = versions, Last = new LastLook(version.FetchedAt, outcome, Joined(changed, version.Remark)) };
    }

    /// <summary>Nothing came.</summary>
    public static FetchRecord Without(FetchRecord? known, Target target, FetchProblemException problem, DateTimeOffset at)
    {
        // What was never had is not gone.
        var outcome = problem.Outcome == LookOutcome.Gone && known?.Current is null ? LookOutcome.Failed : problem.Outcome;
        return Of(known, target, known?.Role ?? FetchedRole.Document) with { Last = new LastLook(at, outcome, problem.Sentence) };
    }

    private static FetchRecord Of(FetchRecord? known, Target target, FetchedRole role) =>
        new(target.Address, target.Unit, target.Year, target.Kind, target.Label, target.ListedOn, role, known?.Versions ?? [], known?.Last ?? new LastLook(default, LookOutcome.Failed, Sentence.None)) { Holds = known?.Holds ?? [] };

    private static Sentence Joined(Sentence first, Sentence second) => (first.Chinese, second.Chinese) switch
    {
        ("", _) => second,
        (_, "") => first,
        _ => new Sentence($"{first.Chinese}；{second.Chinese}", $"{first.English}; {second.English}"),
    };
}
