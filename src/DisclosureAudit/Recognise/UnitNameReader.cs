using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>Reads the unit's name from the cover, the heads of the tables and the file's name, in that order.</summary>
public sealed class UnitNameReader(Wordings wordings, PlaceFinder places)
{
    private static readonly Regex LeadingYear = SafeRegex.Of(@"^20\d\d年?度?");
    private static readonly Regex FromYear = SafeRegex.Of(@"20\d\d|\d\d年");
    private static readonly Regex FromTitle = SafeRegex.Of(@"(部门|单位)?(（单位）|（部门）)?(综合)?(预算|决算)");
    private static readonly Regex NoName = SafeRegex.Of(@"20\d\d|预算|决算|公开|目录|^附件|^\d|[。，；：]");
    private static readonly Regex PartAtEnd = SafeRegex.Of("（[^（）]{1,6}）$");

    public (string Unit, string Source) Read(IReadOnlyList<Paragraph> cover, IReadOnlyList<SourceLine> heads, string fileName)
    {
        for (var joined = 0; joined <= 1; joined++)
        {
            for (var i = 0; i + joined < cover.Count; i++)
            {
                var line = string.Concat(cover.Skip(i).Take(joined + 1).Select(paragraph => PrintedName.Squeeze(paragraph.Text)));
                var isHead = heads.Any(head => head.Number == cover[i].FirstLine);
                if (((isHead ? null : InHead(line)) ?? WholeName(cover, i, line)) is { Length: > 0 } name)
                {
                    // “（本级）” on the line below belongs to the name: the department of that name is another one.
                    var below = i + joined + 1 < cover.Count ? wordings.UnitParts.Match(PrintedName.Fold(cover[i + joined + 1].Text)).Value : "";
                    return (name + below, string.Create(CultureInfo.InvariantCulture, $"cover L{cover[i].FirstLine}"));
                }
            }
        }

        foreach (var head in heads)
        {
            if (InHead(head.Text) is { } name)
            {
                return (name, string.Create(CultureInfo.InvariantCulture, $"table head L{head.Number}"));
            }
        }

        var inFile = Path.GetFileNameWithoutExtension(fileName).Split('_', ' ', '-').Select(Name).FirstOrDefault(name => name.Length > 0) ?? "";
        return (inFile, inFile.Length > 0 ? "file name" : "");
    }

    // Of a name broken over two lines the second may end like a name too; only both together begin with a place.
    private string WholeName(IReadOnlyList<Paragraph> cover, int at, string line)
    {
        var name = Name(line);
        var whole = at > 0 && name.Length > 0 ? Name(PrintedName.Squeeze(cover[at - 1].Text) + line) : "";
        return places.Find(name) is null && places.Find(whole) is not null ? whole : name;
    }

    /// <summary>The unit named in the head of a table, or null.</summary>
    public string? InHead(string line)
    {
        var folded = PrintedName.Fold(line);
        foreach (var label in wordings.UnitNameLabels)
        {
            var at = folded.IndexOf(label + "：", StringComparison.Ordinal);
            if (at >= 0)
            {
                var rest = folded[(at + label.Length + 1)..];
                var end = new[] { "单位：", "金额单位：", "日期：", "填报", "目录" }.Select(word => rest.IndexOf(word, StringComparison.Ordinal)).Where(index => index >= 0).DefaultIfEmpty(rest.Length).Min();
                return end > 0 ? rest[..end] : null;
            }
        }

        return null;
    }

    // “2026年某市示范局部门预算”, “某市示范局2026年度部门预算”, “某市示范局”.
    private string Name(string line)
    {
        var named = UpTo(FromTitle, UpTo(FromYear, LeadingYear.Replace(PrintedName.Fold(line), "")));
        var name = named.EndsWith("部门", StringComparison.Ordinal) ? named[..^2] : named;
        var bare = PartAtEnd.Replace(name, "");
        return bare.Length is > 2 and <= 40
            && !NoName.IsMatch(name)
            && wordings.UnitSuffixes.Any(ending => bare.EndsWith(ending, StringComparison.Ordinal))
                ? name
                : "";
    }
    private static string UpTo(Regex end, string text) => end.Match(text) is { Success: true } match ? text[..match.Index] : text;
}
