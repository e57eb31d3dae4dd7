using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Report;

/// <summary>Writes a finding out: the law, each operand with its place, the sum, and what rounding could explain.</summary>
public static class ExaminersNote
{
    /// <param name="symptoms">The findings that this one is the cause of.</param>
    public static void Print(IReadOnlyDictionary<string, string> finding, IReadOnlyList<IReadOnlyDictionary<string, string>> symptoms, RuleBook rules, Language language, TextWriter output)
    {
        var law = rules.Laws.FirstOrDefault(law => law.Id == finding["rule_id"]);
        Line("核对说明", "Examiner's note", finding["finding_id"]);
        Line("文档", "document", finding["document"]);
        Line("单位、年度", "unit, year", $"{finding["unit_name"]} {finding["year"]}".Trim());
        Line("规则", "rule", $"{finding["rule_id"]} v{finding["rule_version"]} {law?.Title.In(language)}".Trim());
        Line("位置", "place", $"{finding["table"]} {finding["row"]} {finding["column"]} {PlaceOf(finding)}".Trim());
        output.WriteLine();
        foreach (var (role, printed, place) in EvidenceText.Read(finding["evidence"]))
        {
            output.WriteLine(Safe($"  {Aligned(printed.Length > 0 ? printed : In("（空）", "(blank)"))}  {role}  {place}"));
        }

        output.WriteLine();
        if (finding["equation"].Length > 0)
        {
            Line("等式", "equation", finding["equation"]);
            Line("公布", "stated", WithUnit(finding["stated"]));
            Line("按其他数字", "by the others", WithUnit(finding["expected"]));
            if (finding["difference"].Length > 0)
            {
                Line("相差", "difference", Difference());
            }

            Line("末位单位数", "in units of the last decimal", $"{finding["residue_units"]}; {In("舍入最多可解释", "rounding explains less than")} {finding["allowed_units"]}");
        }

        Line("结论", "verdict", $"{finding["severity"]} / {finding["verdict"]}");
        output.WriteLine(Safe(finding["message"]));
        PrintCause();
        if (law is not null)
        {
            output.WriteLine();
            output.WriteLine(law.Explanation.In(language));
        }

        string Difference() => finding["difference_cny"].Length > 0
            ? $"{WithUnit(finding["difference"])}{In($"（{finding["difference_cny"]} 元）", $" (CNY {finding["difference_cny"]})")}"
            : finding["difference"];

        void PrintCause()
        {
            var printed = EvidenceText.Read(finding["evidence"]).DistinctBy(operand => (operand.Role, operand.Place)).ToDictionary(operand => operand.Place.Length > 0 ? $"{operand.Role}@{operand.Place}" : operand.Role, operand => operand.Printed, StringComparer.Ordinal);
            var repairs = CauseText.Read(finding["suspect"], finding["repair"]);
            for (var i = 0; i < repairs.Count; i++)
            {
                output.WriteLine();
                output.WriteLine(repairs.Count == 1 ? In("可能有误的数字：", "what may be wrong:") : In($"可能之 {i + 1}：", $"possibility {i + 1}:"));
                foreach (var (name, repair) in repairs[i])
                {
                    var now = printed.GetValueOrDefault(name) is { Length: > 0 } figure ? figure : In("（未印）", "(not printed)");
                    output.WriteLine(Safe(repair.Length > 0 ? $"  {name}  {In("印", "printed")} {now}  {In("若为", "would be right as")} {repair}" : $"  {name}"));
                }
            }

            if (symptoms.Count > 0)
            {
                output.WriteLine();
                output.WriteLine(In("同一原因造成的其他不一致：", "other contradictions of the same cause:"));
            }

            foreach (var symptom in symptoms)
            {
                output.WriteLine(Safe($"  {symptom["finding_id"]}  {PlaceOf(symptom)}  {symptom["equation"]}"));
            }

            if (finding["related"].Length > 0)
            {
                output.WriteLine();
                Line("原因见", "its cause", finding["related"]);
            }
        }

        // Figures of sentences and sheets bring their own unit along.
        string WithUnit(string figure) => figure.Length > 0 && char.IsAsciiDigit(figure[^1]) ? $"{figure} {finding["amount_unit"]}".TrimEnd() : figure;

        void Line(string chinese, string english, string text) => output.WriteLine(Safe($"{In(chinese, english)}: {text}"));

        string Aligned(string figure) => WithUnit(figure) is var shown && shown == figure ? $"{figure,19}" : $"{figure,16}{shown[figure.Length..]}";

        string In(string chinese, string english) => new Sentence(chinese, english).In(language);
    }

    private static string PlaceOf(IReadOnlyDictionary<string, string> finding) => finding switch
    {
        _ when finding["line"].Length > 0 => $"L{finding["line"]}",
        _ when finding["page"].Length > 0 => $"p{finding["page"]} ({finding["bbox"]})",
        _ => "",
    };

    private static string Safe(string text) => PlainText.Escape(text);
}
