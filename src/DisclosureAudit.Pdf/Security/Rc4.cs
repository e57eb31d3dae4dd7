namespace DisclosureAudit.Pdf.Security;

/// <summary>The stream cipher of PDF 1.1 to 1.5; the framework has none, and files still come with it.</summary>
internal static class Rc4
{
    /// <summary>Encrypts or decrypts, which is the same.</summary>
    public static byte[] Apply(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> state = stackalloc byte[256];
        for (var i = 0; i < state.Length; i++)
        {
            state[i] = (byte)i;
        }

        for (int i = 0, j = 0; i < state.Length; i++)
        {
            j = j + state[i] + key[i % key.Length] & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var result = new byte[data.Length];
        for (int n = 0, i = 0, j = 0; n < data.Length; n++)
        {
            i = i + 1 & 0xFF;
            j = j + state[i] & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
            result[n] = (byte)(data[n] ^ state[state[i] + state[j] & 0xFF]);
        }

        return result;
    }
}
