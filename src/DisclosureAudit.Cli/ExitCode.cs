namespace DisclosureAudit.Cli;

/// <summary>The exit codes of the contract; 2 over 3 over 1 over 0.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int Findings = 1;

    /// <summary>Usage, a rule file, or the output.</summary>
    public const int Usage = 2;

    /// <summary>Some document could not be read; the others are complete.</summary>
    public const int Unread = 3;
    public const int Interrupted = 130;
}
