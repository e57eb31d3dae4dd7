using System.CommandLine;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Cli;

/// <summary>The options that every verb knows.</summary>
internal sealed class CommonOptions
{
    private readonly Option<string> lang = new("--lang") { Description = "语言 / language: zh, en", DefaultValueFactory = _ => "zh", Recursive = true };
    private readonly Option<string?> rules = new("--rules") { Description = "规则文件夹，代替内置规则 / a folder of rules in place of those built in", HelpName = "DIR" };

    public CommonOptions() => lang.AcceptOnlyFromAmong("zh", "en");

    public void AddTo(RootCommand root) => root.Add(lang);

    public void AddRulesTo(Command command) => command.Add(rules);

    public Terminal TerminalOf(ParseResult parsed) => new(
        parsed.InvocationConfiguration.Output,
        parsed.InvocationConfiguration.Error,
        parsed.GetValue(lang) == "en" ? Language.English : Language.Chinese);

    public RuleBook RulesOf(ParseResult parsed, Purpose purpose = Purpose.Published) =>
        RuleBook.Load(RuleFolderOf(parsed), purpose);

    public RuleFolder RuleFolderOf(ParseResult parsed) => parsed.GetValue(rules) is { } folder ? RuleFolder.At(folder) : RuleFolder.BuiltIn();
}
