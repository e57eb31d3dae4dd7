using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Report.Html;

/// <summary>The data of a report's page, as JSON: documents, findings and coverage as the CSV files have them, with the boxes of every operand in points.</summary>
internal static class ReportData
{
    // <, > and & come out as \u003C …: nothing of a document ends the script that holds it.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(string title, ReportVerdict verdict, IReadOnlyList<ReportEntry> entries, RuleBook rules, ReportAssets assets, Language language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("lang", language == Language.Chinese ? "zh" : "en");
            json.WriteString("title", title);
            json.WriteStartObject("verdict");
            json.WriteString("state", verdict.State);
            json.WriteString("text", verdict.Text);
            json.WriteEndObject();
            json.WriteStartObject("words");
            foreach (var (key, text) in assets.Words(language))
            {
                json.WriteString(key, text);
            }

            json.WriteEndObject();
            WriteAll(json, "documents", entries, (writer, entry) => WriteDocument(writer, entry, language));
            WriteAll(json, "findings", entries.SelectMany(entry => entry.Findings.Select(finding => (entry, finding))), (writer, pair) => WriteFinding(writer, pair.entry, pair.finding, rules, language));
            WriteAll(json, "coverage", entries.SelectMany(entry => entry.Coverage.Select(line => (entry, line))), (writer, pair) => WriteCoverage(writer, pair.entry.Id, pair.line.Coverage, rules, language));
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDocument(Utf8JsonWriter json, ReportEntry entry, Language language)
    {
        json.WriteString("id", entry.Id);
        json.WriteString("name", PlainText.Escape(entry.Name));
        json.WriteString("unit", PersonalData.Mask(entry.Unit));
        Write(json, "year", entry.Year);
        json.WriteString("status", entry.Status);
        json.WriteString("reason", entry.Reason);
        json.WriteString("problem", PlainText.Escape(PersonalData.Mask(entry.Problem?.In(language) ?? "")));
        json.WriteString("kind", entry.Source.Kind);
        json.WriteNumber("tables", entry.Tables);
        json.WriteNumber("checks", entry.Coverage.Sum(line => line.Coverage.Evaluated));
        json.WriteNumber("exact", entry.Coverage.Sum(line => line.Coverage.Exact));
        json.WriteNumber("rounding", entry.Coverage.Sum(line => line.Coverage.Rounding));
        json.WriteNumber("notAssessable", entry.Coverage.Sum(line => line.Coverage.NotAssessable));
        json.WriteNumber("errors", entry.Count(Severity.Error));
        json.WriteNumber("warnings", entry.Count(Severity.Warning));
        json.WriteNumber("infos", entry.Count(Severity.Info));
        json.WriteString("source", entry.IsEmbedded ? "src-" + entry.Id : null);
        json.WriteString("link", entry.Link);
        json.WriteBoolean("masked", entry.Source.IsMasked);
    }

    private static void WriteFinding(Utf8JsonWriter json, ReportEntry entry, FindingRow row, RuleBook rules, Language language)
    {
        var finding = row.Finding;
        json.WriteString("id", row.Id);
        json.WriteString("doc", entry.Id);
        json.WriteString("severity", Words.Of(finding.Severity));
        json.WriteString("rule", finding.RuleId);
        json.WriteString("ruleTitle", rules.Law(finding.RuleId).Title.In(language));
        json.WriteString("kind", Words.Of(finding.Kind));
        json.WriteString("origin", Words.Of(finding.Origin));
        WriteText(json, "message", row, finding.Message);
        WriteText(json, "equation", row, finding.Equation);
        WriteText(json, "stated", row, finding.Stated);
        WriteText(json, "expected", row, finding.Expected);
        json.WriteString("difference", finding.Difference is { } difference ? FormattableString.Invariant($"{difference}") : "");
        json.WriteString("unit", finding.Unit?.Printed() ?? "");
        WriteAll(json, "suspects", CauseText.Read(row.Shown(finding.Suspect), row.Shown(finding.Repair)), static (writer, together) =>
            WriteAll(writer, "with", together, static (inner, suspect) =>
            {
                inner.WriteString("name", PlainText.Escape(RoleOf(suspect.Suspect)));
                inner.WriteString("repair", PlainText.Escape(suspect.Repair));
            }));
        json.WriteString("related", row.CauseId);
        Write(json, "page", finding.Place.Page);
        Write(json, "line", finding.Place.Line);
        WriteAll(json, "operands", finding.Evidence, (writer, operand) =>
        {
            WriteText(writer, "role", row, operand.Role);
            writer.WriteString("about", PlainText.Escape(entry.About(row, operand)));
            WriteText(writer, "printed", row, operand.Printed);
            Write(writer, "page", operand.Place.Page);
            Write(writer, "line", operand.Place.Line);
            Write(writer, "cell", operand.Place.Cell);
            writer.WriteString("file", PlainText.Escape(operand.Place.File));
            WriteBox(writer, operand.Place.Box);
        });
        WriteText(json, "note", row, finding.SourceText);
    }

    // T6[合计].合计@L258 is the operand T6[合计].合计, which stands beside it with its place.
    private static string RoleOf(string suspect) => suspect.LastIndexOf('@') is > 0 and var at ? suspect[..at] : suspect;

    private static void WriteBox(Utf8JsonWriter json, Box? box)
    {
        if (box is not { } its)
        {
            json.WriteNull("box");
            return;
        }

        json.WriteStartArray("box");
        foreach (var edge in new[] { its.Left, its.Top, its.Right, its.Bottom })
        {
            json.WriteNumberValue(edge / 100m);
        }

        json.WriteEndArray();
    }

    private static void WriteCoverage(Utf8JsonWriter json, string document, CoverageRow row, RuleBook rules, Language language)
    {
        json.WriteString("doc", document);
        json.WriteString("rule", row.RuleId);
        json.WriteString("title", rules.Law(row.RuleId).Title.In(language));
        json.WriteNumber("instances", row.Instances);
        json.WriteNumber("exact", row.Exact);
        json.WriteNumber("rounding", row.Rounding);
        json.WriteNumber("flagged", row.Flagged);
        json.WriteNumber("notAssessable", row.NotAssessable);
        json.WriteString("reasons", PersonalData.Mask(string.Join("; ", row.Reasons.Select(reason => FormattableString.Invariant($"{reason.Key} = {reason.Value}")))));
    }

    private static void WriteText(Utf8JsonWriter json, string name, FindingRow row, string text) => json.WriteString(name, PlainText.Escape(row.Shown(text)));

    private static void Write(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } its)
        {
            json.WriteNumber(name, its);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
