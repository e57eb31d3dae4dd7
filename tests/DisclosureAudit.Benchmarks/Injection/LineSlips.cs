using System.Text.RegularExpressions;
using DisclosureAudit.Amounts;

namespace DisclosureAudit.Benchmarks.Injection;

/// <summary>Puts slips into the lines of a text: rows, codes, names, notes, sentences and sheets.</summary>
internal sealed partial class LineSlips(CleanDocument document, LinearSystem system, Random random, int each)
{
    private static readonly string[] Funds = ["政府性基金", "国有资本", "三公", "机关运行", "结转"];
    private static readonly IReadOnlyDictionary<string, decimal> NoCells = new Dictionary<string, decimal>();

    public IEnumerable<PutSlip> All() => Rows().Concat(Codes()).Concat(Notes()).Concat(Years()).Concat(Sheets()).Concat(Sentences());

    private IEnumerable<PutSlip> Rows()
    {
        var rows = document.Clean.Document.Tables
            .Where(table => table.Template is not null)
            .SelectMany(table => table.Rows.Where(row => row is { HasPrintedCode: true, Children.Count: 0, IsTotal: false } && row.Cells.Values.Any(cell => cell.Amount is { IsZero: false })).Select(row => (Table: table, Row: row)))
            .Where(pair => pair.Table.Rows.Count(other => other.Line == pair.Row.Line) == 1)
            .ToList();
        return Draw(rows).Select(pair => Put(SlipGroup.Tables, "row deleted", pair.Row.Line, null, pair.Table.Id, IsShown(pair.Table.Id, pair.Row)));

        bool IsShown(string table, Recognise.TableRow row) => system.Shows(row.Cells.Where(cell => cell.Value.Amount is not null).ToDictionary(cell => $"{table}|{row.Index}|{row.Side}|{row.Block}.{cell.Key}", _ => 0m));
    }

    private IEnumerable<PutSlip> Codes()
    {
        var rows = document.Clean.Document.Tables
            .Where(table => table.Template is not null)
            .SelectMany(table => table.Rows.Where(row => row is { HasPrintedCode: true, Code: not null }).Select(row => (Table: table, Row: row)))
            .Where(pair => document.Lines[pair.Row.Line - 1] is var line && line.Contains(pair.Row.Code!.Value.Digits, StringComparison.Ordinal) && line.Contains(pair.Row.Name, StringComparison.Ordinal) && pair.Row.Name.Length > 2)
            .ToList();
        foreach (var (table, row) in Draw(rows))
        {
            var (line, code) = (document.Lines[row.Line - 1], row.Code!.Value.Digits);
            var at = random.Next(code.Length);
            var other = code[..at] + (char)('0' + ((code[at] - '0' + random.Next(1, 10)) % 10)) + code[(at + 1)..];
            yield return Put(SlipGroup.Codes, "code off", row.Line, First(line, code, other), table.Id);
        }

        foreach (var (table, row) in Draw(rows))
        {
            var name = row.Name;
            var at = random.Next(name.Length);
            yield return Put(SlipGroup.Codes, "name off", row.Line, First(document.Lines[row.Line - 1], name, name[..at] + name[(at + 1)..]), table.Id);
        }
    }

    // “注：本表无数据”: gone from below its empty table.
    private IEnumerable<PutSlip> Notes() => Draw(document.Clean.Document.Tables.Where(table => !table.HasAmounts && table.Raw.Notes.Count > 0)
            .Select(table => (Table: table, Line: Array.IndexOf([.. document.Lines], table.Raw.Notes[0].Text) + 1))
            .Where(pair => pair.Line > 0)
            .ToList())
        .Select(pair => Put(SlipGroup.Codes, "note deleted", pair.Line, null, pair.Table.Id, !IsSaidElsewhere(pair.Table.Title, pair.Line)));

    // Another line that speaks of the fund and of nothing.
    private bool IsSaidElsewhere(string title, int note) => Funds.Where(fund => title.Contains(fund, StringComparison.Ordinal)).Any(fund =>
        document.Lines.Where((line, i) => i + 1 != note && line.Contains(fund, StringComparison.Ordinal)).Any(line => Nothing().IsMatch(line)));

    // The title of a table that was taken over from the year before.
    private IEnumerable<PutSlip> Years() => document.Clean.Document.Facts.Year is not { } year ? [] : Draw(document.Clean.Document.Tables
            .Where(table => table.Template is not null)
            .Select(table => Array.FindIndex([.. document.Lines], line => !line.Contains('\t', StringComparison.Ordinal) && line.Contains($"{year}年", StringComparison.Ordinal) && line.Trim().EndsWith(table.Title, StringComparison.Ordinal)) + 1)
            // Where nothing stands before it, it is the cover, and tells the year itself.
            .Where(line => line > 1 && document.Lines.Take(line - 1).Any(above => above.Trim().Length > 0))
            .Distinct()
            .ToList())
        .Select(line => Put(SlipGroup.Codes, "stale year", line, document.Lines[line - 1].Replace($"{year}年", $"{year - 1}年", StringComparison.Ordinal), ""));

