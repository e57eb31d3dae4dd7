#pragma warning disable RS0030 // Coordinates of a PDF are doubles; they become integers here, and money never passes.
using System.Security.Cryptography;
using DisclosureAudit.Findings;
using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Pages;
using DisclosureAudit.Pdf.Words;

namespace DisclosureAudit.Read;

/// <summary>The pages of a PDF, as our own reader sees them.</summary>
public sealed class PdfPageSource : IPageSource
{
    /// <summary>The word is cut off, or other text lies on it.</summary>
    public const string Ambiguous = "word_ambiguous";

    /// <summary>A font does not tell some of its characters.</summary>
    public const string Unreadable = "word_unreadable";

    // Beyond any page (ISO 32000-1, annex C: 14,400 units, times the unit of the page); what lies farther out is not seen.
    private const double Farthest = 1_000_000;

    private readonly PdfReader reader;

    private PdfPageSource(PdfReader reader, ReadOnlySpan<byte> bytes)
    {
        this.reader = reader;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        Bytes = bytes.Length;
    }

    public int PageCount => reader.PageCount;
    public string Sha256 { get; }
    public long Bytes { get; }

    public static bool IsNamed(string path) => path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="UnreadableDocumentException">No page of it can be read, and why.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static PdfPageSource Open(Stream stream)
    {
        try
        {
            var bytes = ReadAll(stream);
            return new PdfPageSource(PdfReader.Open(bytes, PdfLimits.Default), bytes);
        }
        catch (PdfProblemException problem)
        {
            throw new UnreadableDocumentException(PdfSentences.ReasonOf(problem.Problem), PdfSentences.Of(problem));
        }
    }

    public IEnumerable<PrintedPage> Pages(CancellationToken cancellation = default)
    {
        foreach (var (number, page, problem) in reader.Pages(cancellation))
        {
            yield return page is null
                ? new PrintedPage(number, 0, 0, [], []) { Problems = [PdfSentences.OfPage(number, problem!)], IsUnread = true }
                : Of(page);
        }
    }

    private static PrintedPage Of(PdfPage page) =>
        new(page.Number, Units(page.Width), Units(page.Height), page.Lines.Select(Of).ToArray(), page.Rulings.Select(Of).ToArray())
        {
            Problems = [.. page.Problems.Select(problem => PdfSentences.OfPage(page.Number, problem)), .. PdfSentences.OfReading(page)],
            IsUnread = page.IsScan,
            IsBroken = page.Problems.Count > 0,
        };

    private static PrintedLine Of(TextLine line) => new(line.Words.Select(Of).ToArray(), KindOf(line.Words[0]), line.Angle != 0);

    private static PrintedWord Of(Word word) => new(
        word.Text,
        new Box(Units(word.Box.Left), Units(word.Box.Top), Units(word.Box.Right), Units(word.Box.Bottom)),
        Units(word.FontSize),
        word.IsUnreadable ? Unreadable : word.IsAmbiguous ? Ambiguous : "");

    private static RulingLine Of(Pdf.Rulings.RulingLine line) =>
        new(line.IsHorizontal, Units(line.Position), Units(line.Start), Units(line.End), line.IsEdge);

    private static LineKind KindOf(Word word) => word switch
    {
        { IsWatermark: true } => LineKind.Watermark,
        { IsHidden: true } => LineKind.Hidden,
        _ => LineKind.Text,
    };

    private static int Units(double points) => (int)Math.Round(Math.Clamp(points, -Farthest, Farthest) * 100);

    private static byte[] ReadAll(Stream stream)
    {
        if (stream.Length > PdfLimits.Default.FileBytes)
        {
            throw new PdfProblemException(PdfProblem.TooLarge, FormattableString.Invariant($"file over {PdfLimits.Default.FileBytes >> 20} MB"));
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
