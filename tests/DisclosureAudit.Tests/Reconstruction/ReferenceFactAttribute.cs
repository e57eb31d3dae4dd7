using DisclosureAudit.Benchmarks.Reconstruction.Made;
using DisclosureAudit.Tests.Pdf;

namespace DisclosureAudit.Tests.Reconstruction;

/// <summary>A test that makes documents out of the code tables beside the corpus; skipped, and told why, where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReferenceFactAttribute : FactAttribute
{
    internal static readonly string Folder = Path.GetFullPath(Path.Combine(Corpus.Folder, "..", "reference"));

    public ReferenceFactAttribute()
    {
        if (ReferenceTables.Find(Folder) is null)
        {
            Skip = $"no code tables in {Folder}: DISCLOSURE_CORPUS names the folder beside it";
        }
    }
}
