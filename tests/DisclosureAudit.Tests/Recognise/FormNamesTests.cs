using DisclosureAudit.Recognise;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>Contents call a table by a name of another form, with more before it, or with less.</summary>
public class FormNamesTests
{
    private static readonly FormNames Names = new(Repository.Rules, Repository.Rules.Families);

    [Theory]
    [InlineData("收支总体情况表", "收支总表", true)]
    [InlineData("收支总体情况表", "部门收支总表", true)]
    [InlineData("财政拨款收支总体情况表", "收支总表", false)]
    [InlineData("政府性基金预算支出表", "政府性基金财政拨款支出预算表", true)]
    [InlineData("一般公共预算基本支出表", "一般公共预算支出表", false)]
    public void A_name_of_another_form_is_the_same_table(string printed, string listed, bool isSame)
    {
        var templates = Repository.Rules.Families.SelectMany(family => family.TablesTitled(printed));

        Assert.Equal(isSame, templates.Any(template => Names.IsAmong(listed, Names.Of(template))));
    }

    [Theory]
    [InlineData("某市示范局财政拨款收支总表", "财政拨款收支总表", true)]
    [InlineData("财政拨款收支总表", "部门财政拨款收支总表", true)]
    [InlineData("财政拨款收支总表", "收支总表", false)]
    [InlineData("示范项目绩效目标表", "绩效目标表", true)]
    public void What_stands_before_a_name_is_a_unit_or_a_word_like_department(string printed, string listed, bool isSame) =>
        Assert.Equal(isSame, Names.IsAmong(listed, [printed]));
}
