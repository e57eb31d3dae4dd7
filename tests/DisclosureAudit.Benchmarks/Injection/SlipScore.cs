using System.Globalization;
using DisclosureAudit.Findings;
using DisclosureAudit.Locate;

namespace DisclosureAudit.Benchmarks.Injection;

/// <summary>What became of the slips of one kind.</summary>
internal sealed class SlipScore(string kind)
{
    public const string Head = "| slip | put in | not observable | uncovered | found | recall % | locatable | first named % | repair exact % | others | listed % | wrong alone | accusations | true % |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|";

    private int put;
    private int unobservable;
    private int uncovered;
    private int found;
    private int locatable;
    private int named;
    private int repaired;
    private int others;
    private int listed;
    private int wrongAlone;
    private int accusations;
    private int trueOnes;

    public string Kind => kind;
    public int Put => put;
    public decimal Recall => Share(found, put - unobservable);
    public decimal Named => Share(named, locatable);
    public decimal Repaired => Share(repaired, locatable);
    public decimal Listed => Share(listed, others);
    public decimal Precision => Share(trueOnes, accusations);
    public int Locatable => locatable;

    /// <summary>Figures named as the only ones that can be wrong, though they are right.</summary>
    public int WrongAlone => wrongAlone;
    public int Others => others;

    /// <returns>What went wrong with it, for those who mend it; empty where nothing did.</returns>
    public string Add(PutSlip slip, CleanDocument document, Pipeline pipeline)
    {
        put++;
        var before = document.Clean.Result.Findings.Zip(document.Clean.Ids).Select(pair => pair.Second).ToHashSet(StringComparer.Ordinal);
        var told = (slip.RemarksCount ? slip.Audited.Result.Findings.Zip(slip.Audited.Ids) : slip.Audited.Told).Where(pair => !before.Contains(pair.Item2) && IsOf(pair.Item1, slip)).Select(pair => pair.Item1).ToList();
        var accused = slip.Audited.Accusations.Where(pair => !before.Contains(pair.Id)).Select(pair => pair.Finding).ToList();
        accusations += accused.Count;
        trueOnes += accused.Count(finding => IsOf(finding, slip));
        var innocent = slip.Cells.Count > 0 ? InnocentAlone(slip, accused) : [];
        wrongAlone += innocent.Count;
        var wrong = accused.Exists(finding => !IsOf(finding, slip)) ? "false accusation" : innocent.Count > 0 ? "wrong alone " + string.Join(", ", innocent) : "";
        if (!slip.IsCovered)
        {
            uncovered++;
        }
        else if (!slip.IsObservable)
        {
            unobservable++;
            return wrong;
        }

        if (told.Count == 0)
        {
            return slip.IsCovered ? "missed" : wrong;
        }

        found++;
        return slip is { Cells.Count: > 0, Group: SlipGroup.Tables } ? Locate(slip, accused, pipeline) is { Length: > 0 } amiss ? amiss : wrong : wrong;
    }

    // The slip's cells, as suspects are called, with what they should be.
    private static Dictionary<string, decimal> NamesOf(PutSlip slip)
    {
        var system = new EquationSystem(slip.Audited.Judged);
        return slip.Audited.Document.Tables
            .SelectMany(table => table.Rows.SelectMany(row => row.Cells.Keys.Select(column => (Key: $"{table.Id}|{row.Index}|{row.Side}|{row.Block}.{column}", Fact: system.FactOf(row, column)))))
            .Where(pair => pair.Fact is not null && slip.Cells.ContainsKey(pair.Key))
            .GroupBy(pair => pair.Fact!.Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => slip.Cells[same.First().Key], StringComparer.Ordinal);
    }

    // A whole table is named for one of its own figures.
    private static List<string> InnocentAlone(PutSlip slip, List<Finding> accused)
    {
        var names = NamesOf(slip);
        return accused.Where(finding => finding.Suspect.Length > 0 && !finding.Suspect.Contains(" | ", StringComparison.Ordinal)).SelectMany(finding => finding.Suspect.Split("; ")).Where(name => !names.ContainsKey(name) && !slip.Touched.Contains(name)).ToList();
    }

