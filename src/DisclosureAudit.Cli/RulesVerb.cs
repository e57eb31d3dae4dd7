using System.CommandLine;
using DisclosureAudit.Recognise;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Cli;

/// <summary>rules: lists, shows, checks and exports the rules.</summary>
internal static class RulesVerb
{
    private const string Help = """
        查看、检查、导出规则 / Lists, shows, checks and exports the rules.

        disclosure-audit rules list
        disclosure-audit rules show table-tie
        disclosure-audit rules check 我的规则/templates/草稿.yaml 预算公开.pdf
        """;

    public static Command Create(CommonOptions common) => new("rules", Help)
    {
        CreateList(common),
        CreateShow(common),
        CreateCheck(common),
        CreateExport(common),
    };

    private static Command CreateList(CommonOptions common)
    {
        var command = new Command("list", "列出规则 / lists the rules");
        common.AddRulesTo(command);
        command.SetAction(parsed =>
        {
            var terminal = common.TerminalOf(parsed);
            var rules = common.RulesOf(parsed);
            foreach (var law in rules.Laws.OrderBy(law => law.Id, StringComparer.Ordinal))
            {
                var identities = rules.Packs.Sum(pack => pack.Identities.Count(identity => identity.Law == law.Id));
                terminal.Out.WriteLine(FormattableString.Invariant($"{law.Id}\t{law.Version}\t{identities}\t{law.Title.In(terminal.Language)}"));
            }
        });
        return command;
    }

    private static Command CreateShow(CommonOptions common)
    {
        var id = new Argument<string>("id") { Description = "规则编号 / id of the rule" };
        var command = new Command("show", "显示一条规则 / shows one rule") { id };
        common.AddRulesTo(command);
        command.SetAction(parsed =>
        {
            var terminal = common.TerminalOf(parsed);
            var rules = common.RulesOf(parsed);
            if (rules.Laws.FirstOrDefault(law => law.Id == parsed.GetValue(id)) is { } law)
            {
                terminal.Out.Write(RulePage.Of(law, rules));
                return ExitCode.Clean;
            }

            terminal.Say($"没有规则 {parsed.GetValue(id)}，见 rules list", $"there is no rule {parsed.GetValue(id)}; see rules list");
            return ExitCode.Usage;
        });
        return command;
    }

    private static Command CreateCheck(CommonOptions common)
    {
        var file = new Argument<string>("file") { Description = "规则文件或规则文件夹 / a rule file or a folder of rules" };
        var document = new Argument<string?>("document") { Description = "用草稿模板去认的文档，说明对上了什么、剩下什么 / a document that a draft template is tried on", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("check", "检查规则文件，指出文件和行 / checks a rule file and names file and line") { file, document };
        common.AddRulesTo(command);
        command.SetAction(parsed =>
        {
            var terminal = common.TerminalOf(parsed);
            var path = parsed.GetValue(file)!;
            if (Directory.Exists(path))
            {
                RuleBook.Load(RuleFolder.At(path));
            }
            else
            {
                var rules = common.RulesOf(parsed);
                if (DraftCheck.Check(path, rules) is { } draft && parsed.GetValue(document) is { } tried)
                {
                    DraftReport.Write(terminal.Out, draft, Recognise(tried, rules, draft), terminal.Language);
                    return ExitCode.Clean;
                }
            }

            terminal.Out.WriteLine(terminal.In($"{path}：没有问题", $"{path}: no problem"));
            return ExitCode.Clean;
        });
        return command;
    }

    private static RecognisedDocument Recognise(string path, RuleBook rules, FamilyTemplate draft)
    {
        var (source, tables) = DocumentReader.Read(path, rules, join: true);
        return new Recogniser(rules, [draft]).Recognise(source, tables, Path.GetFileName(path));
    }

    private static Command CreateExport(CommonOptions common)
    {
        var folder = new Argument<string>("dir") { Description = "目标文件夹，应为空 / target folder, empty" };
        var command = new Command("export", "把内置规则写到文件夹，供修改后用 --rules 使用 / writes the rules to a folder, to be changed and used with --rules") { folder };
        command.SetAction(parsed =>
        {
            var terminal = common.TerminalOf(parsed);
            var target = parsed.GetValue(folder)!;
            var count = RuleExport.Write(RuleFolder.BuiltIn(), target);
            terminal.Out.WriteLine(terminal.In($"已写出 {count} 个规则文件到 {target}", $"{count} rule files written to {target}"));
            return ExitCode.Clean;
        });
        return command;
    }
}
