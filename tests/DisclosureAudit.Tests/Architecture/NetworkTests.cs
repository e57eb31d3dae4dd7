namespace DisclosureAudit.Tests.Architecture;

/// <summary>The network is used by fetch alone.</summary>
public class NetworkTests
{
    [Theory]
    [InlineData(typeof(Audit), false)]
    [InlineData(typeof(DisclosureAudit.Pdf.PdfFile), false)]
    [InlineData(typeof(DisclosureAudit.Cli.ExitCode), false)]
    [InlineData(typeof(DisclosureAudit.Fetch.Fetcher), true)]
    public void No_other_part_of_the_program_refers_to_it(Type part, bool mayUseIt) =>
        Assert.Equal(mayUseIt, part.Assembly.GetReferencedAssemblies().Any(used => used.Name is "System.Net.Http" or "System.Net.Sockets" or "System.Net.Requests" or "System.Net.WebClient"));
}
