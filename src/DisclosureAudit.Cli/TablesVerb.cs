using System.CommandLine;
using System.Text;
using DisclosureAudit.Recognise;
using DisclosureAudit.Report;

namespace DisclosureAudit.Cli;

/// <summary>tables: prints the reconstructed tables of a document.</summary>
internal static class TablesVerb
{
    private const string Help = """
        输出文档中还原的全部表格 / Prints the reconstructed tables of a document.

        disclosure-audit tables 预算公开.txt
        disclosure-audit tables 预算公开.txt --format csv
        disclosure-audit tables - --format json
        """;

    public static Command Create(CommonOptions common)
    {
        var file = new Argument<string>("file") { Description = "文件，或 - / file, or -" };
        var format = new Option<string>("--format") { Description = "json, csv", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json", "csv");
        var command = new Command("tables", Help) { file, format };
        common.AddRulesTo(command);
        command.SetAction(parsed =>
        {
            var rules = common.RulesOf(parsed);
            var path = parsed.GetValue(file)!;
            var (source, tables) = DocumentReader.Read(path, rules, join: true);
            var document = new Recogniser(rules).Recognise(source, tables, Path.GetFileName(path));
            using var buffer = new MemoryStream();
            if (parsed.GetValue(format) == "csv")
            {
                using (var csv = new CsvFile<CellLine>(buffer, CellsFile.Columns))
                {
                    csv.Write(CellsFile.RowsOf(document, Path.GetFileName(path)));
                }
            }
            else
            {
                TablesJson.Write(buffer, document.Tables);
            }

            common.TerminalOf(parsed).Out.Write(Encoding.UTF8.GetString(buffer.ToArray()).TrimStart('\uFEFF'));
            return ExitCode.Clean;
        });
        return command;
    }
}
