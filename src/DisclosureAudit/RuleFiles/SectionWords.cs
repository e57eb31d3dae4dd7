using System.Text.RegularExpressions;

namespace DisclosureAudit.RuleFiles;

/// <summary>A section that a form may require: what its heading or its sentences say.</summary>
/// <param name="explains">What a paragraph that only explains the term looks like; null where that is the section itself.</param>
public sealed class SectionWords(string name, Regex pattern, Regex? explains, bool ofOffices, bool gradual)
{
    public string Name { get; } = name;

    /// <summary>Required of departments and of units that are offices of the state, not of their institutions.</summary>
    public bool IsOfOffices { get; } = ofOffices;

    /// <summary>To be published step by step: its absence is a remark.</summary>
    public bool IsGradual { get; } = gradual;

    /// <param name="folded">A heading or a paragraph, folded.</param>
    public bool IsIn(string folded) => pattern.IsMatch(folded) && explains?.IsMatch(folded) != true;
}
