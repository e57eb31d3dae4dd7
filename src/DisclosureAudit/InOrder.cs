using System.Threading.Channels;

namespace DisclosureAudit;

/// <summary>Does work on several threads and hands the results over in the order of the inputs, holding few at a time.</summary>
public static class InOrder
{
    // So many documents may be done and wait while a long one before them is read: the other threads go on meanwhile.
    private const int WaitingPerJob = 4;

    public static async IAsyncEnumerable<TResult> Run<TInput, TResult>(
        IEnumerable<TInput> inputs,
        int jobs,
        Func<TInput, TResult> work,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var started = Channel.CreateBounded<Task<TResult>>(jobs * WaitingPerJob);
        var slots = new SemaphoreSlim(jobs);
        var feeding = Task.Run(
            async () =>
            {
                try
                {
                    foreach (var input in inputs)
                    {
                        await slots.WaitAsync(cancellation).ConfigureAwait(false);
                        var task = Task.Run(() => work(input), cancellation);
                        _ = task.ContinueWith(_ => slots.Release(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                        await started.Writer.WriteAsync(task, cancellation).ConfigureAwait(false);
                    }
                }
                finally
                {
                    started.Writer.Complete();
                }
            },
            cancellation);

        await foreach (var task in started.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
        {
            yield return await task.ConfigureAwait(false);
        }

        await feeding.ConfigureAwait(false);
    }
}