    private IEnumerable<PutSlip> Sheets()
    {
        var funds = document.Clean.Sheets.SelectMany(sheet => sheet.Funds)
            .Where(fund => fund.Cell.Amount is { IsZero: false } && Numbers.IsPlain(fund.Cell.Raw.Trim()) && document.Lines[fund.Place.Line - 1].Contains(fund.Cell.Raw.Trim(), StringComparison.Ordinal))
            .ToList();
        foreach (var fund in Draw(funds))
        {
            var raw = fund.Cell.Raw.Trim();
            if (Numbers.Slips[random.Next(5)].Slip(random, raw) is { } text)
            {
                var line = document.Lines[fund.Place.Line - 1];
                yield return Put(SlipGroup.Sheets, "amount of a sheet", fund.Place.Line, fund.Side == RuleFiles.SheetSide.Year ? Last(line, raw, text) : First(line, raw, text), "");
            }
        }
    }

    private IEnumerable<PutSlip> Sentences()
    {
        var lines = Enumerable.Range(1, document.Lines.Count).Where(line => document.Lines[line - 1] is var text && !text.Contains('\t', StringComparison.Ordinal) && text.IndexOfAny(['。', '，', '；']) >= 0).ToList();
        foreach (var (kind, pattern) in new[] { ("amount of a sentence", Amount()), ("share off", Share()), ("percentage off", Rate()) })
        {
            foreach (var (line, match) in Draw(lines.SelectMany(line => pattern.Matches(document.Lines[line - 1]).Select(match => (line, match))).Where(pair => Numbers.ValueOf(pair.match.Groups["number"].Value) != 0m).ToList()))
            {
                var number = match.Groups["number"];
                if (Leading(number.Value) is { } text)
                {
                    yield return PutSentence(kind, line, document.Lines[line - 1][..number.Index] + text + document.Lines[line - 1][(number.Index + number.Length)..]) with { What = $"{document.Lines[line - 1][Math.Max(0, number.Index - 25)..(number.Index + number.Length)]} → {text}" };
                }
            }
        }

        foreach (var (line, match) in Draw(lines.SelectMany(line => Direction().Matches(document.Lines[line - 1]).Select(match => (line, match))).ToList()))
        {
            var word = match.Groups["word"];
            var text = document.Lines[line - 1];
            yield return PutSentence("direction word", line, text[..word.Index] + (word.Value == "增加" ? "减少" : "增加") + text[(word.Index + word.Length)..]);
        }
    }

    // One of the first two digits: the last may be within what rounding explains.
    private string? Leading(string raw)
    {
        var digits = Enumerable.Range(0, raw.Length).Where(i => char.IsAsciiDigit(raw[i])).Take(2).ToList();
        var at = digits[random.Next(digits.Count)];
        var other = (char)('0' + ((raw[at] - '0' + random.Next(1, 10)) % 10));
        return other == '0' && at == digits[0] ? null : raw[..at] + other + raw[(at + 1)..];
    }

    private PutSlip PutSentence(string kind, int line, string text)
    {
        var asked = document.Clean.Judged.Claims.Where(claim => claim.Check.Outcome.Verdict != Verdict.NotAssessable).Select(claim => claim.Check.Claim.Paragraph.Line).Where(start => start <= line).DefaultIfEmpty(0).Max();
        return Put(SlipGroup.Sentences, kind, line, text, "") with { IsCovered = asked > 0, From = asked > 0 ? asked : line };
    }

    private PutSlip Put(SlipGroup group, string kind, int line, string? text, string table, bool isObservable = true)
    {
        var lines = document.Lines.ToList();
        if (text is null)
        {
            lines.RemoveAt(line - 1);
        }
        else
        {
            lines[line - 1] = text;
        }

        return new PutSlip(group, kind, document.With(lines)!, NoCells, isObservable, true, table.Length > 0 ? [table] : [], line);
    }

    private IEnumerable<T> Draw<T>(IReadOnlyList<T> all) => Enumerable.Range(0, all.Count).OrderBy(_ => random.Next()).Take(each).Select(i => all[i]).ToList();

    private static string First(string line, string from, string to) => line.IndexOf(from, StringComparison.Ordinal) is var at ? line[..at] + to + line[(at + from.Length)..] : line;

    private static string Last(string line, string from, string to) => line.LastIndexOf(from, StringComparison.Ordinal) is var at ? line[..at] + to + line[(at + from.Length)..] : line;

    [GeneratedRegex(@"(?<![\d.,-])(?<number>\d[\d,]*(\.\d+)?)(?=\s*万?元)")]
    private static partial Regex Amount();

    [GeneratedRegex("没有|未安排|无|不涉及|为空|空表|(?<![0-9.])0(.00)?万元")]
    private static partial Regex Nothing();

    [GeneratedRegex(@"占[^0-9，。；]{0,20}(?<number>\d+(\.\d+)?)(?=[%％])")]
    private static partial Regex Share();

    [GeneratedRegex(@"(增长|下降|增加|减少|上升|降低)了?(?<number>\d+(\.\d+)?)(?=[%％])")]
    private static partial Regex Rate();

    [GeneratedRegex(@"(比|较)[^，。；]{1,12}?(?<word>增加|减少)了?(?=[1-9])")]
    private static partial Regex Direction();
}
