namespace DisclosureAudit.Pdf.Filters;

/// <summary>Counts the bytes that undoing streams takes, those of every step: what a bomb makes, a last filter may turn into nothing.</summary>
internal sealed class StreamMeter
{
    public long Bytes { get; private set; }

    public void Add(int count) => Bytes += count;
}
