using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Runs the operators of content streams (7.8.2).</summary>
internal sealed class ContentInterpreter
{
    private readonly Operands operands;
    private readonly GraphicsStack states;
    private readonly PageCanvas canvas;
    private readonly PageBudget budget;
    private readonly ProblemList problems;
    private readonly TextOperators text;
    private readonly PathOperators path;
    private readonly ColorOperators color;
    private readonly MarkedContent marks;
    private readonly FormPainter forms;
    private readonly InlineImages inlineImages;

    public ContentInterpreter(DrawingCache cache, DrawingTools tools, PageBudget budget, ProblemList problems)
    {
        (operands, states, canvas, this.budget, this.problems) = (tools.Operands, tools.States, tools.Canvas, budget, problems);
        text = new TextOperators(operands, states, new TextPainter(canvas, budget));
        path = new PathOperators(operands, states, canvas);
        color = new ColorOperators(operands, states);
        marks = new MarkedContent(operands, canvas, cache, budget);
        inlineImages = new InlineImages(cache.Parser);
        forms = new FormPainter(this, cache, tools, budget, problems);
    }

    public TextOperators Text => text;

    public PathOperators Path => path;

    public MarkedContent Marks => marks;

    public FormPainter Forms => forms;

    /// <summary>Runs a content stream to its end; what fails of it is told, and the rest goes on.</summary>
    /// <exception cref="PdfProblemException">A limit of the page is passed.</exception>
    public void Run(ReadOnlySpan<byte> content, ResourceScope resources)
    {
        var lexer = new Lexer(content);
        var isDone = false;
        while (!isDone)
        {
            operands.Clear();
            try
            {
                Run(ref lexer, content, resources);
                isDone = true;
            }
            catch (PdfProblemException problem) when (!budget.IsPassed(problem))
            {
                problems.Add(problem);
                budget.Look();
            }
        }

        operands.Clear();
    }

    private void Run(ref Lexer lexer, ReadOnlySpan<byte> content, ResourceScope resources)
    {
        while (true)
        {
            var kind = lexer.Next();
            budget.Step();
            switch (kind)
            {
                case TokenKind.End:
                    return;
                case TokenKind.Number:
                    operands.Push(new Operand(OperandKind.Number, lexer.Number, 0, 0));
                    break;
                case TokenKind.Name:
                    Push(OperandKind.Name, lexer);
                    break;
                case TokenKind.String:
                    Push(OperandKind.String, lexer);
                    break;
                case TokenKind.HexString:
                    Push(OperandKind.HexString, lexer);
                    break;
                case TokenKind.ArrayOpen:
                    operands.OpenArray();
                    break;
                case TokenKind.ArrayClose:
                    operands.CloseArray();
                    break;
                case TokenKind.DictionaryOpen:
                    PushDictionary(ref lexer);
                    break;
                case TokenKind.Keyword:
                    operands.CloseArray();
                    budget.AddOperator();
                    RunOperator(Operators.Of(lexer.Text), ref lexer, content, resources);
                    operands.Clear();
                    break;
            }
        }
    }

    /// <summary>Pushes what starts with one delimiter: a solidus, a parenthesis, an angle bracket.</summary>
    private void Push(OperandKind kind, in Lexer lexer) => operands.Push(new Operand(kind, 0, lexer.Start + 1, lexer.Text.Length));

    /// <summary>Passes over a dictionary; an operator within one that is not closed ends it.</summary>
    private void PushDictionary(ref Lexer lexer)
    {
        var start = lexer.Start;
        for (var depth = 1; depth > 0;)
        {
            switch (lexer.Next())
            {
                case TokenKind.DictionaryOpen:
                    depth++;
                    break;
                case TokenKind.DictionaryClose:
                    depth--;
                    break;
                case TokenKind.Keyword when Operators.Of(lexer.Text) is not (0 or 'R'):
                    lexer.Position = lexer.Start;
                    depth = 0;
                    break;
                case TokenKind.End:
                    depth = 0;
                    break;
            }
        }

        operands.Push(new Operand(OperandKind.Dictionary, 0, start, lexer.Position - start));
    }

    private void RunOperator(int word, ref Lexer lexer, ReadOnlySpan<byte> content, ResourceScope resources)
    {
        if (text.TryRun(word, content, resources))
        {
            if (word == Operators.Font && states.Current.Font?.Problem is { } problem)
            {
                problems.Add(problem);
            }

            return;
        }

        if (!path.TryRun(word) && !color.TryRun(word, content, resources) && !marks.TryRun(word, content, resources))
        {
            RunOther(word, ref lexer, content, resources);
        }
    }

    private void RunOther(int word, ref Lexer lexer, ReadOnlySpan<byte> content, ResourceScope resources)
    {
        ref var state = ref states.Current;
        switch (word)
        {
            case Operators.Save:
                states.Save(budget);
                break;
            case Operators.Restore:
                states.Restore();
                break;
            case Operators.Concatenate when operands.TryNumbers(6, out var m):
                state.Ctm = new Matrix(m[0], m[1], m[2], m[3], m[4], m[5]).Then(state.Ctm);
                break;
            case Operators.LineWidth when operands.TryNumber(out var width):
                state.LineWidth = Math.Abs(width);
                break;
            case Operators.ExternalState when operands.TryName(0, content, out var name):
                resources.State(name)?.Apply(ref state);
                break;
            case Operators.Shading:
                canvas.Shade(state.Clip, state);
                break;
            case Operators.XObject when operands.TryName(0, content, out var name) && resources.XObject(name) is { } xObject:
                forms.Paint(xObject, resources);
                break;
            case Operators.InlineImage:
                canvas.Image(state.Ctm.Around(0, 0, 1, 1), state, inlineImages.Pass(ref lexer, content), isOpaque: false);
                break;
        }
    }
}
