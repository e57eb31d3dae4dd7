using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Scenarios;

public class ScenarioTests
{
    public static TheoryData<string> Scenarios() => Scenario.All();

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void The_program_does_what_the_scenario_says(string scenario) =>
        Scenario.Play(Repository.PathOf("tests", "DisclosureAudit.Tests", "Scenarios", scenario));
}
