using System.Text;
using Xunit.Abstractions;

namespace DisclosureAudit.Tests.Pdf.Oracle;

/// <summary>Figures to the test's output, and with all that differs to a file in the temporary folder.</summary>
internal sealed class OracleReport(string name, ITestOutputHelper output)
{
    private readonly StringBuilder text = new();

    public void Tell(FormattableString line)
    {
        output.WriteLine(FormattableString.Invariant(line));
        Note(line);
    }

    public void Note(FormattableString line) => text.AppendLine(FormattableString.Invariant(line));

    public void Save() => File.WriteAllText(Path.Combine(Path.GetTempPath(), $"disclosure-audit-{name}.txt"), text.ToString());
}
