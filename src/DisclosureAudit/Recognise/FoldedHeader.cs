using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>A printed header tree folded once for comparing with many templates.</summary>
public sealed class FoldedHeader
{
    public FoldedHeader(RawTable raw)
    {
        Raw = raw;
        var years = new RelativeYears(raw.ColumnPaths.SelectMany(path => path));
        Leaves = raw.ColumnPaths.Select(path => path.Count == 0 ? "" : Fold(path[^1])).ToArray();
        Above = raw.ColumnPaths.Select(path => (IReadOnlyList<string>)path.SkipLast(1).Select(Fold).ToArray()).ToArray();

        string Fold(string level) => years.Fold(level) ?? TitleText.FoldHeader(level);
    }

    public RawTable Raw { get; }
    public IReadOnlyList<string> Leaves { get; }
    public IReadOnlyList<IReadOnlyList<string>> Above { get; }

    public bool StandsUnder(int column, string name)
    {
        foreach (var level in Above[column])
        {
            if (level.Contains(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
