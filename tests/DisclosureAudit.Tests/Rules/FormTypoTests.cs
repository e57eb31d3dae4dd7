using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Rules;

/// <summary>One figure put wrong, wherever it stands in a made-up document of another form, is found.</summary>
public partial class FormTypoTests
{
    // Every figure was tried once; a test need not do so each time.
    private const int EveryFourth = 4;

    [Theory]
    [InlineData(nameof(MadeForms.Final))]
    [InlineData(nameof(MadeForms.Central))]
    [InlineData(nameof(MadeForms.University))]
    public void A_figure_put_wrong_anywhere_is_found(string form)
    {
        var text = form switch
        {
            nameof(MadeForms.Final) => MadeForms.Final,
            nameof(MadeForms.Central) => MadeForms.Central,
            _ => MadeForms.University,
        };
        var figures = Figure().Matches(text).Where((_, index) => index % EveryFourth == 0).ToList();

        var missed = figures.Where(figure => !MadeText.Accusations(MadeForms.Audit(WithOneMore(text, figure))).Any()).Select(figure => $"{figure.Value} at {figure.Index}");

        Assert.Empty(missed);
    }

    private static string WithOneMore(string text, Match figure)
    {
        var wrong = decimal.Parse(figure.Value, NumberStyles.Number, CultureInfo.InvariantCulture) + 1m;
        return string.Concat(text.AsSpan(0, figure.Index), wrong.ToString("N2", CultureInfo.InvariantCulture), text.AsSpan(figure.Index + figure.Length));
    }

    [GeneratedRegex(@"(?<=\t)-?[\d,]+\.\d\d(?=[\t\n])")]
    private static partial Regex Figure();
}
