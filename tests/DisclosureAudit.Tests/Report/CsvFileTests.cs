using System.Text;
using CsvHelper;
using DisclosureAudit.Report;

namespace DisclosureAudit.Tests.Report;

/// <summary>What a spreadsheet opens as it is meant: UTF-8 with a mark, CRLF, RFC 4180, no text run as a formula.</summary>
public class CsvFileTests
{
    [Fact]
    public void A_file_begins_with_a_mark_and_every_line_ends_in_crlf()
    {
        var bytes = ColumnRows.Bytes("甲", "乙");

        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'t'], bytes[..4]);
        Assert.Equal("\uFEFFtext\r\n甲\r\n乙\r\n", Encoding.UTF8.GetString(bytes));
    }

    [Theory]
    [InlineData("甲,乙", "\"甲,乙\"")]
    [InlineData("甲\"乙", "\"甲\"\"乙\"")]
    [InlineData("甲\n乙", "\"甲\n乙\"")]
    [InlineData("甲\r\n乙", "\"甲\r\n乙\"")]
    [InlineData("甲\r乙", "\"甲\r乙\"")]
    [InlineData("甲，乙；丙", "甲，乙；丙")]
    [InlineData("甲 乙\t丙", "甲 乙\t丙")]
    public void Only_what_must_be_quoted_is(string text, string written) => Assert.Equal(written, ColumnRows.Written(text));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+甲")]
    [InlineData("-甲")]
    [InlineData("@SUM(A1)")]
    [InlineData("--")]
    [InlineData("-1-2")]
    [InlineData("+1+cmd|' /C calc'!A0")]
    [InlineData("\t=1")]
    [InlineData("-5%")]
    public void Text_that_a_spreadsheet_would_run_gets_an_apostrophe(string text) => Assert.Equal($"'{text}", ColumnRows.Written(text).Trim('"'));

    [Theory]
    [InlineData("-")]
    [InlineData("+")]
    [InlineData("-5")]
    [InlineData("-5.00")]
    [InlineData("+5.00")]
    [InlineData("—")]
    [InlineData("－")]
    [InlineData("一、=甲")]
    [InlineData("'甲'")]
    public void A_lone_dash_and_a_number_stay_as_they_are(string text) => Assert.Equal(text, ColumnRows.Written(text));

    [Fact]
    public void A_number_column_is_written_without_grouping_and_trailing_zeros()
    {
        var stream = new MemoryStream();
        using (var csv = new CsvFile<decimal?>(stream, [Column.Number<decimal?>("n", n => n)]))
        {
            csv.Write([1234567.8900m, -0.50m, 0.00m, null, 79228162514264337593543950335m, 0.0000000001m]);
        }

        Assert.Equal(["n", "1234567.89", "-0.5", "0", "", "79228162514264337593543950335", "0.0000000001"], Encoding.UTF8.GetString(stream.ToArray())[1..].Replace("\"\"", "", StringComparison.Ordinal).Split("\r\n")[..^1]);
    }

    [Fact]
    public void Personal_data_is_masked_in_words_and_a_key_stays_whole()
    {
        var stream = new MemoryStream();
        using (var csv = new CsvFile<string>(stream, [Column.Text<string>("text", text => text), Column.Key<string>("key", text => text)]))
        {
            csv.Write(["13812345678"]);
        }

        Assert.EndsWith("138********,13812345678\r\n", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_written_is_read_back()
    {
        string[] texts = ["甲,乙", "甲\"乙", "\"", "甲\r\n乙", "\n", " 甲 ", "，", "甲\t乙", "𠮷", "\uFEFF甲"];

        using var csv = CsvReader.FromText(Encoding.UTF8.GetString(ColumnRows.Bytes(texts)), new CsvReaderOptions { Separator = ',' });
        var read = new List<string>();
        while (csv.Read())
        {
            read.Add(csv.GetString("text"));
        }

        Assert.Equal(texts, read);
    }
}
