using CsvHelper;
using DisclosureAudit.Findings;

namespace DisclosureAudit.RuleFiles;

/// <summary>Reads a code table of rules/: a header line that must hold the columns asked for, then rows with their lines.</summary>
public static class CsvTable
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    /// <exception cref="RuleFileException">A column is missing or a row is malformed; with its line.</exception>
    public static IReadOnlyList<Row> Read(RuleFolder folder, string path, params string[] columns)
    {
        var shown = folder.Shown(path);
        try
        {
            using var csv = CsvReader.FromText(folder.ReadText(path), Options);
            csv.ReadHeader();
            foreach (var column in columns)
            {
                if (!csv.Headers.Contains(column, StringComparer.Ordinal))
                {
                    throw new RuleFileException(shown, 1, new Sentence($"缺少列 {column}", $"the column {column} is missing"));
                }
            }

            var rows = new List<Row>();
            while (csv.Read())
            {
                rows.Add(new Row(shown, (int)csv.LineNumber, columns.ToDictionary(column => column, column => csv.GetString(column).Trim(), StringComparer.Ordinal)));
            }

            return rows;
        }
        catch (CsvFormatException error)
        {
            throw new RuleFileException(shown, (int)error.LineNumber, new Sentence("这一行的列数或引号不对", "the number of columns or a quote of this line is wrong"));
        }
    }

    public sealed record Row(string File, int Line, IReadOnlyDictionary<string, string> Fields)
    {
        public string this[string column] => Fields[column];

        public RuleFileException Wrong(string chinese, string english) => new(File, Line, new Sentence(chinese, english));
    }
}
