namespace DisclosureAudit.Cli;

/// <summary>The person at the screen, as far as a program started by dropped files deals with one; a seam since tests have none.</summary>
internal interface IDesktop
{
    /// <summary>Whether somebody reads the console and can press a key: neither input nor output leads elsewhere.</summary>
    bool IsInteractive { get; }

    /// <summary>Opens a file with the program that the system has for its kind.</summary>
    /// <param name="ownFile">The full path of a file that this run wrote; never one that came with a document.</param>
    /// <returns>False where the system has no such program, or no screen.</returns>
    bool TryOpen(string ownFile);

    void WaitForKey();
}
