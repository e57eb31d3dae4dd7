using System.Text.Json;

namespace DisclosureAudit.Report;

/// <summary>findings.json: {run, documents, findings, coverage} with the names of the CSV files; keeps the printed fields and no document.</summary>
public sealed class JsonFile
{
    public const string Name = "findings.json";

    private readonly List<string[]> documents = [];
    private readonly List<string[]> findings = [];
    private readonly List<string[]> coverage = [];

    public void Add(AuditedDocument document)
    {
        documents.Add(Print(DocumentsFile.Columns, document));
        findings.AddRange(FindingsFile.RowsOf(document).Select(row => Print(FindingsFile.Columns, row)));
    }

    public void Add(IReadOnlyList<CoverageLine> lines) => coverage.AddRange(lines.Select(row => Print(CoverageFile.Columns, row)));

    public void Write(Stream stream, RunInfo run, RunCounts counts)
    {
        using var json = new Utf8JsonWriter(stream, RunFile.Json);
        json.WriteStartObject();
        json.WriteStartObject("run");
        RunFile.WriteIdentity(json, run);
        RunFile.WriteCounts(json, counts);
        json.WriteEndObject();
        WriteRows(json, "documents", DocumentsFile.Columns, documents);
        WriteRows(json, "findings", FindingsFile.Columns, findings);
        WriteRows(json, "coverage", CoverageFile.Columns, coverage);
        json.WriteEndObject();
    }

    private static string[] Print<T>(IReadOnlyList<Column<T>> columns, T row) => columns.Select(column => column.Printed(row)).ToArray();

    private static void WriteRows<T>(Utf8JsonWriter json, string name, IReadOnlyList<Column<T>> columns, List<string[]> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            foreach (var (column, text) in columns.Zip(row))
            {
                if (column.Kind != ColumnKind.Number)
                {
                    json.WriteString(column.Name, text);
                }
                else if (text.Length == 0)
                {
                    json.WriteNull(column.Name);
                }
                else
                {
                    json.WritePropertyName(column.Name);
                    json.WriteRawValue(text);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
