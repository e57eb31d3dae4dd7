using DisclosureAudit.Findings;

namespace DisclosureAudit.Cli;

/// <summary>Where a run talks: data on Out, sentences on Error, in one language.</summary>
internal sealed record Terminal(TextWriter Out, TextWriter Error, Language Language)
{
    public void Say(Sentence sentence) => Error.WriteLine(PlainText.Escape(sentence.In(Language)));

    public void Say(string chinese, string english) => Say(new Sentence(chinese, english));

    public string In(string chinese, string english) => new Sentence(chinese, english).In(Language);
}
