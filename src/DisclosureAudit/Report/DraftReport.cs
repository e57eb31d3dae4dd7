using DisclosureAudit.Findings;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Report;

/// <summary>Says what a draft of a form matches in a document and what it leaves over.</summary>
public static class DraftReport
{
    private const int MostShown = 8;

    public static void Write(TextWriter output, FamilyTemplate draft, RecognisedDocument document, Language language)
    {
        if (document.Family is null)
        {
            Line($"没有认出：按题目和列对上的表不足 {draft.AtLeast} 张（at_least）", $"not recognised: fewer than {draft.AtLeast} tables fit by title and columns (at_least)");
        }

        foreach (var table in document.Tables.Where(table => table.Template is not null))
        {
            Line($"{table.Id} {table.Template!.Name} ← {table.Raw.Rows.Count} 行　{table.Title.Trim()}", $"{table.Id} {table.Template!.Name} <- {table.Raw.Rows.Count} rows  {table.Title.Trim()}");
            List("多出的列", "columns left over", table.Columns.Where(column => column.Template is null).Select(column => column.Path));
            List("没有印出的列", "columns not printed", table.Template.Columns.Where(column => table.Column(column.Id) is null).Select(column => column.Id));
            List("没有角色的行", "rows without a role", table.Rows.Where(row => row.Role.Length == 0).Select(row => row.Label));
        }

        List("没有对上的表", "tables left over", document.Tables.Where(table => table.Template is null).Select(table => $"{table.Id} {table.Title.Trim()}"));
        List("没有找到的表", "tables not found", draft.Tables.Where(template => document.Table(template) is null).Select(template => $"{template.Id} {template.Name}"));

        void Line(string chinese, string english) => output.WriteLine(PersonalData.Mask(new Sentence(chinese, english).In(language)));

        void List(string chinese, string english, IEnumerable<string> entries)
        {
            var all = entries.Where(entry => entry.Length > 0).ToList();
            if (all.Count > 0)
            {
                var more = all.Count > MostShown ? FormattableString.Invariant($" … ({all.Count})") : "";
                Line($"  {chinese}：{string.Join("、", all.Take(MostShown))}{more}", $"  {english}: {string.Join(", ", all.Take(MostShown))}{more}");
            }
        }
    }
}
