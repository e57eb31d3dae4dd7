using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>Gives a document its meaning: facts, family, tables, columns, rows.</summary>
/// <param name="families">The forms that it knows; those of the rules where none are given.</param>
public sealed class Recogniser(RuleBook rules, IReadOnlyList<FamilyTemplate>? families = null)
{
    // Below so many amounts a table does not tell its own precision (docs/rounding.md, rule 4).
    private const int FewestAmountsForPrecision = 10;

    private readonly FactReader factReader = new(rules.Wordings, rules.Codes);
    private readonly TableMatcher tableMatcher = new(new TitlePrefix(rules.Wordings));
    private readonly ContentsReader contentsReader = new(rules.Wordings);
    private readonly FormNames formNames = new(rules, families ?? rules.Families);
    private readonly GenericReader genericReader = new(rules.TableWords);
    private readonly OtherColumns otherColumns = new(rules.TableWords);

    public RecognisedDocument Recognise(SourceText source, IReadOnlyList<RawTable> tables, string fileName)
    {
        var facts = factReader.Read(Paragraphs.Of(source), tables, fileName);
        var (family, matches) = FindFamily(tables);
        var recognised = Name(tables, OwnTables(matches, facts), family, new UnreadPages(source));
        FillRows(recognised, facts);
        SetPrecision(recognised);
        var names = new TableNames(formNames, family, recognised);
        return new RecognisedDocument(family, facts, MainUnit(recognised), recognised, names, contentsReader.Read(source, names), Problem(tables, recognised, family));
    }

    private (FamilyTemplate? Family, IReadOnlyList<TableMatch> Matches) FindFamily(IReadOnlyList<RawTable> tables)
    {
        var headers = tables.Select(raw => new FoldedHeader(raw)).ToList();
        var best = (families ?? rules.Families)
            .Select(family => (Family: family, Matches: tableMatcher.Match(headers, family)))
            .Where(candidate => candidate.Matches.Where(match => match.Title is not null).Select(match => match.Template).Distinct().Count() >= candidate.Family.AtLeast)
            // Of two forms with as many of their tables the narrower one: what a form lacks speaks against it.
            .OrderByDescending(candidate => candidate.Matches.Select(match => match.Template).Distinct().Count())
            .ThenByDescending(candidate => candidate.Family.Base is not null)
            .ThenBy(candidate => candidate.Family.Tables.Count(table => !table.IsOptional))
            .FirstOrDefault();
        return best.Family is null ? (null, []) : best;
    }

