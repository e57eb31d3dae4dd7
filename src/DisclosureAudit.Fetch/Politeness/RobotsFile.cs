using System.Globalization;
using System.Text;

namespace DisclosureAudit.Fetch.Politeness;

/// <summary>
/// A robots.txt (RFC 9309): of the groups that name us, or else of those for everyone, the rule with the longest match decides, and of
/// equally long ones the one that allows.
/// </summary>
public sealed class RobotsFile
{
    /// <summary>What a crawler has to read at least (2.5): the rest of a longer file is left out.</summary>
    public const int Largest = 500 << 10;

    private const int LongestDelay = 60;

    private readonly IReadOnlyList<(bool Allows, string Path)> rules;

    private RobotsFile(IReadOnlyList<(bool, string)> rules, TimeSpan delay)
    {
        this.rules = rules;
        Delay = delay;
    }

    /// <summary>Nothing is forbidden: there is no such file.</summary>
    public static RobotsFile Open { get; } = new([], TimeSpan.Zero);

    /// <summary>How long a site wants us to wait between two requests (Crawl-delay; not of the RFC, but many sites write it), at most a minute.</summary>
    public TimeSpan Delay { get; }

    /// <param name="product">The first word of our User-Agent.</param>
    public static RobotsFile Parse(string text, string product)
    {
        var (own, everyone) = (new List<(bool, string)>(), new List<(bool, string)>());
        var (ownDelay, everyonesDelay) = (0, 0);
        var (isOwn, isEveryone, inRules, named) = (false, false, false, false);
        foreach (var (key, value) in Lines(text))
        {
            switch (key)
            {
                case "user-agent":
                    // Agents that follow each other share the rules below them.
                    (isOwn, isEveryone) = inRules ? (false, false) : (isOwn, isEveryone);
                    inRules = false;
                    isOwn |= Product(value).Equals(product, StringComparison.OrdinalIgnoreCase);
                    isEveryone |= value == "*";
                    named |= isOwn;
                    break;
                case "allow" or "disallow":
                    inRules = true;
                    foreach (var rules in Of(isOwn, own).Concat(Of(isEveryone, everyone)).Where(_ => value.Length > 0))
                    {
                        rules.Add((key == "allow", Normal(value)));
                    }

                    break;
                case "crawl-delay":
                    inRules = true;
                    ownDelay = isOwn ? Seconds(value) : ownDelay;
                    everyonesDelay = isEveryone ? Seconds(value) : everyonesDelay;
                    break;
            }
        }

        return new RobotsFile(named ? own : everyone, TimeSpan.FromSeconds(named ? ownDelay : everyonesDelay));

        static IEnumerable<List<(bool, string)>> Of(bool isMeant, List<(bool, string)> rules) => isMeant ? [rules] : [];
    }

    private static int Seconds(string value) => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) ? (int)Math.Ceiling(Math.Min(seconds, LongestDelay)) : 0;

    public bool Allows(Uri url)
    {
        var path = Normal(url.PathAndQuery);
        if (path == "/robots.txt")
        {
            return true;
        }

        var longest = rules.Where(rule => Matches(rule.Path, path)).OrderByDescending(rule => rule.Path.Length).ThenByDescending(rule => rule.Allows).Select(rule => (bool?)rule.Allows).FirstOrDefault();
        return longest ?? true;
    }

    private static IEnumerable<(string Key, string Value)> Lines(string text)
    {
        foreach (var line in text.TrimStart('\uFEFF').Split('\n', '\r'))
        {
            var bare = line.Split('#')[0];
            var colon = bare.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                yield return (bare[..colon].Trim().ToLowerInvariant(), bare[(colon + 1)..].Trim());
            }
        }
    }

    // “disclosure-audit/1.0” is meant by disclosure-audit.
    private static string Product(string agent) => string.Concat(agent.TakeWhile(c => char.IsAsciiLetter(c) || c is '_' or '-'));

    /// <summary>Octets beyond ASCII are compared as they are written in percent (2.2.2); what is escaped needlessly is compared as it reads.</summary>
    private static string Normal(string path)
    {
        var normal = new StringBuilder();
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < bytes.Length; i++)
        {
            var octet = bytes[i];
            if (octet == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                octet = Convert.FromHexString([(char)bytes[i + 1], (char)bytes[i + 2]])[0];
                i += 2;
                normal.Append(char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~' ? ((char)octet).ToString() : $"%{octet:X2}");
            }
            else
            {
                normal.Append(octet is > 0x20 and < 0x7F ? ((char)octet).ToString() : $"%{octet:X2}");
            }
        }

        return normal.ToString();
    }

    /// <summary>* stands for anything, $ at the end for the end. Pieces are looked for from left to right, so no rule is slow.</summary>
    private static bool Matches(string rule, string path)
    {
        var isWhole = rule.EndsWith('$');
        var pieces = (isWhole ? rule[..^1] : rule).Split('*');
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = pieces[0].Length;
        foreach (var piece in pieces.Skip(1).Take(pieces.Length - (isWhole ? 2 : 1)))
        {
            var found = path.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + piece.Length;
        }

        return !isWhole || (pieces.Length == 1 ? at == path.Length : path.Length - at >= pieces[^1].Length && path.EndsWith(pieces[^1], StringComparison.Ordinal));
    }
}
