namespace DisclosureAudit.RuleFiles;

/// <summary>
/// The steps that a matcher which goes back may take from one place of a text, at most. Of each part of the pattern it counts
/// the ways to match it and the steps that all of them take: what follows is tried once for each way.
/// </summary>
internal ref struct RegexShape
{
    /// <summary>More than any use allows; also of all that is not counted here: loops without an end, looking around, what is unknown.</summary>
    public const long TooMuch = 1_000_000;

    private const int Deepest = 20;

    private readonly ReadOnlySpan<char> pattern;
    private int at;
    private int depth;
    private bool isAtFront = true;

    private RegexShape(string pattern) => this.pattern = pattern;

    public long Steps { get; private set; }

    /// <summary>It, or one of its alternatives, begins with what need not be there: a?b, (a*|b)c.</summary>
    public bool BeginsOptional { get; private set; }

    public static RegexShape Of(string pattern)
    {
        var shape = new RegexShape(pattern);
        var all = shape.Alternatives();
        shape.Steps = shape.at < pattern.Length ? TooMuch : Math.Min(TooMuch, all.Ways + all.Steps);
        return shape;
    }

    private static (long Ways, long Steps) Unknown => (TooMuch, TooMuch);

    private (long Ways, long Steps) Alternatives()
    {
        var isFront = isAtFront;
        var all = Sequence();
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            isAtFront = isFront;
            var other = Sequence();
            all = Bounded(all.Ways + other.Ways, all.Steps + other.Steps);
        }

        return all;
    }

    private (long Ways, long Steps) Sequence()
    {
        (long Ways, long Steps) all = (1, 0);
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var isFront = isAtFront;
            var part = Part();
            isAtFront = false;
            part = Repeated(part, isFront);
            all = Bounded(all.Ways * part.Ways, all.Steps + all.Ways * part.Steps);
        }

        return all;
    }

    private (long Ways, long Steps) Part()
    {
        switch (pattern[at])
        {
            case '(':
                return Group();
            case '[':
                return Class();
            case '\\':
                return Escape();
            case '*' or '+' or '?' or '{':
                return Stop();
            default:
                at++;
                return (1, 1);
        }
    }

    private (long Ways, long Steps) Group()
    {
        at++;
        if (at < pattern.Length && pattern[at] == '?' && !SkipGroupName() || ++depth > Deepest)
        {
            return Stop();
        }

        var inner = Alternatives();
        depth--;
        at++;
        return inner;
    }

    // (?:…) and (?<name>…); the others look around or have a meaning of their own.
    private bool SkipGroupName()
    {
        var rest = pattern[(at + 1)..];
        var end = rest.StartsWith(":") ? 0 : rest.StartsWith("<") && rest.Length > 1 && char.IsAsciiLetter(rest[1]) ? rest.IndexOf('>') : -1;
        at += end + 2;
        return end >= 0;
    }

    private (long Ways, long Steps) Class()
    {
        var start = ++at;
        while (at < pattern.Length && (pattern[at] != ']' || at == start || at == start + 1 && pattern[start] == '^'))
        {
            // A class within a class takes characters away.
            if (pattern[at] == '[')
            {
                return Stop();
            }

            at += pattern[at] == '\\' ? 2 : 1;
        }

        at++;
        return (1, 1);
    }

    private (long Ways, long Steps) Escape()
    {
        var escaped = at + 1 < pattern.Length ? pattern[at + 1] : '0';
        var length = escaped is 'p' or 'P' ? pattern[at..].IndexOf('}') + 1 : 2;
        if (length == 0 || char.IsAsciiLetterOrDigit(escaped) && escaped is not ('d' or 'D' or 'w' or 'W' or 's' or 'S' or 'p' or 'P'))
        {
            return Stop();
        }

        at += length;
        return (1, 1);
    }

    private (long Ways, long Steps) Repeated((long Ways, long Steps) once, bool isFront)
    {
        if (at >= pattern.Length || pattern[at] is not ('?' or '{' or '*' or '+'))
        {
            return once;
        }

        var start = at;
        var most = Most();
        BeginsOptional |= isFront && (pattern[start] is '?' or '*' || pattern[start..].StartsWith("{0"));
        if (at < pattern.Length && pattern[at] == '?')
        {
            at++;
        }

        (long Ways, long Steps) all = (1, 0);
        for (var times = 0; times < most && all.Ways < TooMuch; times++)
        {
            all = Bounded(1 + once.Ways * all.Ways, once.Steps + once.Ways * all.Steps);
        }

        return most < 0 ? Unknown : all;
    }

    /// <summary>How often at most; −1 where there is no end to it, or it is none of ?, {n} and {n,m}.</summary>
    private int Most()
    {
        var sign = pattern[at++];
        if (sign == '?')
        {
            return 1;
        }

        var length = pattern[at..].IndexOf('}');
        if (sign != '{' || length < 0)
        {
            return -1;
        }

        var numbers = pattern.Slice(at, length);
        at += length + 1;
        var last = numbers[(numbers.IndexOf(',') + 1)..];
        return int.TryParse(last, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var most) ? most : -1;
    }

    private (long Ways, long Steps) Stop()
    {
        // What is not understood may be missing, too.
        BeginsOptional |= isAtFront;
        at = pattern.Length;
        return Unknown;
    }

    private static (long Ways, long Steps) Bounded(long ways, long steps) => (Math.Min(TooMuch, ways), Math.Min(TooMuch, steps));
}
