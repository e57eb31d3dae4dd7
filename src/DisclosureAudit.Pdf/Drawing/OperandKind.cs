namespace DisclosureAudit.Pdf.Drawing;

/// <summary>What an operand of a content stream is (7.8.2).</summary>
internal enum OperandKind : byte
{
    Number,
    Name,
    String,
    HexString,
    Array,
    Dictionary,
}
