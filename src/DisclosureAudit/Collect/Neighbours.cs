namespace DisclosureAudit.Collect;

/// <summary>
/// The files beside each document: a disclosure may print its tables in one file (报表) and its words in another (说明).
/// Publishers name the two alike, so that they stand near each other in the folder, and list them on one page where they were fetched from.
/// </summary>
public sealed class Neighbours
{
    private const int ToEitherSide = 5;
    private readonly Dictionary<string, IReadOnlyList<InputFile>> near = new(StringComparer.Ordinal);

    /// <param name="files">In the order of their names.</param>
    public Neighbours(IReadOnlyList<InputFile> files)
    {
        foreach (var folder in files.GroupBy(file => file.Provenance?.ListedOn ?? file.Document[..(file.Document.LastIndexOf('/') + 1)]).Select(folder => folder.OrderBy(file => file.Provenance?.Url ?? file.Document, StringComparer.Ordinal).ToList()))
        {
            for (var i = 0; i < folder.Count; i++)
            {
                var own = i;
                near[folder[i].Document] = Enumerable.Range(Math.Max(0, i - ToEitherSide), Math.Min(folder.Count, i + ToEitherSide + 1) - Math.Max(0, i - ToEitherSide))
                    .Where(index => index != own && folder[index].Path is not null)
                    .OrderBy(index => Math.Abs(index - own))
                    .Select(index => folder[index])
                    .ToList();
            }
        }
    }

    /// <summary>Nearest first; none for a document that was not among the files.</summary>
    public IReadOnlyList<InputFile> Of(InputFile document) => near.GetValueOrDefault(document.Document, []);
}
