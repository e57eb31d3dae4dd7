using System.Buffers.Binary;

namespace DisclosureAudit.Pdf.Filters;

/// <summary>ASCII85Decode (7.4.3).</summary>
internal static class Ascii85
{
    private const int GroupLength = 5;

    public static byte[] Decode(ReadOnlySpan<byte> input, PdfLimits limits)
    {
        // Outside PDF the data starts with <~, and some writers leave it so.
        input = input.TrimStart("\0\t\n\f\r "u8);
        input = input.StartsWith("<~"u8) ? input[2..] : input;
        var end = input.IndexOf((byte)'~');
        input = end < 0 ? input : input[..end];
        using var output = new ByteBuffer(input.Length, limits);
        Span<byte> bytes = stackalloc byte[4];
        var (value, digits) = (0U, 0);
        foreach (var each in input)
        {
            if (each == (byte)'z' && digits == 0)
            {
                output.Add([0, 0, 0, 0]);
            }
            else if (each is >= (byte)'!' and <= (byte)'u')
            {
                // A group over 2^32 is none that was encoded; what it gives does not matter.
                value = unchecked(value * 85 + (uint)(each - '!'));
                if (++digits == GroupLength)
                {
                    Write(value, bytes);
                    output.Add(bytes);
                    (value, digits) = (0U, 0);
                }
            }
        }

        // A last group of n digits stands for n - 1 bytes, its missing digits for "u".
        if (digits > 1)
        {
            for (var missing = digits; missing < GroupLength; missing++)
            {
                value = unchecked(value * 85 + 84);
            }

            Write(value, bytes);
            output.Add(bytes[..(digits - 1)]);
        }

        return output.ToArray();
    }

    private static void Write(uint value, Span<byte> bytes) => BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
}
