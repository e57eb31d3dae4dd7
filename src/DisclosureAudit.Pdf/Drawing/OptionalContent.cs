using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Which optional content groups the default configuration turns off (8.11.4.3).</summary>
internal sealed class OptionalContent
{
    private readonly HashSet<PdfDictionary> exceptions = [];
    private readonly bool isOffAtFirst;

    public OptionalContent(PdfDictionary catalog)
    {
        var configuration = catalog.Dictionary("OCProperties")?.Dictionary("D");
        isOffAtFirst = configuration?.Name("BaseState") == "OFF";
        var changed = configuration?.Array(isOffAtFirst ? "ON" : "OFF");
        for (var index = 0; index < (changed?.Count ?? 0); index++)
        {
            if (changed![index] is PdfDictionary group)
            {
                exceptions.Add(group);
            }
        }
    }

    /// <summary>Whether content that belongs to a group or to a membership dictionary is not shown.</summary>
    public bool IsHidden(PdfDictionary? content) => content switch
    {
        null => false,
        _ when content.Name("Type") == "OCMD" => IsHiddenByMembership(content),
        _ => IsOff(content),
    };

    private bool IsOff(PdfDictionary group) => exceptions.Contains(group) != isOffAtFirst;

    /// <summary>Table 99; a membership without groups shows.</summary>
    private bool IsHiddenByMembership(PdfDictionary membership)
    {
        var (on, off) = (0, 0);
        var groups = membership["OCGs"];
        for (var index = 0; index < (groups is PdfArray array ? array.Count : 1); index++)
        {
            if ((groups is PdfArray each ? each[index] : groups) is PdfDictionary group)
            {
                _ = IsOff(group) ? off++ : on++;
            }
        }

        return on + off > 0 && membership.Name("P") switch
        {
            "AllOn" => off > 0,
            "AnyOff" => off == 0,
            "AllOff" => on > 0,
            _ => on == 0,
        };
    }
}
