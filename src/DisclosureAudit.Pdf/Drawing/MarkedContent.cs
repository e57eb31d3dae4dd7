using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>The operators of Table 320: optional content and replacement text.</summary>
internal sealed class MarkedContent(Operands operands, PageCanvas canvas, DrawingCache cache, PageBudget budget)
{
    private readonly List<MarkedSpan> spans = [];
    private int floor;

    public bool TryRun(int word, ReadOnlySpan<byte> content, ResourceScope resources)
    {
        switch (word)
        {
            case Operators.BeginMarked:
                Begin(isHidden: false, null);
                return true;
            case Operators.BeginMarkedProperties:
                var properties = Properties(content, resources);
                var isHidden = operands.TryName(1, content, out var tag) && tag.SequenceEqual("OC"u8) && cache.OptionalContent.IsHidden(properties);
                Begin(isHidden, properties?["ActualText"] as PdfString);
                return true;
            case Operators.EndMarked:
                if (spans.Count > floor)
                {
                    End();
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>Keeps a form from ending what was begun outside of it; gives what <see cref="Close"/> needs.</summary>
    public int Open()
    {
        var before = floor;
        floor = spans.Count;
        return before;
    }

    /// <summary>Ends what the form has left open.</summary>
    public void Close(int before)
    {
        EndAll();
        floor = before;
    }

    public void EndAll()
    {
        while (spans.Count > floor)
        {
            End();
        }
    }

    private void Begin(bool isHidden, PdfString? actualText)
    {
        canvas.Hidden += isHidden ? 1 : 0;
        spans.Add(new MarkedSpan(isHidden, actualText, canvas.Glyphs.Count));
    }

    private void End()
    {
        var span = spans[^1];
        spans.RemoveAt(spans.Count - 1);
        canvas.Hidden -= span.IsHidden ? 1 : 0;
        if (span.ActualText is not null && span.FirstGlyph < canvas.Glyphs.Count)
        {
            // Sequences may hold one another, and one long text may stand for each of them.
            budget.Steps(span.ActualText.Bytes.Length + canvas.Glyphs.Count - span.FirstGlyph);
            ReplacementText.Apply(TextString.Of(span.ActualText.Bytes.Span), canvas.Glyphs, span.FirstGlyph);
        }
    }

    /// <summary>A dictionary in the content is read only where it says something of use: tagged files have one for each line.</summary>
    private PdfDictionary? Properties(ReadOnlySpan<byte> content, ResourceScope resources)
    {
        if (operands.TryName(0, content, out var name))
        {
            return resources.Properties(name);
        }

        if (!operands.TryGet(0, OperandKind.Dictionary, out var operand))
        {
            return null;
        }

        var bytes = content.Slice(operand.Start, operand.Length);
        if (bytes.IndexOf("/ActualText"u8) < 0)
        {
            return null;
        }

        var lexer = new Lexer(bytes);
        lexer.Next();
        return cache.Parser.Read(ref lexer) as PdfDictionary;
    }
}