    // A document may hold the tables of another unit or year besides its own.
    private IReadOnlyList<TableMatch> OwnTables(IReadOnlyList<TableMatch> matches, DocumentFacts facts)
    {
        var heads = matches.ToDictionary(match => match, UnitOf, (IEqualityComparer<TableMatch>)ReferenceEqualityComparer.Instance);
        var main = heads.Values.OfType<string>().GroupBy(name => name, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key == facts.UnitName).FirstOrDefault()?.Key;
        // A name that one head alone spells with some characters more or less is the unit's own, by a slip.
        var single = heads.Values.OfType<string>().GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() == 1 && UnitSpelling.IsSlip(group.Key, main!)).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return matches
            .Where(match => heads[match] is null || heads[match] == main || single.Contains(heads[match]!))
            .OrderBy(match => facts.Year is { } year && TitleText.YearOf(match.Title ?? "") is { } printed && printed != year)
            .ToList();
    }

    private string? UnitOf(TableMatch match) => match.Raw.Caption.Select(line => factReader.UnitInHead(line.Text)).LastOrDefault(name => name is not null);

    private List<RecognisedTable> Name(IReadOnlyList<RawTable> tables, IReadOnlyList<TableMatch> matches, FamilyTemplate? family, UnreadPages unread)
    {
        var named = new List<RecognisedTable>();
        var unknown = 0;
        var matched = matches
            .SelectMany(match => match.Parts.Select(part => (part, match)))
            .ToDictionary(pair => pair.part, pair => pair.match, (IEqualityComparer<RawTable>)ReferenceEqualityComparer.Instance);
        var year = matches.Select(match => TitleText.YearOf(match.Title ?? "")).OfType<int>().GroupBy(printed => printed).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        var first = matches.DistinctBy(match => match.Template).ToHashSet((IEqualityComparer<TableMatch>)ReferenceEqualityComparer.Instance);
        // A table that states no unit is most likely in that of the others.
        var usual = matches.Select(match => StatedUnit(match.Raw)).OfType<AmountUnit>().GroupBy(stated => stated).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        foreach (var raw in tables)
        {
            var match = matched.GetValueOrDefault(raw);
            if (match is not null && match.Parts[0] != raw)
            {
                continue;
            }

            var unit = StatedUnit(raw);
            if (match is not null && first.Contains(match))
            {
                named.Add(new RecognisedTable(match.Template.Id, match.Title ?? "", match.Raw, match.Template, otherColumns.Of(match.Raw, match.Columns), unit ?? usual ?? family!.Unit)
                {
                    ByColumnsAlone = match.Title is null,
                    IsUnitStated = unit is not null,
                    IsScopeStated = IsScopeStated(match) && (TitleText.YearOf(match.Title ?? "") ?? year) == year,
                    MayMissRows = unread.MayHoldRowsOf(match.Raw),
                    MayMissText = unread.MayHoldTextOf(match.Raw),
                    Parts = match.Parts,
                    UnitInHead = UnitOf(match),
                });
            }
            else
            {
                named.Add(Unknown(raw, FormattableString.Invariant($"?{++unknown}"), unit));
            }
        }

        return named;
    }

    // A table of no known form is read by its header words, if they tell anything.
    private RecognisedTable Unknown(RawTable raw, string id, AmountUnit? unit)
    {
        var title = TableHead.TitleOf(raw.Caption);
        var generic = genericReader.Read(raw, title, unit ?? AmountUnit.Yuan);
        var columns = generic?.Columns ?? raw.ColumnPaths.Select((path, index) => new TableColumn(index, string.Join('/', path), null)).ToList();
        var table = new RecognisedTable(id, title, raw, null, columns, unit ?? AmountUnit.Yuan) { IsUnitStated = unit is not null, Generic = generic };
        table.Rows.AddRange(generic?.Rows.Select(row => row.Row) ?? []);
        return table;
    }

    // 不含上年结转 belongs to the title of some tables; a title without its bracket may mean another scope.
    private static bool IsScopeStated(TableMatch match) =>
        match.Title is null || match.Template.Titles[0] == match.Template.BareTitles[0] || TitleText.Fold(match.Title).EndsWith('）');

    // “单位：万” with “元” on the next line is 万元.
    private static AmountUnit? StatedUnit(RawTable raw) =>
        TableHead.UnitOf(string.Concat(raw.Caption.Select(line => line.Text.Trim())))
        ?? raw.Caption.Select(line => TableHead.UnitOf(line.Text.Trim())).LastOrDefault(unit => unit is not null);

    private void FillRows(List<RecognisedTable> tables, DocumentFacts facts)
    {
        foreach (var table in tables.Where(table => table.Template is not null))
        {
            table.Rows.AddRange(RowReader.Read(table));
        }

        var heads = tables.SelectMany(table => table.Raw.Caption).Select(line => factReader.UnitInHead(line.Text)).OfType<string>();
        var known = heads.Append(facts.UnitName).Concat(UnitListNames(tables)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);
        var tree = new RowTree(rules.Codes, new UnitNames(known, rules.Wordings.UnitSuffixes));
        foreach (var table in tables.Where(table => table.Template is not null))
        {
            tree.Build(table);
        }
    }

    // A column of units (机关运行经费) tells their names to the tables that mix units and projects.
    private IEnumerable<string> UnitListNames(List<RecognisedTable> tables) => tables
        .SelectMany(table => table.Columns.Where(column => column.Template?.Role == ColumnRole.Label && IsOfUnits(table.Raw, column)).SelectMany(column => table.Raw.Rows.Select(row => PrintedName.Squeeze(row.Cells[column.Index]))));

    private bool IsOfUnits(RawTable raw, TableColumn column) =>
        raw.ColumnPaths[column.Index] is [.., var header] && rules.Wordings.UnitNameLabels.Contains(PrintedName.Fold(header), StringComparer.Ordinal);

    private static void SetPrecision(List<RecognisedTable> tables)
    {
        // A table of another document that this one holds tells nothing of its own.
        foreach (var group in tables.GroupBy(table => (table.Unit, IsNamed: table.Template is not null)))
        {
            var decimals = group.Select(table => (Table: table, Own: table.Amounts.Select(amount => amount.Decimals).ToList())).ToList();
            var most = decimals.Max(table => table.Own.DefaultIfEmpty(0).Max());
            foreach (var (table, own) in decimals)
            {
                table.Precision = own.Count >= FewestAmountsForPrecision ? own.Max() : most;
            }
        }
    }

    private static AmountUnit? MainUnit(List<RecognisedTable> tables) => tables
        .Where(table => table.Template is not null)
        .GroupBy(table => table.Unit)
        .OrderByDescending(group => group.Count())
        .Select(group => (AmountUnit?)group.Key)
        .FirstOrDefault();

    private static Sentence? Problem(IReadOnlyList<RawTable> tables, List<RecognisedTable> recognised, FamilyTemplate? family) => (tables.Count, family) switch
    {
        (0, _) => new Sentence("没有找到表格，没有表格可核对", "no table was found, so none was checked"),
        (_, null) when recognised.Any(table => table.Generic is not null) => new Sentence(
            FormattableString.Invariant($"不是已知的公开格式：找到 {tables.Count} 张表，其中 {recognised.Count(table => table.Generic is not null)} 张按表头读懂，只核对表内的加总，不核对表与表之间"),
            FormattableString.Invariant($"not a known form of disclosure: {tables.Count} tables found, {recognised.Count(table => table.Generic is not null)} read by their headers; only sums within a table were checked, nothing between tables")),
        (_, null) => new Sentence(
            FormattableString.Invariant($"不是已知的公开格式：找到 {tables.Count} 张表，一张也不认识，什么也没有核对"),
            FormattableString.Invariant($"not a known form of disclosure: {tables.Count} tables found, none of them known; nothing was checked")),
        _ when family.Tables.Where(template => !template.IsOptional && !recognised.Any(table => table.Template is { } found && found.IsFormOf(template))).Select(template => $"{template.Id} {template.Name}").ToList() is { Count: > 0 } missing => new Sentence(
            $"没有找到：{string.Join("、", missing)}",
            $"not found: {string.Join(", ", missing)}"),
        _ => null,
    };
}
