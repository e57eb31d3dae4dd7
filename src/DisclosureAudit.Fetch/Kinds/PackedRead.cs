namespace DisclosureAudit.Fetch.Kinds;

/// <summary>Reads what is packed; damage shows itself in several ways, of which one looks like a failure of the disk.</summary>
internal static class PackedRead
{
    /// <returns>Null where it is damaged.</returns>
    public static int? From(Stream packed, Span<byte> buffer)
    {
        try
        {
            return packed.Read(buffer);
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException or IOException)
        {
            return null;
        }
    }
}
