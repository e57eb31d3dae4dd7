namespace DisclosureAudit.Fetch.Archives;

/// <summary>The check sum of files in archives (ISO 3309), which the archive reader of .NET does not look at.</summary>
internal sealed class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(octet => Enumerable.Range(0, 8).Aggregate((uint)octet, (sum, _) => (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ Polynomial))];
    private uint state = uint.MaxValue;

    public uint Value => ~state;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (var octet in bytes)
        {
            state = Table[(state ^ octet) & byte.MaxValue] ^ (state >> 8);
        }
    }
}
