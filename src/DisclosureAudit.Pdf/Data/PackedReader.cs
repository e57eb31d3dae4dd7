using System.Text;

namespace DisclosureAudit.Pdf.Data;

/// <summary>Reads what make-data.py packs: numbers of seven bits a byte, the lowest first, and texts with their length.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    public int Position { get; private set; }

    public byte Byte() => bytes[Position++];

    public uint Number()
    {
        uint number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = Byte();
            number |= (uint)(part & 127) << shift;
            if (part < 128)
            {
                return number;
            }
        }
    }

    public int Integer() => (int)Number();

    /// <summary>A number of either sign, which the lowest bit holds.</summary>
    public int Signed()
    {
        var number = Number();
        return (number & 1) == 0 ? (int)(number >> 1) : -(int)(number >> 1) - 1;
    }

    public string Text()
    {
        var length = Integer();
        Position += length;
        return Encoding.UTF8.GetString(bytes.Slice(Position - length, length));
    }
}
