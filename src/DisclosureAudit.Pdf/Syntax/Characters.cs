namespace DisclosureAudit.Pdf.Syntax;

/// <summary>White space, delimiters and regular characters (7.2.2).</summary>
internal static class Characters
{
    /// <summary>White space 'w', delimiters 'd', what a number is made of 'n', all else 'r'.</summary>
    private static readonly byte[] Classes = MakeClasses();

    public static bool IsWhite(byte value) => Classes[value] == (byte)'w';

    public static bool IsRegular(byte value) => Classes[value] is (byte)'n' or (byte)'r';

    public static bool IsNumeric(byte value) => Classes[value] == (byte)'n';

    public static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';

    /// <summary>The value of a hexadecimal digit; -1 where it is none.</summary>
    public static int Hex(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        _ => -1,
    };

    private static byte[] MakeClasses()
    {
        var classes = new byte[256];
        Array.Fill(classes, (byte)'r');
        Mark("\0\t\n\f\r "u8, 'w');
        Mark("()<>[]{}/%"u8, 'd');
        Mark("0123456789+-."u8, 'n');
        return classes;

        void Mark(ReadOnlySpan<byte> values, char name)
        {
            foreach (var value in values)
            {
                classes[value] = (byte)name;
            }
        }
    }
}
