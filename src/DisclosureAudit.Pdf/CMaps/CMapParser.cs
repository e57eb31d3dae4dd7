using System.Text;

namespace DisclosureAudit.Pdf.CMaps;

/// <summary>Reads a CMap that a file brings as its Encoding (9.7.5.3).</summary>
internal static class CMapParser
{
    // A code has 1 to 4 bytes, real CMaps a handful of ranges; a file with many would only be slow.
    private const int MostCodespaces = 256;

    /// <param name="parent">The CMap of UseCMap in the stream's dictionary; null where the file alone may name one.</param>
    /// <param name="isVertical">WMode of the stream's dictionary; null where only the file says it.</param>
    public static CMap Parse(ReadOnlySpan<byte> source, CMap? parent, bool? isVertical)
    {
        var tokens = new PostScriptTokens(source);
        var codespaces = new List<Codespace>();
        var cids = new CodeTable();
        var name = "";
        while (tokens.Next())
        {
            if (tokens.Kind == PostScriptTokenKind.Name)
            {
                name = Encoding.Latin1.GetString(tokens.Value);
            }
            else if (tokens.Kind == PostScriptTokenKind.Integer && name == "WMode")
            {
                isVertical ??= tokens.Integer() == 1;
            }
            else if (tokens.Kind == PostScriptTokenKind.Operator)
            {
                parent ??= tokens.Value.SequenceEqual("usecmap"u8) ? PredefinedCMaps.Find(name) : null;
                Section(ref tokens, codespaces, cids);
            }
        }

        return new CMap(isVertical ?? parent?.IsVertical ?? false, CMapCodes.Other, null, codespaces, cids, parent);
    }

    private static void Section(ref PostScriptTokens tokens, List<Codespace> codespaces, CodeTable cids)
    {
        var columns = tokens.Value switch
        {
            var value when value.SequenceEqual("begincodespacerange"u8) => 2,
            var value when value.SequenceEqual("begincidrange"u8) => 3,
            var value when value.SequenceEqual("begincidchar"u8) => 1,
            _ => 0,
        };
        while (columns > 0 && tokens.Next() && tokens.Kind != PostScriptTokenKind.Operator)
        {
            if (tokens.Kind != PostScriptTokenKind.Hex || tokens.Code() is not { } low)
            {
                continue;
            }

            var length = (tokens.Value.Length + 1) / 2;
            if (columns > 1 && !tokens.Next())
            {
                return;
            }

            if (columns > 1 && (tokens.Kind != PostScriptTokenKind.Hex || tokens.Code() is null))
            {
                continue;
            }

            var high = columns > 1 ? tokens.Code().GetValueOrDefault() : low;
            if (columns == 2)
            {
                Add(codespaces, new Codespace(Math.Min(length, 4), low, high));
            }
            else if (tokens.Next() && tokens.Integer() is >= 0 and <= 0xFFFF and var cid)
            {
                cids.Set(low, high, cid, 1);
            }
        }
    }

    private static void Add(List<Codespace> codespaces, Codespace codespace)
    {
        if (codespaces.Count < MostCodespaces)
        {
            codespaces.Add(codespace);
        }
    }
}
