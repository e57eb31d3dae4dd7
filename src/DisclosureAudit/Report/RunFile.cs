using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DisclosureAudit.Report;

/// <summary>run.json: what was run, when, with what counts; “complete” is last and true only when all files stand.</summary>
public static class RunFile
{
    public static readonly JsonWriterOptions Json = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void Write(Stream stream, RunInfo run, DateTimeOffset start, DateTimeOffset? end, RunCounts counts)
    {
        using var json = new Utf8JsonWriter(stream, Json);
        json.WriteStartObject();
        WriteIdentity(json, run);
        json.WriteStartArray("arguments");
        foreach (var argument in run.Arguments)
        {
            json.WriteStringValue(argument);
        }

        json.WriteEndArray();
        json.WriteString("start", Iso(start));
        json.WriteString("end", end is { } ended ? Iso(ended) : "");
        WriteCounts(json, counts);
        json.WriteBoolean("complete", end is not null);
        json.WriteEndObject();
    }

    public static void WriteIdentity(Utf8JsonWriter json, RunInfo run)
    {
        json.WriteString("tool", RunInfo.Tool);
        json.WriteNumber("contract", RunInfo.Contract);
        json.WriteString("version", run.Version);
        json.WriteString("rules_sha256", run.RulesSha256);
    }

    public static void WriteCounts(Utf8JsonWriter json, RunCounts counts)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("documents", counts.Documents);
        json.WriteNumber("failed", counts.Failed);
        json.WriteNumber("partial", counts.Partial);
        json.WriteNumber("errors", counts.Errors);
        json.WriteNumber("warnings", counts.Warnings);
        json.WriteNumber("infos", counts.Infos);
        json.WriteNumber("checks_evaluated", counts.ChecksEvaluated);
        json.WriteNumber("checks_exact", counts.ChecksExact);
        json.WriteNumber("checks_rounding", counts.ChecksRounding);
        json.WriteNumber("checks_not_assessable", counts.ChecksNotAssessable);
        json.WriteNumber("amounts", counts.Amounts);
        json.WriteNumber("amounts_checked", counts.AmountsChecked);
        json.WriteEndObject();
    }

    private static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
