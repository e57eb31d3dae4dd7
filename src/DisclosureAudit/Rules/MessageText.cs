using System.Text;

namespace DisclosureAudit.Rules;

/// <summary>Fills the {names} of a law's message; a name without a value stays as it is and the law's test fails.</summary>
public static class MessageText
{
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
