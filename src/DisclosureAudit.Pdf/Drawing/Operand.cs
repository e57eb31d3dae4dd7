namespace DisclosureAudit.Pdf.Drawing;

/// <summary>An operand as it stands in the content: nothing of it is copied.</summary>
/// <param name="Start">Where the bytes of a name, string or dictionary start; the first element of an array.</param>
/// <param name="Length">How many bytes or elements they are.</param>
internal readonly record struct Operand(OperandKind Kind, double Number, int Start, int Length);
