using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace DisclosureAudit.Cli;

/// <summary>What happens in a pull, as JSON, an event a line.</summary>
internal sealed class FetchEvents(TextWriter writer, TimeProvider time)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public void Write(string name, params (string Key, JsonNode? Value)[] fields)
    {
        var line = new JsonObject { ["event"] = name, ["at"] = time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) };
        foreach (var (key, value) in fields)
        {
            line[key] = value;
        }

        writer.WriteLine(line.ToJsonString(Json));
    }
}
