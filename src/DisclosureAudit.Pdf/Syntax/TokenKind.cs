namespace DisclosureAudit.Pdf.Syntax;

/// <summary>What a token is (ISO 32000-1, 7.2 and 7.3).</summary>
public enum TokenKind
{
    /// <summary>No more tokens.</summary>
    End,
    Number,
    Name,

    /// <summary>A literal string: (…).</summary>
    String,

    /// <summary>A hexadecimal string: &lt;…&gt;.</summary>
    HexString,
    ArrayOpen,
    ArrayClose,
    DictionaryOpen,
    DictionaryClose,

    /// <summary>An operator, true, false, null, R, obj…; also a delimiter that opens or closes nothing.</summary>
    Keyword,
}
