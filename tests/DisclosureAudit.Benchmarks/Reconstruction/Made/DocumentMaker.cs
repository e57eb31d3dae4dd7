using System.Globalization;

namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>Makes a whole disclosure from a seed: cover, contents, prose with amounts, tables, notes.</summary>
internal static class DocumentMaker
{
    private const string Home = "shanxi-budget";
    private const string Shanghai = "shanghai-budget";
    private const string Final = "final-account";
    private static readonly string[] Families = [Home, Shanghai, Final];
    private static readonly string[] Rare = ["T7", "T8", "T9", "B6", "B7", "G8", "G9"];
    private static readonly string[] Functional = ["T3", "B3", "G3", "T5", "B5", "G5"];

    public static MadeDocument Make(ReferenceTables reference, int seed, int index)
    {
        var random = new Random(unchecked((seed * 1_000_003) + index));
        var style = Styles.Draw(index, random);
        // Six decimals are a habit of forms in 万元; the home family's forms have their codes in one column.
        var families = Families.Where(name => (style.Decimals < 6 || name != Shanghai) && (style.Codes is Codes.AsForm or Codes.One || name != Home)).ToList();
        var family = families[random.Next(families.Count)];
        var (year, unit) = (random.Next(2023, 2027), Names.Places[random.Next(Names.Places.Length)] + Names.Offices[random.Next(Names.Offices.Length)]);
        var maker = new TableMaker(reference, style, random, year, unit);
        var forms = Pick(reference.Forms.Where(form => form.Family == family).ToList(), random);
        var longOnes = style.Long ? forms.Where(form => Functional.Contains(form.Id)).Take(random.Next(1, 3)).ToList() : [];
        var tables = forms.Select(form => maker.Make(form, longOnes.Contains(form), Rare.Contains(form.Id) && random.Next(3) > 0)).ToList();
        var name = string.Create(CultureInfo.InvariantCulture, $"{index:D4}-{style.Name}");
        return new MadeDocument(name, style, Blocks(tables, unit, year, family == Final, random).ToList());
    }

    private static List<Form> Pick(List<Form> forms, Random random)
    {
        // One of the variants of a form, and always a table by accounts: the styles of codes need one.
        var kinds = forms.GroupBy(form => form.Id, StringComparer.Ordinal).Select(group => group.ElementAt(random.Next(group.Count()))).ToList();
        return kinds.Zip(kinds.Select((form, i) => (Form: form, Order: Functional.Contains(form.Id) ? -1 : random.Next(1000))), (_, pair) => pair)
            .OrderBy(pair => pair.Order).Take(random.Next(4, 10)).Select(pair => pair.Form).OrderBy(kinds.IndexOf).ToList();
    }

    private static IEnumerable<MadeBlock> Blocks(List<MadeTable> tables, string unit, int year, bool isFinal, Random random)
    {
        yield return MadeBlock.Of(BlockKind.Cover, unit, $"{year}年{(isFinal ? "度部门决算" : "部门预算")}");
        if (random.Next(2) == 0)
        {
            yield return MadeBlock.Of(BlockKind.Contents, tables.Select((table, i) => string.Create(CultureInfo.InvariantCulture, $"{Names.Order(i + 1)}、{table.Title}\t{4 + i}")).Prepend("第一部分　部门概况\t3").ToArray());
        }

        yield return MadeBlock.Of(BlockKind.Heading, "第一部分　部门概况");
        yield return MadeBlock.Of(BlockKind.Prose, Prose.Duties(unit, random));
        if (random.Next(3) == 0)
        {
            yield return MadeBlock.Of(random.Next(3) > 0 ? BlockKind.Box : BlockKind.Frame, $"温馨提示：{unit}{year}年预算已经批复，共涉及资金{random.Next(100, 9999)}.{random.Next(10, 99)}万元，现予公开。");
        }

        yield return MadeBlock.Of(BlockKind.Heading, $"第二部分　{year}年{(isFinal ? "度部门决算" : "部门预算")}表");
        foreach (var (table, i) in tables.Select((table, i) => (table, i)))
        {
            // The first page across must not carry the heading off the upright page.
            yield return MadeBlock.Of(table with { StartsPage = table.StartsPage || i == 0 || table.LoneTotal || tables[i - 1].LoneTotal });
        }

        yield return MadeBlock.Of(BlockKind.Heading, "第三部分　情况说明");
        yield return MadeBlock.Of(BlockKind.Prose, Prose.Figures(unit, year, random));
    }
}
