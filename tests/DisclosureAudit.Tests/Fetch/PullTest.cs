namespace DisclosureAudit.Tests.Fetch;

/// <summary>A site, a folder, and a clock on which nobody waits.</summary>
public abstract class PullTest : IAsyncLifetime, IDisposable
{
    internal JumpingClock Clock { get; } = new();

    internal TestSite Site { get; private set; } = null!;

    internal PulledFolder Folder { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Site = await TestSite.Start(Clock);
        Folder = new PulledFolder(Clock, Site.Place);
    }

    public async Task DisposeAsync() => await Site.DisposeAsync();

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
