using DisclosureAudit.Findings;

namespace DisclosureAudit.Fetch.Pull;

/// <summary>What is to be said of bytes that are kept.</summary>
internal static class Remarks
{
    private const int EndOfPdf = 2048;

    /// <param name="ending">That it was named with; empty where it was not.</param>
    public static Sentence On(string kind, string path, string ending) => kind switch
    {
        ".pdf" when !HasEnd(path) => new Sentence("PDF 没有结尾，可能没有传完整", "the PDF has no end and may not be whole"),
        ".rar" or ".7z" => new Sentence($"{kind} 不能解开，原样保存；请手动解开后再核对", $"{kind} is not unpacked and kept as it is; unpack it by hand to check it"),
        _ when ending.Length > 0 && ending != kind => new Sentence($"名称以 {ending} 结尾，内容却是 {kind}", $"its name ends with {ending}, but it is {kind}"),
        _ => Sentence.None,
    };

    private static bool HasEnd(string path)
    {
        using var stream = File.OpenRead(path);
        var tail = new byte[Math.Min(stream.Length, EndOfPdf)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        return tail.AsSpan().IndexOf("%%EOF"u8) >= 0;
    }
}
