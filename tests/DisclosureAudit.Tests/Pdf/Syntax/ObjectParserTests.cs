using System.Globalization;
using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Tests.Pdf.Syntax;

/// <summary>Objects made of tokens, whole and broken.</summary>
public class ObjectParserTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("/N", "/N")]
    [InlineData("(s)", "(s)")]
    [InlineData("<73>", "(s)")]
    [InlineData("[1 2 R 3 4 0 R]", "[1:2 3 4:0]")]
    [InlineData("[1 % comment\n0 R]", "[1:0]")]
    [InlineData("[R 1 R]", "[null 1 null]")]
    [InlineData("<</A 1/B[2 3]/C<</D 4 0 R>>>>", "<</A 1 /B [2 3] /C <</D 4:0>>>>")]
    [InlineData("<</A null /B 1>>", "<</B 1>>")]
    [InlineData("<</A 1 /A 2>>", "<</A 2>>")]
    [InlineData("<</A wrong /B 1>>", "<</B 1>>")]
    [InlineData("<<1 2 /A 3 /B>>", "<</A 3>>")]
    [InlineData("<</A [1 2 >>", "<</A [1 2]>>")]
    [InlineData("<</A 1 ] /B 2>>", "<</A 1 /B 2>>")]
    [InlineData("<</A 1 endobj", "<</A 1>>")]
    [InlineData("[1 [2 [3", "[1 [2 [3]]]")]
    [InlineData("wrong", "null")]
    public void Objects_are_made_of_tokens(string text, string value) => Assert.Equal(value, Write(Parse(text)));

    [Fact]
    public void Deep_objects_are_read_up_to_the_limit()
    {
        var limit = PdfLimits.Default.Nesting;

        Assert.IsType<PdfArray>(Parse(new string('[', limit)));
        foreach (var open in (string[])["[", "<</A "])
        {
            var problem = Assert.Throws<PdfProblemException>(() => Parse(string.Concat(Enumerable.Repeat(open, 1_000_000))));
            Assert.Equal(PdfProblem.Nesting, problem.Problem);
        }
    }

    [Fact]
    public void A_problem_leaves_nothing_behind()
    {
        var parser = new ObjectParser(new NoObjects(), PdfLimits.Default);
        Assert.Throws<PdfProblemException>(() => Parse(parser, "[1 2 3 " + new string('[', 200)));

        Assert.Equal("[4]", Write(Parse(parser, "[4]")));
    }

    private static PdfObject Parse(string text) => Parse(new ObjectParser(new NoObjects(), PdfLimits.Default), text);

    private static PdfObject Parse(ObjectParser parser, string text)
    {
        var lexer = new Lexer(PdfBuilder.Bytes(text));
        lexer.Next();
        return parser.Read(ref lexer);
    }

    private static string Write(PdfObject value) => value switch
    {
        PdfBoolean boolean => boolean.Value ? "true" : "false",
        PdfNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
        PdfName name => $"/{name.Value}",
        PdfString bytes => $"({PdfBuilder.Text(bytes.Bytes)})",
        PdfReference reference => $"{reference.Number}:{reference.Generation}",
        PdfArray array => $"[{string.Join(' ', array.Raw.Select(Write))}]",
        PdfDictionary dictionary => $"<<{string.Join(' ', dictionary.Raw.Select(entry => $"/{entry.Key} {Write(entry.Value)}"))}>>",
        _ => "null",
    };
}
