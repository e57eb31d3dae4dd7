namespace DisclosureAudit.Tests.Fetch;

/// <summary>A clock on which nobody waits: whoever sets a timer finds the time gone by.</summary>
internal sealed class JumpingClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly Lock gate = new();

    public TimeSpan Passed { get; private set; }

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return Start + Passed;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
        {
            lock (gate)
            {
                Passed += dueTime;
            }
        }

        return new Timer(_ => callback(state), null, dueTime < TimeSpan.Zero ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
