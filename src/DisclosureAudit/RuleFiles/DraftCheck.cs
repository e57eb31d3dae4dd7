using DisclosureAudit.Findings;

namespace DisclosureAudit.RuleFiles;

/// <summary>Checks one rule file by itself against the rules it would join; what it is shows in its keys.</summary>
public static class DraftCheck
{
    /// <returns>The form, where the file is a template.</returns>
    /// <exception cref="RuleFileException">With file and line, what is wrong.</exception>
    public static FamilyTemplate? Check(string path, RuleBook rules)
    {
        var root = YamlFile.Parse(ReadText(path), path);
        var keys = root.Keys.ToHashSet(StringComparer.Ordinal);
        if (keys.Contains("tables"))
        {
            return FamilyReader.Read(root, rules.Families.Where(family => family.Id != root.FindText("family")).ToList(), rules.CompletenessWords);
        }
        else if (keys.Contains("identities") && root.FindText("family") == GenericPackReader.Family)
        {
            GenericPackReader.Read(root, rules.Laws);
        }
        else if (keys.Contains("identities"))
        {
            PackReader.Read(root, rules.Families, rules.Laws, rules.Codes, []);
        }
        else if (keys.Contains("message"))
        {
            LawReader.ReadLaw(root, LawReader.ReadLedger(rules.Folder));
        }
        else if (keys.Contains("watermarks"))
        {
            Wordings.Read(root);
        }
        else if (keys.Contains("total_column"))
        {
            TableWords.Read(root);
        }
        else if (keys.Contains("vague_before"))
        {
            NarrativeWords.Read(root);
        }
        else if (keys.Contains("project_title"))
        {
            SheetWords.Read(root);
        }
        else
        {
            throw root.Wrong("看不出是哪种规则文件：应有 tables、identities、message、watermarks、total_column、vague_before 或 project_title", "this is no rule file: tables, identities, message, watermarks, total_column, vague_before or project_title is expected");
        }

        return null;
    }

    private static string ReadText(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return RuleFolder.ReadText(stream, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new RuleFileException(path, 0, new Sentence("文件打不开", "the file cannot be opened"));
        }
    }
}
