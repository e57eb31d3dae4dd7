using CsvHelper;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Report;

/// <summary>Reads findings.csv of an earlier run back, by column name.</summary>
public static class FindingsReader
{
    /// <exception cref="OutputException">There is no findings.csv, or it is none of ours.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string folder)
    {
        var path = Path.Combine(folder, FindingsFile.Name);
        try
        {
            using var csv = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',', MalformedData = CsvMalformedDataHandling.Throw });
            csv.ReadHeader();
            var names = FindingsFile.Columns.Select(column => column.Name).ToList();
            if (names.Except(csv.Headers).FirstOrDefault() is { } missing)
            {
                throw Unusable($"缺少列 {missing}", $"the column {missing} is missing");
            }

            var rows = new List<IReadOnlyDictionary<string, string>>();
            while (csv.Read())
            {
                rows.Add(names.ToDictionary(name => name, name => Unguard(csv.GetString(name)), StringComparer.Ordinal));
            }

            return rows;
        }
        catch (CsvFormatException)
        {
            throw Unusable("格式有误，可能被其他软件改写过", "it is malformed; another program may have changed it");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unusable("打不开；请确认 --out 是一次核对的结果文件夹", "it cannot be opened; --out must be the folder of an audit");
        }

        OutputException Unusable(string chinese, string english) => new(new Sentence($"{path}：{chinese}", $"{path}: {english}"));
    }

    // The apostrophe that keeps a spreadsheet from running the text.
    private static string Unguard(string text) => text is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] ? text[1..] : text;
}
