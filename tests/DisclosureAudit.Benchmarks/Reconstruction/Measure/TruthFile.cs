using System.Globalization;
using DisclosureAudit.Benchmarks.Reconstruction.Made;

namespace DisclosureAudit.Benchmarks.Reconstruction.Measure;

/// <summary>The truth of a made document for people: a line a fact, tab-separated.</summary>
internal static class TruthFile
{
    public static void Write(string path, MadeDocument document)
    {
        var tables = Truth.Of(document);
        File.WriteAllLines(path, tables
            .SelectMany((table, i) => table.Facts.Select(fact => string.Create(CultureInfo.InvariantCulture, $"{i + 1}\t{table.Title}\t{fact.Code}\t{fact.Label}\t{fact.Occurrence}\t{fact.Column}\t{fact.Raw}\t{fact.State}")))
            .Prepend("table\ttitle\tcode\tlabel\toccurrence\tcolumn\traw\tstate"));
    }
}