    private string Locate(PutSlip slip, List<Finding> accused, Pipeline pipeline)
    {
        var repairs = new LinearSystem(slip.Audited, pipeline.Rules).Repairs();
        var meant = repairs.FindIndex(cells => cells.SetEquals(slip.Cells.Keys));
        var names = NamesOf(slip);
        var answers = accused.SelectMany(finding => finding.Suspect.Split(" | ").Zip(finding.Repair.Split(" | ")).Select(pair => (Alone: !finding.Suspect.Contains(" | ", StringComparison.Ordinal), Names: pair.First.Split("; "), Values: pair.Second.Split("; ")))).ToList();
        var answer = answers.FirstOrDefault(pair => names.Count > 0 && pair.Names.ToHashSet(StringComparer.Ordinal).SetEquals(names.Keys));
        if (meant >= 0 && repairs.Count == 1)
        {
            locatable++;
            var sure = answers.Where(pair => pair.Alone).SelectMany(pair => pair.Names.Zip(pair.Values)).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
            if (names.Count == 0 || !names.Keys.All(sure.ContainsKey))
            {
                return answer.Names is null ? "not named" : "not alone";
            }

            named++;
            if (!names.All(name => decimal.TryParse(sure[name.Key], NumberStyles.Any, CultureInfo.InvariantCulture, out var value) && value == name.Value))
            {
                return "repair";
            }

            repaired++;
            return "";
        }

        others++;
        if (names.Count == 0 || !names.Keys.All(answers.SelectMany(pair => pair.Names).Contains))
        {
            return "not listed";
        }

        listed++;
        return "";
    }

    /// <summary>What is said because of the slip; “!” before what does not speak of it.</summary>
    public static IEnumerable<string> Accusations(PutSlip slip, CleanDocument document)
    {
        var before = document.Clean.Ids.ToHashSet(StringComparer.Ordinal);
        return slip.Audited.Accusations.Where(pair => !before.Contains(pair.Id)).Select(pair => pair.Finding)
            .Select(finding => $"{(IsOf(finding, slip) ? "" : "! ")}{finding.RuleId} {finding.Equation} S: {finding.Suspect} R: {finding.Repair}");
    }

    // A wrong amount: it is an operand, or a suspect. A row that is gone: of its table. Else: of its line, or of codes and hygiene where the slip is one of those.
    private static bool IsOf(Finding finding, PutSlip slip)
    {
        var places = finding.Evidence.Select(operand => operand.Place).Append(finding.Place).ToList();
        return slip switch
        {
            { Cells.Count: > 0 } => finding.Evidence.Any(operand => slip.Roles.Contains(operand.Role)) || slip.Roles.Any(role => finding.Equation.Contains(role, StringComparison.Ordinal)) || CauseText.Read(finding.Suspect, finding.Repair).SelectMany(together => together).Any(pair => slip.Roles.Contains(pair.Suspect.Split('@')[0])),
            { Touched.Count: > 0 } => places.Exists(place => slip.Touched.Contains(place.Table)) || (slip.Group == SlipGroup.Codes && finding.Kind is FindingKind.Completeness or FindingKind.Code),
            _ => places.Exists(place => place.Line >= slip.From - 1 && place.Line <= slip.Line + 1) || (slip.Group == SlipGroup.Codes && finding.Kind is FindingKind.Completeness or FindingKind.Hygiene),
        };
    }

    public string Row() => string.Create(CultureInfo.InvariantCulture, $"| {kind} | {put} | {unobservable} | {uncovered} | {found} | {Recall:F2} | {locatable} | {Shown(Named, locatable)} | {Shown(Repaired, locatable)} | {others} | {Shown(Listed, others)} | {wrongAlone} | {accusations} | {Shown(Precision, accusations)} |");

    // A share of nothing is none.
    private static string Shown(decimal share, int whole) => whole == 0 ? "–" : share.ToString("F2", CultureInfo.InvariantCulture);

    public static SlipScore Sum(string kind, IEnumerable<SlipScore> scores)
    {
        var sum = new SlipScore(kind);
        foreach (var score in scores)
        {
            sum.put += score.put;
            sum.unobservable += score.unobservable;
            sum.uncovered += score.uncovered;
            sum.found += score.found;
            sum.locatable += score.locatable;
            sum.named += score.named;
            sum.repaired += score.repaired;
            sum.others += score.others;
            sum.listed += score.listed;
            sum.wrongAlone += score.wrongAlone;
            sum.accusations += score.accusations;
            sum.trueOnes += score.trueOnes;
        }

        return sum;
    }

    private static decimal Share(int part, int whole) => whole == 0 ? 100m : 100m * part / whole;
}
