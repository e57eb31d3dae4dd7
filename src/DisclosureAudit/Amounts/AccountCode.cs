namespace DisclosureAudit.Amounts;

/// <summary>Depth of a code of the government budget classification.</summary>
public enum AccountLevel
{
    /// <summary>类, three digits.</summary>
    Class = 3,

    /// <summary>款, five digits.</summary>
    Section = 5,

    /// <summary>项, seven digits.</summary>
    Item = 7,
}

/// <summary>A code of the functional or economic classification: 类 201, 款 20103, 项 2010301.</summary>
public readonly record struct AccountCode
{
    private AccountCode(string digits) => Digits = digits;

    public string Digits { get; }

    public AccountLevel Level => (AccountLevel)Digits.Length;

    public AccountCode? Parent => Level == AccountLevel.Class ? null : new AccountCode(Digits[..^2]);

    /// <summary>Reads a code cell; spaces within it are an artefact of printing. False for anything but 3, 5 or 7 digits.</summary>
    public static bool TryRead(string text, out AccountCode code)
    {
        var digits = Spaces.Without(text);
        var fits = digits.Length is 3 or 5 or 7 && digits.All(char.IsAsciiDigit) && digits[0] != '0';
        code = fits ? new AccountCode(digits) : default;
        return fits;
    }

    public override string ToString() => Digits;
}
