namespace DisclosureAudit.Benchmarks.Reconstruction.Measure;

/// <summary>Facts that are true, found, and both.</summary>
internal readonly record struct Count(int True, int Found, int Right)
{
    public decimal Precision => Found == 0 ? (True == 0 ? 1 : 0) : (decimal)Right / Found;
    public decimal Recall => True == 0 ? (Found == 0 ? 1 : 0) : (decimal)Right / True;
    public decimal F1 => True + Found == 0 ? 1 : 2m * Right / (True + Found);
    public bool IsPerfect => Right == True && Right == Found;

    public static Count operator +(Count a, Count b) => new(a.True + b.True, a.Found + b.Found, a.Right + b.Right);
}
