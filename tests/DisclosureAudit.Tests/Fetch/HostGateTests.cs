using DisclosureAudit.Fetch.Politeness;

namespace DisclosureAudit.Tests.Fetch;

/// <summary>One request to a host begins at a time, and none sooner than the pause after the one before.</summary>
public class HostGateTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private readonly JumpingClock clock = new();

    [Fact]
    public async Task Requests_to_a_host_keep_the_pause()
    {
        var gate = new HostGate(_ => Pause, clock);
        var starts = new List<TimeSpan>();
        for (var i = 0; i < 4; i++)
        {
            using (await gate.Enter(i % 2 == 0 ? "a.gov.cn" : "A.gov.cn", default))
            {
                starts.Add(clock.Passed);
            }
        }

        Assert.Equal([0, 2, 4, 6], starts.Select(start => start.TotalSeconds));
    }

    [Fact]
    public async Task Hosts_do_not_wait_for_each_other()
    {
        var gate = new HostGate(_ => Pause, clock);
        using var first = await gate.Enter("a.gov.cn", default);
        using var second = await gate.Enter("b.gov.cn", default);

        Assert.Equal(TimeSpan.Zero, clock.Passed);
    }

    [Fact]
    public async Task A_host_that_asks_for_more_is_left_alone_for_as_long()
    {
        var gate = new HostGate(_ => Pause, clock);
        using (await gate.Enter("a.gov.cn", default))
        {
            gate.Hold("a.gov.cn", TimeSpan.FromSeconds(30));
        }

        using var next = await gate.Enter("a.gov.cn", default);

        Assert.Equal(30, clock.Passed.TotalSeconds);
    }

    [Fact]
    public async Task A_second_request_waits_until_the_first_is_over()
    {
        var gate = new HostGate(_ => Pause, clock);
        var first = await gate.Enter("a.gov.cn", default);
        var second = gate.Enter("a.gov.cn", default);
        Assert.False(second.IsCompleted);

        first.Dispose();
        (await second).Dispose();
        Assert.Equal(Pause, clock.Passed);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_turn_to_the_next()
    {
        var gate = new HostGate(_ => Pause, clock);
        (await gate.Enter("a.gov.cn", default)).Dispose();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gate.Enter("a.gov.cn", new CancellationToken(canceled: true)));

        (await gate.Enter("a.gov.cn", default)).Dispose();
    }
}
