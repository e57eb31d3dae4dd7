using DisclosureAudit.Findings;
using DisclosureAudit.Report;

namespace DisclosureAudit.Cli;

/// <summary>One line a document: what was found, what was checked, what was not.</summary>
internal static class VerdictLine
{
    public static string Of(AuditedDocument document, Terminal terminal)
    {
        var name = PlainText.Escape(document.Document);
        if (document.Result is not { } result)
        {
            return terminal.In($"未读　{name}", $"unread  {name}");
        }

        var (errors, warnings, infos) = (document.Count(Severity.Error), document.Count(Severity.Warning), document.Count(Severity.Info));
        var evaluated = result.Coverage.Sum(row => row.Evaluated);
        var open = result.Coverage.Sum(row => row.NotAssessable);
        var family = document.Recognised!.Family;
        if (family is null && evaluated + open == 0)
        {
            return terminal.In($"未核对　{name}：不是已知的公开格式", $"unchecked  {name}: no known form of disclosure");
        }

        var verdict = errors > 0 ? terminal.In("不一致", "inconsistent") : warnings > 0 ? terminal.In("请核对", "please check") : terminal.In("一致", "consistent");
        var tables = document.Recognised.NamedTables;
        var unread = document.Source!.UnreadPages.Count;
        var asides = unread == 0 ? "" : terminal.In(FormattableString.Invariant($"；未读 {unread} 页"), FormattableString.Invariant($"; {unread} pages not read"));
        asides += result.TrialsGivenUp is { } trials
            ? terminal.In(FormattableString.Invariant($"；试解 {trials} 次后，有的不一致仍未能定位"), FormattableString.Invariant($"; after {trials} values tried the cause of some contradictions is still unknown"))
            : "";
        if (family is null)
        {
            var (read, found) = (document.Recognised.Tables.Count(table => table.Generic is not null), document.Recognised.Tables.Count);
            return terminal.In(
                FormattableString.Invariant($"{verdict}　{name}：不是已知的公开格式，按通用规则读懂表 {read}/{found}，核对 {evaluated} 项，无法核对 {open} 项；差错 {errors}，警告 {warnings}，提示 {infos}{asides}"),
                FormattableString.Invariant($"{verdict}  {name}: no known form of disclosure; {read} of {found} tables read by their header words, {evaluated} checks, {open} not assessable; {errors} errors, {warnings} warnings, {infos} remarks{asides}"));
        }

        return terminal.In(
            FormattableString.Invariant($"{verdict}　{name}：表 {tables}/{document.Recognised.ExpectedTables}，核对 {evaluated} 项，无法核对 {open} 项；差错 {errors}，警告 {warnings}，提示 {infos}{asides}"),
            FormattableString.Invariant($"{verdict}  {name}: {tables} of {document.Recognised.ExpectedTables} tables, {evaluated} checks, {open} not assessable; {errors} errors, {warnings} warnings, {infos} remarks{asides}"));
    }
}
