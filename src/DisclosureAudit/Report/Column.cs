using System.Globalization;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Report;

/// <summary>What a column holds: decides masking, the spreadsheet guard, and whether JSON shows a number.</summary>
public enum ColumnKind
{
    /// <summary>Words of the document or ours: masked and guarded.</summary>
    Text,

    /// <summary>Names, codes and paths that must stay as they are; guarded.</summary>
    Key,
    Number,
}

/// <summary>A column of an output file.</summary>
public sealed record Column<T>(string Name, ColumnKind Kind, Func<T, string> Value)
{
    public string Printed(T row) => Printed(Value(row));

    public string Printed(string text) => Kind == ColumnKind.Text ? PersonalData.Mask(text) : text;
}

/// <summary>Shorthands by which the column lists of the files read like the contract.</summary>
public static class Column
{
    public static Column<T> Text<T>(string name, Func<T, string?> value) => new(name, ColumnKind.Text, row => value(row) ?? "");

    public static Column<T> Key<T>(string name, Func<T, string?> value) => new(name, ColumnKind.Key, row => value(row) ?? "");

    /// <summary>A count, a line, a year.</summary>
    public static Column<T> Count<T>(string name, Func<T, int?> value) =>
        new(name, ColumnKind.Number, row => value(row)?.ToString(CultureInfo.InvariantCulture) ?? "");

    /// <summary>A computed figure, without trailing zeros; printed amounts are texts and keep theirs.</summary>
    public static Column<T> Number<T>(string name, Func<T, decimal?> value) =>
        new(name, ColumnKind.Number, row => value(row) is { } number ? WithoutTrailingZeros(number.ToString(CultureInfo.InvariantCulture)) : "");

    private static string WithoutTrailingZeros(string number) =>
        number.Contains('.', StringComparison.Ordinal) ? number.TrimEnd('0').TrimEnd('.') : number;
}
