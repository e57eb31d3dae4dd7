using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>A column, or a name over several columns.</summary>
/// <param name="Text">Where its own text and what is below it stands, in hundredths of a point.</param>
/// <param name="Top">Of its name; int.MaxValue for a column without one.</param>
/// <param name="Children">What it reaches over, from left to right; empty for a column.</param>
internal sealed record HeaderNode(Piece Text, int Top, HeaderBlock? Block, IReadOnlyList<HeaderNode> Children)
{
    // In hundredths of a point.
    private const int LeftEnd = 150;

    public bool IsNamed => Block is not null;

    /// <summary>A column whose text stands beside its name, not below it.</summary>
    public bool IsBeside { get; init; }

    /// <summary>Rows of the table have text below the name.</summary>
    public bool HasBody { get; init; }

    public int Levels { get; } = Children.Count == 0 ? 1 : 1 + Children.Max(child => child.Levels);

    /// <summary>Somewhere a name stands in the middle of what it is over. One at the left end, with blank cells behind it, is understood without its span.</summary>
    public bool HasCentredName => Children.Any(child => child.HasCentredName) || (Children.Count > 0 && Block is { } block && block.Box.Left - (Children[0].Block?.Box.Left ?? Children[0].Text.Start) > LeftEnd);

    /// <summary>Half-way between the top of its name and the bottom of the lowest name below it.</summary>
    public int Center => IsNamed ? (Top + Bottom) / 2 : 0;

    private int Bottom => Children.Where(child => child.IsNamed).Select(child => child.Bottom).Append(Block?.Box.Bottom ?? 0).Max();

    /// <summary>Each name stands in a higher band than what it is over.</summary>
    public bool GoesDownByBands => Children.All(child => child.GoesDownByBands && (Block is null || child.Block is null || child.Block.Band > Block.Band));

    public IEnumerable<HeaderNode> Columns => Children.Count == 0 ? [this] : Children.SelectMany(child => child.Columns);

    public static HeaderNode Body(Piece text) => new(text, int.MaxValue, null, []);

    public HeaderNode Named(HeaderBlock block) => new(Over(block), block.Box.Top, block, Children) { HasBody = true };

    public Piece Over(HeaderBlock block) => new(Math.Min(Text.Start, block.Box.Left), Math.Max(Text.End, block.Box.Right));
}
