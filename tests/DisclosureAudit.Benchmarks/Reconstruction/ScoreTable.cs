using System.Globalization;
using DisclosureAudit.Benchmarks.Reconstruction.Measure;

namespace DisclosureAudit.Benchmarks.Reconstruction;

/// <summary>Prints scores by style and by ruling, and over all.</summary>
internal static class ScoreTable
{
    public static void Print(IReadOnlyList<(string Style, string Ruling, Score Score)> rows, TextWriter writer)
    {
        writer.WriteLine("                      docs perfect |  amounts      P      R     F1 | totals F1 | untitled F1 | absent | titles    | false split glued lost");
        foreach (var group in rows.GroupBy(row => row.Style, StringComparer.Ordinal))
        {
            Line(group.Key, group.Select(row => row.Score), writer);
        }

        writer.WriteLine();
        foreach (var group in rows.GroupBy(row => row.Ruling, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Line(group.Key, group.Select(row => row.Score), writer);
        }

        Line("all", rows.Select(row => row.Score), writer);
    }

    private static void Line(string name, IEnumerable<Score> scores, TextWriter writer)
    {
        var sum = scores.Aggregate(Score.None, (a, b) => a + b);
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-21} {sum.Documents,4} {sum.Perfect,7} | {sum.Amounts.True,8} {sum.Amounts.Precision,6:F4} {sum.Amounts.Recall,6:F4} {sum.Amounts.F1,6:F4} |    {sum.Totals.F1:F4} |      {sum.Untitled.F1:F4} | {sum.Absent.Recall,6:F4} | {sum.Titles,4}/{sum.Tables,-4} | {sum.False,5} {sum.Split,5} {sum.Glued,5} {sum.Lost,4}"));
    }
}
