using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Pdf.Words;

/// <summary>Puts words into lines by how far they overlap across, and the words of a line in order.</summary>
internal static class LineBuilder
{
    /// <summary>Share of the lower of two that must be covered by the other. Lines set 1.2 apart leave at most 0.4 to a cell set between them.</summary>
    private const double Overlap = 0.5;

    /// <summary>A word this much higher than its line does not widen it: a title beside two lines of small text.</summary>
    private const double Higher = 1.5;

    /// <summary>Lines that a word may still belong to: those its neighbours in the order of their middles have begun.</summary>
    private const int OpenLines = 4;

    /// <summary>
    /// The lines of a page: what is seen and level from top to bottom, then what is turned, then hidden text, then watermarks.
    /// </summary>
    public static List<TextLine> Build(List<Word> words)
    {
        var layers = new SortedDictionary<(bool IsWatermark, bool IsHidden, int Angle), List<Word>>();
        foreach (var word in words)
        {
            var layer = (word.IsWatermark, word.IsHidden, word.Angle);
            if (!layers.TryGetValue(layer, out var list))
            {
                layers[layer] = list = [];
            }

            list.Add(word);
        }

        var lines = new List<TextLine>();
        foreach (var (layer, list) in layers)
        {
            AddLines(list, new Frame(layer.Angle), lines);
        }

        return lines;
    }

    private static void AddLines(List<Word> words, Frame frame, List<TextLine> lines)
    {
        var places = words.ConvertAll(word => (Word: word, Span: frame.Place(word.Box, word.FontSize)));
        places.Sort(static (a, b) => a.Span.Middle != b.Span.Middle ? a.Span.Middle.CompareTo(b.Span.Middle) : a.Span.Start.CompareTo(b.Span.Start));
        var open = new List<OpenLine>();
        foreach (var (word, span) in places)
        {
            OpenLine? best = null;
            var most = Overlap;
            for (var i = Math.Max(0, open.Count - OpenLines); i < open.Count; i++)
            {
                if (open[i].Overlap(span) is var overlap && overlap >= most)
                {
                    (best, most) = (open[i], overlap);
                }
            }

            if (best is null)
            {
                open.Add(best = new OpenLine(span));
            }

            best.Add(word, span, Higher);
        }

        foreach (var line in open)
        {
            lines.Add(line.Close(frame));
        }
    }

    private sealed class OpenLine(Span first)
    {
        private readonly List<(Word Word, double Start)> words = [];
        private double top = first.Top;
        private double bottom = first.Bottom;

        public double Overlap(Span span) => (Math.Min(bottom, span.Bottom) - Math.Max(top, span.Top)) / Math.Max(Math.Min(bottom - top, span.Height), 0.01);

        public void Add(Word word, Span span, double higher)
        {
            words.Add((word, span.Start));
            if (span.Height * higher < bottom - top)
            {
                (top, bottom) = (span.Top, span.Bottom);
            }
            else if (span.Height <= higher * (bottom - top))
            {
                (top, bottom) = (Math.Min(top, span.Top), Math.Max(bottom, span.Bottom));
            }
        }

        public TextLine Close(Frame frame)
        {
            words.Sort(static (a, b) => a.Start.CompareTo(b.Start));
            var box = words[0].Word.Box;
            foreach (var (word, _) in words)
            {
                box = box.Union(word.Box);
            }

            return new TextLine(words.ConvertAll(static word => word.Word), box, frame.Angle);
        }
    }
}
