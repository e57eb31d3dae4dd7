using System.Text.RegularExpressions;

namespace DisclosureAudit.RuleFiles;

/// <summary>How pages that list disclosures are read, and the columns of manifests (rules/wordings/pages.yaml).</summary>
public sealed class PageWords
{
    public const string Path = "wordings/pages.yaml";

    private PageWords(YamlNode root)
    {
        root.Only("next", "notice", "attachment", "endings", "columns");
        Next = root.Texts("next").ToHashSet(StringComparer.OrdinalIgnoreCase);
        Notice = root["notice"].Pattern;
        Attachment = root["attachment"].Pattern;
        Endings = root.Texts("endings").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var columns = root["columns"].Only("url", "unit", "year", "kind", "label");
        Columns = columns.Keys.SelectMany(column => columns.Texts(column).Select(name => (Name: name, Column: column))).ToDictionary(pair => pair.Name, pair => pair.Column, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>下一页: a link to the next page of a list.</summary>
    public IReadOnlySet<string> Next { get; }

    /// <summary>某局2025年部门预算: a link to a page with attachments.</summary>
    public Regex Notice { get; }

    /// <summary>附件1: a link of such a page to a file.</summary>
    public Regex Attachment { get; }

    /// <summary>.pdf: a link to a document.</summary>
    public IReadOnlySet<string> Endings { get; }

    /// <summary>The column of a manifest (url, unit, year, kind, label) by what it may be called.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; }

    public static PageWords Read(YamlNode root) => new(root);
}
