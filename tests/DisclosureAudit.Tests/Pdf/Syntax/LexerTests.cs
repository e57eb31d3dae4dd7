using System.Globalization;
using System.Text;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Tests.Pdf.Syntax;

/// <summary>Tokens as the standard has them and as files write them.</summary>
public class LexerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("1 -2.5 +3", "Number:1 Number:-2.5 Number:3")]
    [InlineData("/Type/Page /", "Name:Type Name:Page Name:")]
    [InlineData("/A#42#2fC /#4", "Name:AB/C Name:#4")]
    [InlineData("[<</K[]>>]", "ArrayOpen DictionaryOpen Name:K ArrayOpen ArrayClose DictionaryClose ArrayClose")]
    [InlineData("BT 1 0 0 rg(a)Tj T* ' \" ET", "Keyword:BT Number:1 Number:0 Number:0 Keyword:rg String:a Keyword:Tj Keyword:T* Keyword:' Keyword:\" Keyword:ET")]
    [InlineData("12 0 obj<<", "Number:12 Number:0 Keyword:obj DictionaryOpen")]
    [InlineData("10Tf 1e5", "Number:10 Keyword:Tf Number:1 Keyword:e5")]
    [InlineData("1%comment\r2%\n%all\n3", "Number:1 Number:2 Number:3")]
    [InlineData("(a%b)%c", "String:a%b")]
    [InlineData("{ 2 }) > 1", "Keyword:{ Number:2 Keyword:} Keyword:) Keyword:> Number:1")]
    [InlineData("\0\t\f 7\0", "Number:7")]
    public void Bytes_are_tokens(string text, string tokens) => Assert.Equal(tokens, Tokens(text));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("--5", -5)]
    [InlineData("+.5", .5)]
    [InlineData("-.5", -.5)]
    [InlineData("+-5", -5)]
    [InlineData("4.", 4)]
    [InlineData(".", 0)]
    [InlineData("-", 0)]
    [InlineData("1.2.3", 1.2)]
    [InlineData("12-34", 1234)]
    [InlineData("0.00-35", .0035)]
    [InlineData("595.276", 595.276)]
    [InlineData("0.000000000000000000125", 1.25e-19)]
    [InlineData("123456789012345678901234567890", 1.2345678901234568e29)]
    [InlineData("2147483648", 2147483648)]
    public void Numbers_are_read_as_files_write_them(string text, double value)
    {
        var lexer = new Lexer(PdfBuilder.Bytes(text));

        Assert.Equal(TokenKind.Number, lexer.Next());
        Assert.Equal(value, lexer.Number, Math.Abs(value) * 1e-15);
        Assert.Equal(TokenKind.End, lexer.Next());
    }

    [Fact]
    public void A_number_is_never_infinite()
    {
        var lexer = new Lexer(PdfBuilder.Bytes(new string('9', 400) + " ." + new string('0', 400) + "9"));

        lexer.Next();
        Assert.True(double.IsFinite(lexer.Number));
        lexer.Next();
        Assert.Equal(0, lexer.Number);
    }

    [Theory]
    [InlineData("(a(b)c)", "a(b)c")]
    [InlineData(@"(\(\)\\\n\r\t\b\f\x)", "()\\\n\r\t\b\fx")]
    [InlineData(@"(\101\1012\0\53\400)", "AA2\0+\0")]
    [InlineData("(a\\\nb\\\r\nc\\\rd)", "abcd")]
    [InlineData("(a\nb\rc\r\nd)", "a\nb\nc\nd")]
    [InlineData("()", "")]
    [InlineData("(open", "open")]
    [InlineData("(open\\", "open")]
    [InlineData("(open\\)", "open)")]
    [InlineData("<48 65 6C\n6c6F>", "Hello")]
    [InlineData("<414>", "A@")]
    [InlineData("<4z1>", "A")]
    [InlineData("<41", "A")]
    [InlineData("<>", "")]
    public void Strings_are_bytes_with_escapes_undone(string text, string value)
    {
        var lexer = new Lexer(PdfBuilder.Bytes(text));

        Assert.True(lexer.Next() is TokenKind.String or TokenKind.HexString);
        Assert.Equal(value, PdfBuilder.Text(lexer.String()));
        Assert.Equal(value, Encoding.Latin1.GetString(lexer.String(new byte[lexer.Text.Length])));
        Assert.Equal(TokenKind.End, lexer.Next());
    }

    [Fact]
    public void A_token_tells_where_it_stands_and_reading_goes_on_from_any_place()
    {
        var lexer = new Lexer("  /Name 12"u8);

        lexer.Next();
        Assert.Equal((2, 7), (lexer.Start, lexer.Position));
        lexer.Next();
        Assert.Equal((8, 10), (lexer.Start, lexer.Position));
        lexer.Position = 3;
        Assert.Equal(TokenKind.Keyword, lexer.Next());
        Assert.True(lexer.IsKeyword("Name"u8));
    }

    [Fact]
    public void Any_bytes_come_to_an_end()
    {
        var random = new Random(20_260_401);
        const string favourites = "()<>[]{}/%#\\ \r\n+-.019aRobj";
        for (var run = 0; run < 2000; run++)
        {
            var bytes = new byte[random.Next(40)];
            for (var i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)(random.Next(4) == 0 ? random.Next(256) : favourites[random.Next(favourites.Length)]);
            }

            var lexer = new Lexer(bytes);
            var before = -1;
            while (lexer.Next() != TokenKind.End)
            {
                Assert.True(lexer.Position > before);
                before = lexer.Position;
                Assert.True(lexer.String().Length <= bytes.Length && lexer.Name().Length <= bytes.Length);
            }
        }
    }

    [Fact]
    public void Numbers_and_operators_allocate_nothing()
    {
        var bytes = PdfBuilder.Bytes(string.Concat(Enumerable.Repeat("1 0 0 1 72.5 -12.25 cm (text) Tj /F1 12 Tf\n", 1000)));
        Count(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Count(bytes);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static void Count(byte[] bytes)
        {
            var lexer = new Lexer(bytes);
            while (lexer.Next() != TokenKind.End)
            {
            }
        }
    }

    private static string Tokens(string text)
    {
        var lexer = new Lexer(PdfBuilder.Bytes(text));
        var tokens = new List<string>();
        while (lexer.Next() != TokenKind.End)
        {
            tokens.Add(lexer.Kind switch
            {
                TokenKind.Number => string.Create(CultureInfo.InvariantCulture, $"Number:{lexer.Number}"),
                TokenKind.Name => $"Name:{lexer.Name()}",
                TokenKind.String or TokenKind.HexString => $"{lexer.Kind}:{PdfBuilder.Text(lexer.String())}",
                TokenKind.Keyword => $"Keyword:{Encoding.Latin1.GetString(lexer.Text)}",
                var kind => kind.ToString(),
            });
        }

        return string.Join(' ', tokens);
    }
}
