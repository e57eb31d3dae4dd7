using DisclosureAudit.Pdf.Drawing;
using DisclosureAudit.Pdf.Pages;
using DisclosureAudit.Pdf.Words;

namespace DisclosureAudit.Tests.Pdf;

/// <summary>A page drawn by hand: ideographs are one font size wide, points and blanks a quarter, all else a half.</summary>
internal sealed class MadeDrawing
{
    public const double Size = 10;
    private readonly List<Glyph> glyphs = [];
    private readonly List<PaintedBox> boxes = [];
    private readonly List<ImageBox> images = [];
    private int order;
    private int run;

    public double Width { get; init; } = 600;

    public double Height { get; init; } = 800;

    /// <summary>The width of a piece of text of font size 10.</summary>
    public static double WidthOf(string text, double size = Size) => text.Sum(character => Advance(character) * size);

    /// <summary>A shown string that begins at x on the base line y.</summary>
    public MadeDrawing Show(string text, double x, double y, double size = Size, int color = 0, double angle = 0, int form = 0, Visibility visibility = Visibility.Visible, double spacing = 0)
    {
        var (along, turn) = (0.0, angle * Math.PI / 180);
        foreach (var character in text)
        {
            var advance = Advance(character) * size;
            var box = Turned(x, y, turn, along, along + advance, size);
            var said = character == '□' ? null : character.ToString();
            glyphs.Add(new Glyph(said, said, box, box, "Made", size, color, angle, visibility, order++, run, form));
            along += advance + spacing;
        }

        run++;
        return this;
    }

    /// <summary>Upright glyphs below each other in one shown string.</summary>
    public MadeDrawing ShowDown(string text, double x, double y)
    {
        foreach (var character in text)
        {
            var box = new Box(x, y, x + Size, y + Size);
            glyphs.Add(new Glyph(character.ToString(), character.ToString(), box, box, "Made", Size, 0, 0, Visibility.Visible, order++, run, 0));
            y += Size;
        }

        run++;
        return this;
    }

    public MadeDrawing Fill(double left, double top, double right, double bottom, int color = 0)
    {
        boxes.Add(new PaintedBox(new Box(left, top, right, bottom), color, false, order++));
        return this;
    }

    public MadeDrawing Stroke(double left, double top, double right, double bottom, int color = 0)
    {
        boxes.Add(new PaintedBox(new Box(left, top, right, bottom), color, true, order++));
        return this;
    }

    public MadeDrawing Image(double left, double top, double right, double bottom)
    {
        images.Add(new ImageBox(new Box(left, top, right, bottom), false, order++));
        return this;
    }

    public PageDrawing Drawing() => new(Width, Height, glyphs, boxes, images, []);

    public PdfPage Page() => new PageBuilder(Drawing()).Build(1);

    public IReadOnlyList<Word> Words() => Page().Words;

    /// <summary>The words in reading order.</summary>
    public IEnumerable<string> Texts() => Words().Select(word => word.Text);

    private static double Advance(char character) => character >= '\u2E80' ? 1 : character is '.' or ',' or ' ' ? 0.25 : 0.5;

    private static Box Turned(double x, double y, double turn, double from, double to, double size)
    {
        var corners = new[] { (from, -0.8), (from, 0.2), (to, -0.8), (to, 0.2) }
            .Select(corner => (X: x + corner.Item1 * Math.Cos(turn) + corner.Item2 * size * Math.Sin(turn), Y: y - corner.Item1 * Math.Sin(turn) + corner.Item2 * size * Math.Cos(turn)))
            .ToList();
        return new Box(corners.Min(corner => corner.X), corners.Min(corner => corner.Y), corners.Max(corner => corner.X), corners.Max(corner => corner.Y));
    }
}
