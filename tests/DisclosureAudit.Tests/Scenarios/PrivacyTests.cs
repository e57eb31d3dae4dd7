using DisclosureAudit.Tests.Fixtures;
using DisclosureAudit.Tests.RuleFiles;

namespace DisclosureAudit.Tests.Scenarios;

/// <summary>
/// A document with made-up personal data wherever a publisher may leave it: no output file and no output of a verb
/// shows it.
/// </summary>
public class PrivacyTests
{
    private const string Mobile = "13912345678";
    private const string Card = "11010519491231002X";
    private const string Account = "6222020012345678901";

    // Known for an account by the head of its column alone, which the lines of the text verb do not have.
    private const string AccountBelow = "6217009870065000123";
    private static readonly string[] Secrets = [Mobile, Mobile[3..], "１３９１２３４５６７８", "139 1234 5678", "1234 5678", Card, Card[3..], Account, Account[3..]];

    [Fact]
    public void No_output_shows_personal_data()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["甲.txt"], MadeText());

        var audit = Program.Run(folder.Path, ["audit", "甲.txt", "--out", "结果", "--format", "csv,json", "--fail-on", "never"]);
        var outputs = Directory.EnumerateFiles(folder["结果"]).ToDictionary(path => Path.GetFileName(path), File.ReadAllText);
        outputs["audit"] = audit.Output + audit.Error;
        foreach (var verb in new[] { "text 甲.txt", "text 甲.txt --all", "tables 甲.txt", "tables 甲.txt --format csv", "tables 甲.txt --format html" })
        {
            var result = Program.Run(folder.Path, verb.Split(' '));
            Assert.Equal(0, result.ExitCode);
            outputs[verb] = result.Output + result.Error;
        }

        foreach (var id in outputs["findings.csv"].Split("\r\n").Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')[0]).Take(3))
        {
            outputs[$"explain {id}"] = Program.Run(folder.Path, ["explain", id, "--out", "结果"]).Output;
        }

        Assert.Equal(0, audit.ExitCode);
        Assert.Equal(18, outputs.Count);
        Assert.DoesNotContain(outputs, output => !output.Key.StartsWith("text", StringComparison.Ordinal) && output.Value.Contains(AccountBelow[3..], StringComparison.Ordinal));
        Assert.Empty(outputs.SelectMany(output => output.Value.Split('\n').Where(line => Secrets.Any(secret => line.Contains(secret, StringComparison.Ordinal))).Select(line => $"{output.Key}: {line}")));

        // What stands around it is there, so that the search above has looked at something.
        foreach (var (output, words) in new[]
        {
            ("findings.csv", "示范工作经费（联系人张某139********）"), ("findings.json", "示范工作经费（联系人张某139********）"), ("cells.csv", "622****************"), ("sheets.csv", "示范工作经费139********"), ("sheets.csv", "年度主要任务·总额/示范139********"), ("findings.csv", "left-over"), ("findings.csv", "doubled-word"), ("sheets.csv", "110***************"),
            ("text 甲.txt", "110***************"), ("text 甲.txt --all", "[水印] 内部139********"), ("tables 甲.txt", "622****************"), ("tables 甲.txt --format csv", "110***************"), ("tables 甲.txt --format html", "622****************"),
        })
        {
            Assert.Contains(words, outputs[output], StringComparison.Ordinal);
        }
    }

    private static string MadeText()
    {
        var text = File.ReadAllText(Repository.PathOf("fixtures", "laws", "made.txt"));
        text = Complaint.Change(text, "第一部分 概况\n", $"联系人：张某 {Mobile}，身份证{Card}\n\n{string.Concat(Enumerable.Repeat($"内部{Mobile}\n\n", 8))}第一部分 概况\n");
        text = Complaint.Change(text, "单位名称：某市示范局\n", $"单位名称：某市示范局 联系电话：{Mobile}\n");

        text = Complaint.Change(text, "内设办公室、业务科。", $"内设办公室、业务科。重复重复{Mobile}");

        // A project's name in a finding; an amount cell that holds a number of another kind; a column that the form has not.
        text = Complaint.Change(text, "示范工作经费\t20.00\t20.00\t", $"示范工作经费（联系人张某{Mobile}）\t21.00\t20.00\t");
        text = Complaint.Change(text, "示范街道改造\t20.00\t\t20.00", $"示范街道改造\t20.00\t\t20.00\t见 {Mobile}");
        text = Complaint.Change(text, "项目\t2025年预算数\t\t\t\n\t合计\t一般公共预算\t政府性基金预算\t国有资本经营预算\n", "项目\t2025年预算数\t\t\t\t联系电话\n\t合计\t一般公共预算\t政府性基金预算\t国有资本经营预算\t\n");
        text = Complaint.Change(text, "公务接待费\t1.00\t1.00\t\t\n", $"公务接待费\t1.00\t1.00\t\t\t{Mobile}\n");
        text = Complaint.Change(text, "212\t城乡社区支出\t20.00\t\t20.00\n21208", $"212\t城乡社区支出 {Card}\t20.00\t\t20.00\n21208");

        return text + $"""

            项目支出绩效目标表

            项目名称	示范工作经费{Mobile}	实施单位	张某 {Mobile}	
            项目资金（元）	年度资金总额：	见{Card}		
            项目概况	联系 {Mobile}，账号：{Account}			
            绩效指标	一级指标	二级指标	三级指标	指标值
            	产出指标	数量指标	致电{Mobile}	{Card}
            	效益指标	{Mobile}	{Card}	账号
            	产出指标	质量指标	收款账号	{AccountBelow}
            负责人：	张某	联系电话：	{Mobile}	

            某市整体支出绩效目标表

            部门名称	某市示范局		
            年度主要任务	任务名称	预算金额（万元）	
            		总额	财政拨款
            	示范{Mobile}	20.00	21.00
            	金额合计	30.00	21.00

            （请核实单位联系人{Mobile}） {Card}

            项目支出绩效目标表 {Mobile}

            填报人：张某 {Mobile}

            负责人	张某	电话{Mobile}	账号
            联系电话	{Mobile}	１３９１２３４５６７８	{AccountBelow}
            账号	{Account}	139 1234 5678	
            身份证	{Card}	经办{Card}	开户
            {Card}	1	2	{AccountBelow}

            注：联系人 {Mobile}

            账号	金额
            {AccountBelow}	1
            {Mobile}	2

            开户行：某银行，账号：{Account}。

            """;
    }
}
