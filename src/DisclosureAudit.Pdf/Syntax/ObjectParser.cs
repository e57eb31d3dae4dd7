using System.Runtime.InteropServices;
using DisclosureAudit.Pdf.Security;

namespace DisclosureAudit.Pdf.Syntax;

/// <summary>Makes objects of tokens (7.3); streams and object numbers are not its concern.</summary>
/// <param name="source">What the arrays and dictionaries follow their references with.</param>
public sealed class ObjectParser(IObjectSource source, PdfLimits limits)
{
    private readonly NameTable names = new();

    /// <summary>The elements read so far of all containers that are open.</summary>
    private readonly List<PdfObject> elements = [];

    /// <summary>
    /// The object whose first token is the present one. Null for what is no object; a number is never taken for the
    /// start of a reference but within an array or a dictionary.
    /// </summary>
    /// <exception cref="PdfProblemException">Containers nested deeper than the limit.</exception>
    public PdfObject Read(ref Lexer lexer) => Read(ref lexer, null);

    /// <param name="cipher">Undoes the encryption of strings (7.6.2).</param>
    internal PdfObject Read(ref Lexer lexer, Cipher? cipher)
    {
        elements.Clear();
        return Value(ref lexer, cipher, 0);
    }

    private PdfObject Value(ref Lexer lexer, Cipher? cipher, int depth)
    {
        switch (lexer.Kind)
        {
            case TokenKind.Number:
                return new PdfNumber(lexer.Number);
            case TokenKind.Name:
                return names.Of(lexer.Text);
            case TokenKind.String or TokenKind.HexString:
                return new PdfString(cipher is null ? lexer.String() : cipher.Decrypt(lexer.String()));
            case TokenKind.ArrayOpen:
                return Container(ref lexer, TokenKind.ArrayClose, cipher, depth);
            case TokenKind.DictionaryOpen:
                return Container(ref lexer, TokenKind.DictionaryClose, cipher, depth);
            case TokenKind.Keyword:
                return lexer.IsKeyword("true"u8) ? PdfBoolean.True : lexer.IsKeyword("false"u8) ? PdfBoolean.False : PdfNull.Instance;
            default:
                return PdfNull.Instance;
        }
    }

    /// <summary>An array or a dictionary; one that is not closed ends where something around it does.</summary>
    private PdfObject Container(ref Lexer lexer, TokenKind close, Cipher? cipher, int depth)
    {
        if (depth >= limits.Nesting)
        {
            throw new PdfProblemException(PdfProblem.Nesting, $"arrays and dictionaries nested over {limits.Nesting} deep");
        }

        var first = elements.Count;
        while (true)
        {
            var kind = lexer.Next();
            if (kind == close || kind == TokenKind.End)
            {
                return Close(close, first);
            }

            if (kind == TokenKind.DictionaryClose || (kind == TokenKind.Keyword && EndsContainers(lexer.Text)))
            {
                lexer.Position = lexer.Start;
                return Close(close, first);
            }

            if (kind == TokenKind.Keyword && lexer.IsKeyword("R"u8))
            {
                Refer(first);
            }
            else if (kind != TokenKind.ArrayClose)
            {
                elements.Add(Value(ref lexer, cipher, depth + 1));
            }
        }
    }

    /// <summary>The keywords of a file's structure: where one stands, a bracket is missing before it.</summary>
    private static bool EndsContainers(ReadOnlySpan<byte> word) =>
        word.Length >= 3 && (word.SequenceEqual("endobj"u8) || word.SequenceEqual("obj"u8) || word.SequenceEqual("stream"u8)
            || word.SequenceEqual("endstream"u8) || word.SequenceEqual("xref"u8) || word.SequenceEqual("trailer"u8) || word.SequenceEqual("startxref"u8));

    /// <summary>Makes one reference of the last two numbers (7.3.10).</summary>
    private void Refer(int first)
    {
        if (elements.Count - first < 2 || elements[^2] is not PdfNumber number || elements[^1] is not PdfNumber generation)
        {
            elements.Add(PdfNull.Instance);
            return;
        }

        elements.RemoveAt(elements.Count - 1);
        elements[^1] = new PdfReference(number.Integer, generation.Integer);
    }

    private PdfObject Close(TokenKind close, int first)
    {
        var own = CollectionsMarshal.AsSpan(elements)[first..];
        PdfObject container = close == TokenKind.ArrayClose ? new PdfArray(source, own.ToArray()) : new PdfDictionary(source, Pairs(own));
        elements.RemoveRange(first, own.Length);
        return container;
    }

    /// <summary>Keys with their values; what stands where a key should is passed over, and a null is no entry (7.3.7).</summary>
    private static Dictionary<string, PdfObject> Pairs(ReadOnlySpan<PdfObject> own)
    {
        var entries = new Dictionary<string, PdfObject>(own.Length / 2);
        for (var i = 0; i + 1 < own.Length; i++)
        {
            if (own[i] is not PdfName key)
            {
                continue;
            }

            i++;
            if (own[i] is not PdfNull)
            {
                entries[key.Value] = own[i];
            }
        }

        return entries;
    }
}
