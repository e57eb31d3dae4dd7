using DisclosureAudit.Pdf.Data;

namespace DisclosureAudit.Pdf.Encodings;

/// <summary>The characters of the 256 codes of an encoding (9.6.6.1, Annex D).</summary>
internal sealed class BaseEncoding
{
    private static readonly Lazy<Dictionary<string, BaseEncoding>> All = new(() => DataFile
        .Lines("Encodings.bin")
        .Select(line => line.Split('\t', 2))
        .ToDictionary(fields => fields[0], fields => new BaseEncoding(fields[1]), StringComparer.Ordinal));

    private readonly string?[] texts;

    private BaseEncoding(string characters) => texts = characters.Select(character => character == '\0' ? null : character.ToString()).ToArray();

    public static BaseEncoding Standard => All.Value["Standard"];

    public static BaseEncoding Symbol => All.Value["Symbol"];

    public static BaseEncoding ZapfDingbats => All.Value["ZapfDingbats"];

    /// <summary>The encoding of a name as a font has it (“WinAnsiEncoding”); null of an unknown one.</summary>
    public static BaseEncoding? Find(string? name) => name switch
    {
        "WinAnsiEncoding" => All.Value["WinAnsi"],
        "MacRomanEncoding" => All.Value["MacRoman"],
        "StandardEncoding" => Standard,
        _ => null,
    };

    public string? Text(byte code) => texts[code];
}
