namespace DisclosureAudit.Benchmarks.Reconstruction.Print;

/// <summary>A line of a contents page: title, leader dots, page number.</summary>
internal static class Leader
{
    private const int Letters = 40;

    public static string Of(string line)
    {
        var (title, page) = (line[..line.IndexOf('\t')], line[(line.IndexOf('\t') + 1)..]);
        return $"{title}{new string('…', Math.Max(3, Letters - title.Length))}{page}";
    }
}
