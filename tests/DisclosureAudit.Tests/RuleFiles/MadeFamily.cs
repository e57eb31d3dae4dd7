namespace DisclosureAudit.Tests.RuleFiles;

/// <summary>A form that nobody publishes: amounts before names, totals first, in 元. All of it is data.</summary>
internal static class MadeFamily
{
    public const string Template = """
        family: made-accounts
        name: {zh: 示范式（2 张表）, en: Made form (2 tables)}
        kind: final_account
        unit: 元
        at_least: 2
        tables:
          - id: M1
            name: 经费总览
            en: Overview
            titles: [经费总览]
            columns:
              - {id: 总额, role: amount, headers: [总额, 总额数]}
              - {id: 人员, role: amount, under: 其中}
              - {id: 公用, role: amount, under: 其中}
              - {id: 事项, role: label}
            rows:
              - {id: 事项, match: rest, in: 全部}
              - {id: 全部, total: true, names: [全部, 全部事项]}
          - id: M2
            name: 科目明细
            en: Accounts
            titles: [科目明细]
            columns:
              - {id: 金额, role: amount, headers: ["{年}"]}
              - {id: 名称, role: label}
              - {id: 编码, role: code}
            rows:
              - {id: 全部, total: true}
              - {id: 科目, match: functional-code, in: 全部}
        """;

    public const string Pack = """
        family: made-accounts
        identities:
          - id: M-01
            law: row-total
            strictness: hard
            table: 经费总览
            formulas:
              - "总额 = 人员 + 公用"
          - id: M-02
            law: column-total
            strictness: hard
            formulas:
              - "经费总览[全部].每列 = Σ 经费总览[全部/*].每列"
          - id: M-03
            law: code-rollup
            strictness: soft
            formulas:
              - "科目明细[全部].每列 = Σ 科目明细[全部/*].每列"
              - "科目明细[科目].每列 = Σ 科目明细[科目/*].每列"
          - id: M-04
            law: table-tie
            strictness: hard
            formulas:
              - "经费总览[全部].总额 = 科目明细[全部].金额"
        """;

    public const string Text = """
        示范市示范局

        2025年度部门决算公开

        2025年度经费总览

        金额单位：元

        总额数	其中		事项
        	人员	公用	
        1,000,300.50	600,000.00	400,300.50	全部事项
        700,000.00	500,000.00	200,000.00	甲项
        300,300.50	100,000.00	200,300.50	乙项

        2025年度科目明细

        金额单位：元

        2025年	名称	编码
        1000300.50	全部	
        900000.50	一般公共服务支出	201
        900000.50	政府办公厅（室）及相关机构事务	20103
        800000.50	行政运行	2010301
        100000.00	一般行政管理事务	2010302
        100300.00	住房保障支出	221
        100300.00	住房改革支出	22102
        100300.00	住房公积金	2210201
        """;

    public static void AddTo(RulesCopy rules)
    {
        rules.Write("templates/made.yaml", Template);
        rules.Write("packs/made.yaml", Pack);
    }
}
