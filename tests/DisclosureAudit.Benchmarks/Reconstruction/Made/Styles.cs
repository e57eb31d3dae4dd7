namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>The styles by their main features; what a style does not say is drawn.</summary>
internal static class Styles
{
    private static readonly string[] Fonts = ["Noto Sans CJK SC", "Noto Serif CJK SC", "AR PL UMing CN"];

    private static readonly (string Name, Func<Style, Style> Main)[] Mains =
    [
        ("strokes", style => style with { Engine = Engine.Writer }),
        ("hairlines", style => style with { Engine = Engine.Chromium }),
        ("sheet", style => style with { Engine = Engine.Calc }),
        ("no-rules", style => style with { Lines = Lines.None, Wrapped = false, DeepHeader = false }),
        ("level-rules", style => style with { Lines = Lines.Level, Wrapped = false }),
        ("frame-rules", style => style with { Lines = Lines.Frame, Wrapped = false }),
        ("mark-level", style => style with { Engine = Engine.Chromium, Watermark = Watermark.Level }),
        ("mark-turned", style => style with { Watermark = Watermark.Turned }),
        ("mark-image", style => style with { Watermark = Watermark.Image }),
        ("headless", style => style with { Long = true, RepeatsHeader = false }),
        ("header-repeated", style => style with { Long = true, RepeatsHeader = true }),
        ("title-repeated", style => style with { Long = true, RepeatsHeader = true, RepeatsTitle = true, Engine = style.Engine == Engine.Writer ? Engine.Calc : style.Engine }),
        ("lone-total", style => style with { Long = true, RepeatsHeader = false, LoneTotal = true, TotalFirst = false }),
        ("merged-headers", style => style with { DeepHeader = true, Codes = Codes.Three }),
        ("wrapped", style => style with { Wrapped = true, Engine = style.Engine == Engine.Calc ? Engine.Writer : style.Engine }),
        ("total-on-header", style => style with { TotalOnHeader = true, TotalFirst = true, DeepHeader = true, Codes = Codes.Three, RepeatsHeader = false }),
        ("index-row", style => style with { IndexRow = true }),
        ("turned-pages", style => style with { Turned = true, Wide = 70 }),
        ("across-among-upright", style => style with { Wide = 50 }),
        ("six-decimals", style => style with { Decimals = 6 }),
        ("blank-columns", style => style with { BlankColumns = true, Absent = Absent.Nothing }),
        ("split-numbers", style => style with { Engine = Engine.Chromium, SplitNumbers = true }),
        ("three-codes", style => style with { Codes = Codes.Three }),
        ("inherited-codes", style => style with { Codes = Codes.Inherited }),
    ];

    public static IReadOnlyList<string> Names { get; } = Mains.Select(main => main.Name).ToList();

    /// <summary>Every style in turn, so that each gets its share whatever the count is.</summary>
    public static Style Draw(int index, Random random)
    {
        var (name, main) = Mains[index % Mains.Length];
        return Possible(main(Any(name, random)));
    }

    private static Style Any(string name, Random random)
    {
        var engine = random.Next(10) switch { < 5 => Engine.Chromium, < 9 => Engine.Writer, _ => Engine.Calc };
        return new Style(name, engine)
        {
            Codes = (Codes)Weighted(random, 60, 15, 20, 5),
            Absent = (Absent)Weighted(random, 60, 30, 10),
            RepeatsHeader = random.Next(3) > 0,
            IndexRow = random.Next(12) == 0,
            DeepHeader = random.Next(3) == 0,
            Wrapped = random.Next(4) == 0,
            BlankColumns = random.Next(4) == 0,
            Long = random.Next(5) == 0,
            TotalFirst = random.Next(3) == 0,
            Thousands = random.Next(2) == 0,
            Negatives = random.Next(6) == 0,
            SeveralToAPage = random.Next(3) > 0,
            PageNumbers = random.Next(3) > 0,
            MarkOnTop = random.Next(2) == 0,
            Wide = Weighted(random, 70, 15, 15) * 50,
            Font = Fonts[random.Next(Fonts.Length)],
        };
    }

    // A row that wraps needs a line or a gap to show where it ends; a spreadsheet cell does not wrap; a header with the
    // total in it cannot stand twice.
    private static Style Possible(Style style) => style with
    {
        Wrapped = style.Wrapped && style.Lines == Lines.Grid && style.Engine != Engine.Calc,
        DeepHeader = style.DeepHeader && style.Lines != Lines.None,
        RepeatsHeader = style.RepeatsHeader && !style.TotalOnHeader,
        IndexRow = style.IndexRow && !style.TotalOnHeader,
        SeveralToAPage = style.SeveralToAPage && style.Engine != Engine.Calc,
    };

    private static int Weighted(Random random, params ReadOnlySpan<int> shares)
    {
        var drawn = random.Next(100);
        for (var i = 0; i < shares.Length; i++)
        {
            if ((drawn -= shares[i]) < 0)
            {
                return i;
            }
        }

        return 0;
    }
}
