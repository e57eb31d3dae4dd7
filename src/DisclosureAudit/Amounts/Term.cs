namespace DisclosureAudit.Amounts;

/// <summary>A printed addend and the sign it is added with.</summary>
public readonly record struct Term(Figure Figure, decimal Weight)
{
    public decimal InYuan => Figure.InYuan * Weight;
    public decimal HalfStep => Figure.HalfStep * Math.Abs(Weight);
}
