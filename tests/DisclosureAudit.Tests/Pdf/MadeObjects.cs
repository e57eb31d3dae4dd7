using System.Text;
using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Fonts;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Tests.Pdf;

/// <summary>Objects of a file that does not exist; its streams have no filters, but for those that cannot be undone.</summary>
internal sealed class MadeObjects : IObjectSource
{
    private readonly Dictionary<int, PdfObject> objects = [];

    /// <summary>What decoding a stream without bytes throws.</summary>
    public PdfProblem Failure { get; init; } = PdfProblem.Filter;

    public PdfObject Resolve(PdfObject value) => value is PdfReference reference ? objects.GetValueOrDefault(reference.Number, PdfNull.Instance) : value;

    public ReadOnlyMemory<byte> Decode(PdfStream stream) => stream.Raw.IsEmpty ? throw new PdfProblemException(Failure, "made so") : stream.Raw;

    /// <summary>Adds an object that references name “number 0 R”.</summary>
    public MadeObjects With(int number, string text)
    {
        objects.Add(number, Parse(text));
        return this;
    }

    public MadeObjects WithStream(int number, string data, string dictionary = "<< >>") => WithStream(number, Encoding.Latin1.GetBytes(data), dictionary);

    public MadeObjects WithStream(int number, byte[] data, string dictionary = "<< >>")
    {
        objects.Add(number, new PdfStream(this, (PdfDictionary)Parse(dictionary), data, number, 0));
        return this;
    }

    public Font Font(string dictionary) => DisclosureAudit.Pdf.Fonts.Font.Load((PdfDictionary)Parse(dictionary), PdfLimits.Default);

    private PdfObject Parse(string text)
    {
        var lexer = new Lexer(Encoding.Latin1.GetBytes(text));
        lexer.Next();
        return new ObjectParser(this, PdfLimits.Default).Read(ref lexer);
    }
}
