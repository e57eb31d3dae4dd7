namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>The columns of a form as a style prints them: codes in one column or in three, common headings above.</summary>
internal static class Columns
{
    private static readonly string[] CodeParts = ["类", "款", "项"];
    private static readonly string[] CodeNames = ["科目编码", "收入科目编码", "经济分类科目编码"];
    private static readonly string[] LabelNames =
    [
        "项目", "科目名称", "功能分类科目名称", "经济分类科目名称", "项目名称", "单位名称", "部门预算支出经济科目名称", "政府预算支出经济科目名称",
    ];

    public static IReadOnlyList<MadeColumn> Of(Form form, Style style, int year)
    {
        var columns = form.Columns.Select(text => MadeColumn.Of(text.Replace("{Y}", $"{year}", StringComparison.Ordinal), KindOf(text))).ToList();
        if (form.IsTwoSided || form.IsInBlocks || columns[0].Kind == ColumnKind.Amount)
        {
            return columns;
        }

        columns = WithCodes(columns, style).ToList();
        return style.DeepHeader ? columns.Select(column => Deep(column, columns, $"{year}年{(form.Family == "final-account" ? "决算数" : "预算数")}")).ToList() : columns;
    }

    private static ColumnKind KindOf(string text)
    {
        var last = text[(text.LastIndexOf('.') + 1)..];
        return CodeParts.Contains(last, StringComparer.Ordinal) || CodeNames.Contains(last, StringComparer.Ordinal) ? ColumnKind.Code
            : LabelNames.Contains(last, StringComparer.Ordinal) ? ColumnKind.Label : ColumnKind.Amount;
    }

    private static IEnumerable<MadeColumn> WithCodes(List<MadeColumn> columns, Style style)
    {
        var codes = columns.Where(column => column.Kind == ColumnKind.Code).ToList();
        if (codes.Count == 0)
        {
            return columns;
        }

        var heading = codes.Count > 1 ? (codes.Count > 2 ? "功能分类科目编码" : "经济分类科目编码") : codes[0].Last;
        var count = heading.StartsWith("经济", StringComparison.Ordinal) ? 2 : CodeParts.Length;
        var isSplit = style.Codes switch { Codes.AsForm => codes.Count > 1, Codes.One => false, _ => true };
        var printed = !isSplit ? [MadeColumn.Of(heading, ColumnKind.Code)]
            // Without rules nothing shows how far a common heading reaches.
            : CodeParts.Take(count).Select(part => MadeColumn.Of(style.Lines == Lines.None ? part : $"{heading}.{part}", ColumnKind.Code));
        return printed.Concat(columns.Where(column => column.Kind != ColumnKind.Code));
    }

    private static MadeColumn Deep(MadeColumn column, List<MadeColumn> all, string heading) => column.Kind != ColumnKind.Amount
        ? all.Count(other => other.Kind != ColumnKind.Amount) > 1 ? column with { Levels = [.. column.Levels.Prepend("项目")] } : column
        : all.Where(other => other.Kind == ColumnKind.Amount).All(other => other.Levels.Count == 1) ? column with { Levels = [.. column.Levels.Prepend(heading)] } : column;
}
