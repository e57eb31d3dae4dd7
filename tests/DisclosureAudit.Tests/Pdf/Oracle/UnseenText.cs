using System.Diagnostics;
using System.Globalization;
using System.Text;
using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Tests.Pdf.Oracle;

/// <summary>Characters that another reader gives where the picture of the page shows nothing, or a sliver: what a clip took away.</summary>
internal static class UnseenText
{
    private const int PixelsPerPoint = 2;
    private const int Dark = 160;

    /// <summary>Of the rows of a character those with ink in them; rulings and neighbours leave some in an empty place.</summary>
    private const double Sliver = 0.4;

    public static Characters Of(string path, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var stem = Path.Combine(Path.GetTempPath(), $"disclosure-audit-{Environment.ProcessId}");
        Corpus.Run("pdftoppm", "-gray", "-r", (72 * PixelsPerPoint).ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, "-singlefile", path, stem);
        var picture = new Picture(File.ReadAllBytes($"{stem}.pgm"));
        File.Delete($"{stem}.pgm");
        var unseen = new StringBuilder();
        foreach (var (text, box) in OtherReaders.PopplerWords(path)[page - 1])
        {
            var isTurned = box.Height > box.Width * 1.5 && text.Length > 1;
            var runes = text.EnumerateRunes().ToList();
            var widths = runes.ConvertAll(rune => rune.Value < 0x2E80 ? 0.5 : 1);
            var start = 0.0;
            for (var i = 0; i < runes.Count; i++)
            {
                var (from, to) = (start / widths.Sum(), (start += widths[i]) / widths.Sum());
                var place = isTurned
                    ? box with { Top = box.Top + from * box.Height, Bottom = box.Top + to * box.Height }
                    : box with { Left = box.Left + from * box.Width, Right = box.Left + to * box.Width };
                if (picture.InkedShare(place) < Sliver)
                {
                    unseen.Append(runes[i]);
                }
            }
        }

        return Characters.Of(unseen.ToString());
    }

    private sealed class Picture
    {
        private readonly byte[] file;
        private readonly int start;
        private readonly int width;
        private readonly int height;

        public Picture(byte[] file)
        {
            this.file = file;
            var head = Encoding.ASCII.GetString(file, 0, Math.Min(file.Length, 64)).Split('\n', 4);
            Debug.Assert(head[0] == "P5");
            var size = head[1].Split(' ');
            (width, height) = (int.Parse(size[0], CultureInfo.InvariantCulture), int.Parse(size[1], CultureInfo.InvariantCulture));
            start = head[0].Length + head[1].Length + head[2].Length + 3;
        }

        /// <summary>The share of rows, or of columns, whichever is less, that have something dark in them.</summary>
        public double InkedShare(Box box)
        {
            var (left, right) = (Math.Clamp((int)(box.Left * PixelsPerPoint), 0, width), Math.Clamp((int)Math.Ceiling(box.Right * PixelsPerPoint), 0, width));
            var (top, bottom) = (Math.Clamp((int)(box.Top * PixelsPerPoint), 0, height), Math.Clamp((int)Math.Ceiling(box.Bottom * PixelsPerPoint), 0, height));
            var rows = Enumerable.Range(top, bottom - top).Count(y => Enumerable.Range(left, right - left).Any(x => IsDark(x, y)));
            var columns = Enumerable.Range(left, right - left).Count(x => Enumerable.Range(top, bottom - top).Any(y => IsDark(x, y)));
            return Math.Min(rows / Math.Max(1.0, bottom - top), columns / Math.Max(1.0, right - left));
        }

        private bool IsDark(int x, int y) => file[start + y * width + x] < Dark;
    }
}
