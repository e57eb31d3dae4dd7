using DisclosureAudit.Findings;

namespace DisclosureAudit.Report;

/// <summary>The operands of a finding in one field: T6[合计].合计=438.68@L258; T5[合计].基本支出=172.13@L232.</summary>
public static class EvidenceText
{
    public static string Of(IReadOnlyList<Operand> operands) => string.Join("; ", operands.Select(Of));

    /// <summary>Cuts the field into operands again: role, printed figure, place.</summary>
    public static IReadOnlyList<(string Role, string Printed, string Place)> Read(string field) =>
        field.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(ReadOne).ToList();

    private static string Of(Operand operand)
    {
        var place = operand.Place.At is { Length: > 0 } at ? $"@{at}" : "";
        var printed = operand.Printed.Replace("; ", "；", StringComparison.Ordinal).Replace('=', '＝');
        return $"{operand.Role}={printed}{place}";
    }

    private static (string Role, string Printed, string Place) ReadOne(string text)
    {
        var equals = text.LastIndexOf('=');
        var at = text.LastIndexOf('@');
        return equals < 0
            ? (text, "", "")
            : (text[..equals], at > equals ? text[(equals + 1)..at] : text[(equals + 1)..], at > equals ? text[(at + 1)..] : "");
    }
}
