using System.Text;
using System.Text.RegularExpressions;
using DisclosureAudit.Amounts;
using DisclosureAudit.Collect;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Read;

/// <summary>The same disclosure, converted to text in the ways that conversions take, says the same.</summary>
public class ConversionTests
{
    private static readonly Dictionary<string, Func<string, byte[]>> Conversions = new()
    {
        ["UTF-8 with mark"] = text => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        ["GB18030"] = Gb18030,
        ["UTF-16 with mark"] = text => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        ["CRLF"] = text => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")),
        ["form feeds before titles"] = text => Encoding.UTF8.GetBytes(Regex.Replace(text, "\n(20\\d\\d年.*表)", "\n\f$1")),
        ["lines trimmed by an editor"] = text => Encoding.UTF8.GetBytes(string.Join('\n', text.Split('\n').Select(line => line.TrimEnd()))),
        ["full-width digits and points"] = text => Encoding.UTF8.GetBytes(Amounts(text, FullWidth)),
        ["thousands separators"] = text => Encoding.UTF8.GetBytes(Amounts(text, Grouped)),
        ["split decimals"] = text => Encoding.UTF8.GetBytes(Amounts(text, amount => amount.Replace(".", ". "))),
        ["titles as rows"] = text => Encoding.UTF8.GetBytes(Regex.Replace(text, "\n(20\\d\\d年.*表(（.*）)?)\n", "\n$1\t\t\t\n")),
        ["unit and name as a row"] = text => Encoding.UTF8.GetBytes(Regex.Replace(text, "\n((?:单位|部门)名称：.*)\n\n单位：万元\n\n", "\n$1\t\t单位：万元\n")),
        ["spaced labels"] = text => Encoding.UTF8.GetBytes(text.Replace("\n合计\t", "\n合  计\t").Replace("收入总计", "收 入 总 计")),
        ["half-width brackets"] = text => Encoding.UTF8.GetBytes(text.Replace('（', '(').Replace('）', ')')),
        ["dash rows between"] = text => Encoding.UTF8.GetBytes(Regex.Replace(text, "\n(合计\t)", "\n---\t---\t---\n$1")),
        ["blank lines within tables"] = text => Encoding.UTF8.GetBytes(Regex.Replace(text, "\n(2\\d{6}\t)", "\n\n$1")),
        ["watermark within tables"] = text => Encoding.UTF8.GetBytes(Regex.Replace(text, "\n(208\t)", "\n\n仅供内部审核\n\n仅供内部审核\n\n$1")),
        ["page numbers within tables"] = text => Encoding.UTF8.GetBytes(Regex.Replace(text, "\n(20805\t)", "\n- 5 -\n\n$1")),
        ["years left out of headers"] = text => Encoding.UTF8.GetBytes(Regex.Replace(text, "\t20\\d\\d年(合计|预算数|财政拨款)", "\t$1")),
    };

    public static TheoryData<string, string> All()
    {
        var all = new TheoryData<string, string>();
        foreach (var conversion in Conversions.Keys)
        {
            foreach (var document in Repository.Documents.Where(document => Changes(conversion, document.Value)).Select(document => document.Key))
            {
                all.Add(conversion, document);
            }
        }

        return all;
    }

    [Fact]
    public void Every_conversion_changes_at_least_one_of_the_documents() =>
        Assert.All(Conversions.Keys, conversion => Assert.Contains(Repository.Documents.Values, document => Changes(conversion, document)));

    [Theory]
    [MemberData(nameof(All))]
    public void A_conversion_changes_no_value_no_finding_and_no_count(string conversion, string document)
    {
        var name = Repository.Documents[document];
        var text = File.ReadAllText(Repository.PathOf("fixtures", "documents", name));
        var folder = Directory.CreateTempSubdirectory("disclosure");
        var path = Path.Combine(folder.FullName, name);
        var converted = Conversions[conversion](text);
        File.WriteAllBytes(path, converted);

        var audited = new Audit(Repository.Rules, Language.Chinese, TimeProvider.System).Run(new InputFile(name, path));
        folder.Delete(recursive: true);

        Assert.Equal(Describe(Repository.Audited(document)), Describe(audited));
    }

    private static bool Changes(string conversion, string document)
    {
        var text = File.ReadAllText(Repository.PathOf("fixtures", "documents", document));
        return !Conversions[conversion](text).SequenceEqual(Encoding.UTF8.GetBytes(text));
    }

    private static IEnumerable<string> Describe(AuditedDocument document) =>
    [
        $"{document.Status} {document.Recognised!.Facts.UnitName} {document.Recognised.Facts.Year} {document.Recognised.Facts.UnitKind}",
        .. document.Recognised.Tables.Where(table => table.Template is not null).SelectMany(table => table.Rows.SelectMany(row => row.Cells.Select(cell => $"{table.Id} {row.Index} {row.Name} {row.Code} {cell.Key} {(cell.Value.State == CellState.Amount ? cell.Value.Amount.ToString() : Words.Of(cell.Value))}"))),
        // A watermark is a draft mark that the text did not have.
        .. document.Result!.Coverage.Where(row => !Repository.IsOfLines(row.RuleId)).Select(row => $"{row.RuleId} {row.Instances} {row.Exact} {row.Rounding} {row.Flagged} {row.NotAssessable}"),
        .. document.Findings.Zip(document.FindingIds).Where(pair => !Repository.IsOfLines(pair.First.RuleId)).Select(pair => pair.Second).Order(StringComparer.Ordinal),
    ];

    private static string Amounts(string text, Func<string, string> change) => Regex.Replace(text, "(?<=\t)\\d+\\.\\d\\d(?=\t|\n)", match => change(match.Value));

    private static string FullWidth(string amount) => string.Concat(amount.Select(c => c == '.' ? '．' : (char)(c - '0' + '０')));

    private static string Grouped(string amount) => decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture).ToString("N2", System.Globalization.CultureInfo.InvariantCulture);

    private static byte[] Gb18030(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030").GetBytes(text);
    }
}
