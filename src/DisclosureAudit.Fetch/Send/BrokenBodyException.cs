namespace DisclosureAudit.Fetch.Send;

/// <summary>A body that broke off within: no sign that its server is down.</summary>
public sealed class BrokenBodyException(string message, Exception? inner) : IOException(message, inner);
