using System.CommandLine;
using System.Text;
using DisclosureAudit.Recognise;
using DisclosureAudit.Report;

namespace DisclosureAudit.Cli;

/// <summary>tables: prints the reconstructed tables of a document.</summary>
internal sealed class TablesVerb
{
    private const string Help = """
        输出文档中还原的全部表格 / Prints the reconstructed tables of a document.

        disclosure-audit tables 预算公开.pdf
        disclosure-audit tables 预算公开.txt --format csv
        disclosure-audit tables 预算公开.pdf --format html --debug > 预算公开.html
        """;

    private readonly Argument<string> file = new("file") { Description = "文件，或 - / file, or -" };
    private readonly Option<string> format = new("--format") { Description = "json, csv, html", DefaultValueFactory = _ => "json" };
    private readonly Option<bool> debug = new("--debug") { Description = "画出 PDF 每一页是怎样读的（html）/ draws how each page of a PDF was read (html)" };
    private readonly Option<bool> perPage = new("--per-page") { Description = "各页的表不相接（json、html）/ tables as each page has them, not joined (json, html)" };
    private readonly CommonOptions common;

    private TablesVerb(CommonOptions common)
    {
        this.common = common;
        format.AcceptOnlyFromAmong("json", "csv", "html");
    }

    public static Command Create(CommonOptions common)
    {
        var verb = new TablesVerb(common);
        var command = new Command("tables", Help) { verb.file, verb.format, verb.debug, verb.perPage };
        common.AddRulesTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(verb.debug) && result.GetValue(verb.format) != "html")
            {
                result.AddError("--debug: --format html");
            }

            if (result.GetValue(verb.perPage) && (result.GetValue(verb.format) == "csv" || result.GetValue(verb.debug)))
            {
                result.AddError("--per-page: --format json, html");
            }
        });
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var terminal = common.TerminalOf(parsed);
        var rules = common.RulesOf(parsed);
        var path = parsed.GetValue(file)!;
        var (source, tables) = DocumentReader.Read(path, rules, join: !parsed.GetValue(perPage));
        var document = new Recogniser(rules).Recognise(source, tables, Path.GetFileName(path));
        var shown = parsed.GetValue(perPage) ? ShownTable.Parts(document) : ShownTable.Whole(document);
        switch (parsed.GetValue(format))
        {
            case "csv":
                PrintCsv(document, Path.GetFileName(path), terminal.Out);
                break;
            case "html" when parsed.GetValue(debug) && source.IsPrinted:
                DocumentReader.ReadPages(path, pages => PagesHtml.Write(terminal.Out, Path.GetFileName(path), pages, shown, terminal.Language));
                break;
            case "html":
                TablesHtml.Write(terminal.Out, Path.GetFileName(path), shown, terminal.Language);
                break;
            default:
                Print(stream => TablesJson.Write(stream, shown), terminal.Out);
                break;
        }

        if (parsed.GetValue(debug) && !source.IsPrinted)
        {
            terminal.Say("文本没有页面可画；--debug 只用于 PDF", "a text has no pages to draw; --debug is for PDFs");
        }

        ReadingProblems.Say(source, path, terminal);
        return source.UnreadPages.Count == 0 ? ExitCode.Clean : ExitCode.Unread;
    }

    private static void PrintCsv(RecognisedDocument document, string name, TextWriter output) => Print(
        stream =>
        {
            using var csv = new CsvFile<CellLine>(stream, CellsFile.Columns);
            csv.Write(CellsFile.RowsOf(document, name));
        },
        output);

    private static void Print(Action<Stream> write, TextWriter output)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        output.Write(Encoding.UTF8.GetString(buffer.ToArray()).TrimStart('\uFEFF'));
    }
}
