using System.Text;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>Fills the {names} of a law's message; a name without a value stays as it is and the law's test fails.</summary>
public static class MessageText
{
    /// <summary>The message of a law on trial says so.</summary>
    public static string Of(Law law, IReadOnlyDictionary<string, string> values, Language language) => Told(law, Fill(law.Message.In(language), values), language);

    public static string Told(Law law, string message, Language language) =>
        law.Status == LawStatus.Trial ? new Sentence("试行：", "on trial: ").In(language) + message : message;

    public static string Fill(string template, IReadOnlyDictionary<string, string> values)
    {
        var text = new StringBuilder(template);
        foreach (var (name, value) in values)
        {
            text.Replace($"{{{name}}}", value);
        }

        return text.ToString();
    }
}
