using System.Globalization;
using System.Text.Json;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Report;

/// <summary>findings.json says what the CSV files say, under the same names.</summary>
public class JsonFileTests
{
    private static readonly AuditedDocument Audited = Repository.Audited("002");

    [Fact]
    public void The_names_are_those_of_the_csv_files_in_their_order()
    {
        using var json = Write(Audited);

        Assert.Equal(["run", "documents", "findings", "coverage"], json.RootElement.EnumerateObject().Select(part => part.Name));
        AssertNames(FindingsFile.Columns.Select(column => column.Name), json.RootElement.GetProperty("findings"));
        AssertNames(DocumentsFile.Columns.Select(column => column.Name), json.RootElement.GetProperty("documents"));
        AssertNames(CoverageFile.Columns.Select(column => column.Name), json.RootElement.GetProperty("coverage"));
    }

    [Fact]
    public void Numbers_are_numbers_words_are_words_and_a_blank_number_is_null()
    {
        using var json = Write(Audited);
        var finding = json.RootElement.GetProperty("findings")[0];
        var row = FindingsFile.RowsOf(Audited).First();

        foreach (var column in FindingsFile.Columns)
        {
            var value = finding.GetProperty(column.Name);
            var printed = column.Printed(row);
            Assert.Equal((column.Kind == ColumnKind.Number, printed) switch { (true, "") => JsonValueKind.Null, (true, _) => JsonValueKind.Number, _ => JsonValueKind.String }, value.ValueKind);
            Assert.Equal(printed, value.ValueKind switch { JsonValueKind.Null => "", JsonValueKind.Number => value.GetDecimal().ToString(CultureInfo.InvariantCulture), _ => value.GetString() });
        }
    }

    [Fact]
    public void The_apostrophe_for_spreadsheets_stands_in_the_csv_file_alone()
    {
        var named = Audited with { Document = "=甲.txt" };
        using var json = Write(named);
        var stream = new MemoryStream();
        using (var csv = new CsvFile<AuditedDocument>(stream, DocumentsFile.Columns))
        {
            csv.Write([named]);
        }

        Assert.Equal("=甲.txt", json.RootElement.GetProperty("documents")[0].GetProperty("document").GetString());
        Assert.Contains("\r\n'=甲.txt,", System.Text.Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    private static void AssertNames(IEnumerable<string> names, JsonElement rows)
    {
        Assert.True(rows.GetArrayLength() > 0);
        Assert.All(rows.EnumerateArray(), row => Assert.Equal(names, row.EnumerateObject().Select(field => field.Name)));
    }

    private static JsonDocument Write(AuditedDocument document)
    {
        var file = new JsonFile();
        var counts = new RunCounts();
        file.Add(document);
        file.Add(CoverageFile.RowsOf(document).ToList());
        counts.Add(document);
        var stream = new MemoryStream();
        file.Write(stream, RunInfo.Of(Repository.Rules, []), counts);
        return JsonDocument.Parse(stream.ToArray());
    }
}
