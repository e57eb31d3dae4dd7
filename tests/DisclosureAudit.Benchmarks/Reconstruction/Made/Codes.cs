namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>How account codes are printed.</summary>
internal enum Codes
{
    /// <summary>As the family's form has them.</summary>
    AsForm,

    /// <summary>One column: 2010301.</summary>
    One,

    /// <summary>Three columns, every one filled: 201 | 03 | 01.</summary>
    Three,

    /// <summary>Three columns, those that the row above gives left blank.</summary>
    Inherited,
}
