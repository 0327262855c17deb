using System.Collections.Concurrent;
using Xunit;

namespace CompPlan.Tests.Hosts;

/// <summary>Many threads that calculate at once get what one gets.</summary>
public sealed class ThreadTests
{
    [Fact]
    public void Many_threads_give_the_same_as_one()
    {
        var expected = SmallCompany.Everything();
        var found = new ConcurrentBag<string>();
        var threads = Enumerable.Range(0, 8).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < 5; i++)
                found.Add(SmallCompany.Everything());
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Equal(40, found.Count);
        Assert.All(found, text => Assert.Equal(expected, text));
    }

    [Fact]
    public void The_figures_are_those_calculated_by_hand() => Assert.Equal(
        HouseRules.Repository.Read("tests/consumer/expected.txt").Split("  awarded", 2)[0],
        SmallCompany.Figures("2026-02-15"));
}
