using System.Globalization;
using System.Text;
using CsvHelper;
using DisclosureAudit.Fetch.Send;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Fetch.Manifests;

/// <summary>A list of addresses as CSV, as a spreadsheet writes it: UTF-8 or GB18030, separated by commas, semicolons or tabs, columns called as rules/wordings/pages.yaml says.</summary>
public static class ManifestFile
{
    private const long Largest = 50 << 20;
    private static readonly ManifestRow Blank = new("", "", "", "", "");
    private static readonly char[] Separators = [',', '\t', ';'];

    /// <exception cref="ManifestException">It is not there, names no addresses, or a line is malformed; with its line.</exception>
    public static IReadOnlyList<ManifestRow> Read(string path, PageWords words)
    {
        var text = TextOf(path);
        var head = text.Split('\n', 2)[0];
        var options = new CsvReaderOptions
        {
            Separator = Separators.MaxBy(separator => head.Count(c => c == separator)),
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            FieldCountMismatch = CsvFieldCountHandling.Throw,
        };
        try
        {
            using var csv = CsvReader.FromText(text, options);
            csv.ReadHeader();
            var columns = csv.Headers.Select(name => (Name: name, Column: words.Columns.GetValueOrDefault(name.Trim()))).Where(pair => pair.Column is not null).DistinctBy(pair => pair.Column).ToDictionary(pair => pair.Column!, pair => pair.Name, StringComparer.Ordinal);
            if (!columns.ContainsKey("url"))
            {
                throw new ManifestException(path, 1, new Sentence("第一行没有 url（网址）这一列", "the first line names no column url"));
            }

            var rows = new List<ManifestRow>();
            while (csv.Read())
            {
                string Field(string column) => columns.TryGetValue(column, out var name) ? csv.GetString(name).Trim() : "";
                var row = new ManifestRow(Field("url"), Field("unit"), Field("year"), Field("kind"), Field("label"));
                if (row.Url.Length > 0)
                {
                    rows.Add(row);
                }
                else if (row != Blank)
                {
                    // It is wanted, and told of like an address that is none.
                    rows.Add(row with { Url = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)} 第 {csv.LineNumber} 行") });
                }
            }

            return rows;
        }
        catch (CsvFormatException error)
        {
            throw new ManifestException(path, (int)error.LineNumber, new Sentence("这一行的列数或引号不对", "the number of columns or a quote of this line is wrong"));
        }
    }

    private static string TextOf(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw new ManifestException(path, 0, new Sentence("这是文件夹，不是网址清单；请给出其中的 CSV 文件", "this is a folder and no manifest; name the CSV file in it"));
            }

            if (new FileInfo(path).Length > Largest)
            {
                throw new ManifestException(path, 0, new Sentence($"文件超过 {Largest >> 20} MB，不是网址清单", $"the file is larger than {Largest >> 20} MB and no list of addresses"));
            }

            var bytes = File.ReadAllBytes(path);
            return bytes switch
            {
                [(byte)'P', (byte)'K', ..] or [0xD0, 0xCF, ..] => throw new ManifestException(path, 0, new Sentence("这是 Excel 文件，请另存为 CSV 再试", "this is a workbook; save it as CSV and try again")),
                [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes).TrimStart('\uFEFF'),
                _ => HeaderText.Decode(bytes).TrimStart('\uFEFF'),
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ManifestException(path, 0, new Sentence("没有这个文件，或打不开；网址请以 http:// 或 https:// 开头", "there is no such file, or it cannot be opened; a URL begins with http:// or https://"));
        }
    }
}
