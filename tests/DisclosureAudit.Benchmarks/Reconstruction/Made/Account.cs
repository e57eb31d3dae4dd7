namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>A row of a code table with the rows below it.</summary>
internal sealed record Account(string Code, string Name, IReadOnlyList<Account> Parts)
{
    // A class has three digits, every level below two more.
    public int Depth => (Code.Length - 3) / 2;
}
