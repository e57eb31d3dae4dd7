using System.Globalization;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Benchmarks.Injection;

/// <summary>What is asked of documents without slips, and what is said of them: of made ones anything is a false alarm.</summary>
internal sealed class CleanFigures
{
    private readonly List<string> alarms = [];
    private int documents;
    private int checks;
    private int published;

    public int Checks => checks;
    public int Alarms => alarms.Count;
    public string Short => string.Create(CultureInfo.InvariantCulture, $"{checks} clean checks, {alarms.Count} false alarms");

    public void Add(CleanDocument document)
    {
        documents++;
        checks += document.Clean.Checks;
        var said = document.Clean.Accusations.Select(pair => pair.Finding).Where(finding => finding.Severity == Severity.Error).ToList();
        if (document.Kind == "made")
        {
            alarms.AddRange(said.Select(finding => $"{document.Name}: {finding.Message}"));
        }
        else
        {
            published += said.Count;
        }
    }

    /// <summary>The made documents again, each with so many other numbers.</summary>
    public void Add(Pipeline pipeline, Random random, int each)
    {
        foreach (var (name, text) in MadeForms.All(PdfFiles.Root(), random, each))
        {
            Add(new CleanDocument(pipeline, name, "made", text));
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Without slips: {documents} documents, {checks} checks; errors said of made ones: {alarms.Count}; of published ones: {published}, each looked at in fixtures/adjudication.csv.")
        + string.Concat(alarms.Take(20).Select(alarm => "\n- " + alarm));
}
