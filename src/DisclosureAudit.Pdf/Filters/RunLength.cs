namespace DisclosureAudit.Pdf.Filters;

/// <summary>RunLengthDecode (7.4.5).</summary>
internal static class RunLength
{
    private const int EndOfData = 128;

    public static byte[] Decode(ReadOnlySpan<byte> input, PdfLimits limits)
    {
        using var output = new ByteBuffer(input.Length, limits);
        while (input.Length > 1 && input[0] != EndOfData)
        {
            var length = input[0];
            input = input[1..];
            if (length < EndOfData)
            {
                var count = Math.Min(length + 1, input.Length);
                output.Add(input[..count]);
                input = input[count..];
            }
            else
            {
                var count = 257 - length;
                output.Room(count)[..count].Fill(input[0]);
                output.Advance(count);
                input = input[1..];
            }
        }

        return output.ToArray();
    }
}
