using System.IO.Compression;
using DisclosureAudit.Fetch.Send;

namespace DisclosureAudit.Fetch.Kinds;

/// <summary>Bytes that a server sent packed though it was asked not to (Content-Encoding, RFC 9110, 8.4).</summary>
internal static class Unpacked
{
    private const int BufferBytes = 64 << 10;

    /// <summary>Replaces the file by what it holds.</summary>
    /// <param name="coding">As the header has it.</param>
    /// <exception cref="FetchProblemException">The coding is not known, its bytes are damaged, or it grows beyond all measure.</exception>
    public static void Replace(string path, string coding)
    {
        var target = path + ".unpacked";
        try
        {
            using (var source = Open(File.OpenRead(path), coding.Trim().ToLowerInvariant()))
            using (var file = File.Create(target))
            {
                var buffer = new byte[BufferBytes];
                for (int read; (read = source.Read(buffer)) > 0;)
                {
                    file.Write(buffer, 0, read);
                    if (file.Length > Downloader.Largest)
                    {
                        throw FetchProblemException.Refused($"解开后超过 {Downloader.Largest >> 20} MB", $"it unpacks to more than {Downloader.Largest >> 20} MB");
                    }
                }
            }

            File.Move(target, path, overwrite: true);
        }
        catch (InvalidDataException)
        {
            throw FetchProblemException.Failed("服务器压缩的内容已损坏", "what the server packed is damaged");
        }
        finally
        {
            File.Delete(target);
        }
    }

    private static Stream Open(Stream packed, string coding) => coding switch
    {
        "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
        "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
        "br" => new BrotliStream(packed, CompressionMode.Decompress),
        _ => throw Unknown(packed, coding),
    };

    private static FetchProblemException Unknown(Stream packed, string coding)
    {
        packed.Dispose();
        return FetchProblemException.Failed($"服务器用不认识的方式压缩（{coding}）", $"the server packs in an unknown way ({coding})");
    }
}
