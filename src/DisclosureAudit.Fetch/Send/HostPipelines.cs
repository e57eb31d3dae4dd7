using System.Collections.Concurrent;
using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace DisclosureAudit.Fetch.Send;

/// <summary>
/// What is tried again, how often and when, for each host: failures of the network and of the server four times, further and further apart; a
/// host of which nothing but failures came for some minutes is left alone for five, and given up after the third time.
/// </summary>
internal sealed class HostPipelines(TimeProvider time)
{
    private const int Retries = 4;
    private const int FewestFailures = 5;
    private const int MostBreaks = 3;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Break = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(3);

    private readonly ConcurrentDictionary<string, ResiliencePipeline> hosts = new(StringComparer.OrdinalIgnoreCase);

    public ResiliencePipeline Of(string host) => hosts.GetOrAdd(host, _ => Build());

    /// <summary>Whether another try may go better. What a certificate or an address is refused for stays so.</summary>
    public static bool IsPassing(Exception error) => error switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => false,
        HttpRequestException or IOException or TimeoutRejectedException or BusyException => FetchProblemException.In(error) is null,
        _ => false,
    };

    private ResiliencePipeline Build()
    {
        var breaks = 0;
        return new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstDelay,
                MaxDelay = LongestDelay,
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is { } error && (IsPassing(error) || (error is BrokenCircuitException && breaks < MostBreaks))),
                DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Exception switch
                {
                    BusyException busy => busy.Wait,
                    BrokenCircuitException broken => broken.RetryAfter,
                    _ => null,
                }),
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                FailureRatio = 1,
                MinimumThroughput = FewestFailures,
                SamplingDuration = Window,
                BreakDuration = Break,

                // A server that names a time is at work.
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is { } error && error is not BusyException { Wait: not null } and not BusyException { Status: HttpStatusCode.TooManyRequests } && IsPassing(error)),
                OnOpened = _ => Count(ref breaks, breaks + 1),
                OnClosed = _ => Count(ref breaks, 0),
            })
            .Build();
    }

    private static ValueTask Count(ref int breaks, int count)
    {
        breaks = count;
        return ValueTask.CompletedTask;
    }
}
