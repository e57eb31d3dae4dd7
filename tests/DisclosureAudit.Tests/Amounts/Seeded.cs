using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>Checks a property on cases drawn from one fixed seed, so that a failure is the same everywhere.</summary>
internal static class Seeded
{
    private const ulong Seed = 20_260_401;
    private const ulong Gamma = 9_007_199_254_740_993;

    public static void ForAll<T>(Gen<T> cases, int count, Action<T> holds)
    {
        var ran = 0;
        var replay = new Replay(new Rnd(Seed, Gamma), FSharpOption<int>.None);
        var config = Config.QuickThrowOnFailure
            .WithQuietOnSuccess(true)
            .WithMaxTest(count)
            .WithReplay(FSharpOption<Replay>.Some(replay));
        Check.One(config, Prop.ForAll(cases.ToArbitrary(), (T each) =>
        {
            ran++;
            holds(each);
        }));
        Assert.Equal(count, ran);
    }
}
