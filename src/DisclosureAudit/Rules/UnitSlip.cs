namespace DisclosureAudit.Rules;

/// <summary>Whether a tie fails by just the factor between 元 and 万元: a table whose head states no unit may print the other one.</summary>
internal static class UnitSlip
{
    private const decimal Factor = 10_000m;

    public static bool Explains(EquationInstance instance)
    {
        var stated = instance.Stated.Figure;
        var others = instance.Others.Where(term => term.IsPrinted).ToList();
        var sum = others.Sum(term => term.Weight * term.Figure.InYuan);
        var half = stated.HalfStep + others.Sum(term => term.Figure.HalfStep);
        return Math.Abs((stated.InYuan * Factor) - sum) <= half * Factor || Math.Abs(stated.InYuan - (sum * Factor)) <= half * Factor;
    }
}
