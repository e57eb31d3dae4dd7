using System.Collections.Concurrent;
using System.Net;
using System.Security.Authentication;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace DisclosureAudit.Fetch.Send;

/// <summary>
/// What is tried again, how often and when, for each host: failures of the network and of the server four times, further and further apart; a
/// host of which three addresses on end came to nothing without an answer, or twelve with one, is left alone for five minutes, and given up after the
/// third time.
/// </summary>
/// <param name="waiting">Told of a host that will be asked again, and when.</param>
internal sealed class HostPipelines(TimeProvider time, Action<string, TimeSpan> waiting)
{
    private const int Retries = 4;
    private const int Silent = 4;
    private const int Enough = 12;
    private const int MostBreaks = 3;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Break = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<string, ResiliencePipeline> hosts = new(StringComparer.OrdinalIgnoreCase);

    public ResiliencePipeline Of(string host) => hosts.GetOrAdd(host, Build);

    /// <summary>Whether another try may go better. What a certificate or an address is refused for stays so.</summary>
    public static bool IsPassing(Exception error) => error switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError, InnerException: AuthenticationException } => false,
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded } => false,
        HttpRequestException or IOException or TimeoutRejectedException or BusyException => FetchProblemException.In(error) is null,
        _ => false,
    };

    // From without: waiting while the host is left alone, the count of addresses that failed on end, the tries of one address.
    private ResiliencePipeline Build(string host)
    {
        var (breaks, failures) = (0, 0);
        return new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = Retries,
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is BrokenCircuitException && breaks < MostBreaks),
                DelayGenerator = arguments => ValueTask.FromResult((arguments.Outcome.Exception as BrokenCircuitException)?.RetryAfter),
                OnRetry = Tell,
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                // What is handed on as a failure is the last of several on end, so one of them is enough.
                FailureRatio = 0.0001,
                MinimumThroughput = 2,
                SamplingDuration = Window,
                BreakDuration = Break,
                ShouldHandle = arguments =>
                {
                    failures = WeightOf(arguments.Outcome.Exception) is > 0 and var weight ? failures + weight : 0;
                    return ValueTask.FromResult(failures >= Enough);
                },
                OnOpened = _ => Count(ref breaks, breaks + 1),
                OnClosed = _ => Count(ref breaks, 0),
            })
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstDelay,
                MaxDelay = LongestDelay,
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is { } error && IsPassing(error)),
                DelayGenerator = arguments => ValueTask.FromResult((arguments.Outcome.Exception as BusyException)?.Wait),
                OnRetry = Tell,
            })
            .Build();

        ValueTask Tell(OnRetryArguments<object> arguments)
        {
            waiting(host, arguments.RetryDelay);
            return ValueTask.CompletedTask;
        }
    }

    // A server that answers, if only that it cannot, is rather there than one that is silent; one that names a time, or sends something, is at work.
    private static int WeightOf(Exception? error) => error switch
    {
        null or BrokenBodyException or BusyException { Wait: not null } or BusyException { Status: HttpStatusCode.TooManyRequests } => 0,
        BusyException => 1,
        _ => IsPassing(error) ? Silent : 0,
    };

    private static ValueTask Count(ref int breaks, int count)
    {
        breaks = count;
        return ValueTask.CompletedTask;
    }
}
