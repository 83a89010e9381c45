using FsCheck;
using FsCheck.Fluent;

namespace Mingsuan.Core.Tests.Properties;

/// <summary>States a law over generated values; a failure names the smallest counterexample and the seed to replay it.</summary>
internal static class Law
{
    public static void Holds<T>(Gen<T> values, Func<T, bool> law, int tests = 200) =>
        Prop.ForAll(values.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));

    /// <summary>The law asserts by itself.</summary>
    public static void Holds<T>(Gen<T> values, Action<T> law, int tests = 200) =>
        Prop.ForAll(values.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));
}
