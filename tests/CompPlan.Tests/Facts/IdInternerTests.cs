using CompPlan.Facts;
using Xunit;

namespace CompPlan.Tests.Facts;

public sealed class IdInternerTests
{
    [Theory]
    [InlineData("deal-")]
    [InlineData("")]
    [InlineData("ä-")]
    public void The_table_is_in_ordinal_order_whatever_the_ids_have_in_common(string prefix)
    {
        var random = new Random(7);
        var ids = Enumerable.Range(0, 3_000)
            .Select(_ => prefix + new string([.. Enumerable.Range(0, random.Next(0, 14)).Select(_ => "ab-_.AZ09"[random.Next(9)])]))
            .ToArray();
        var interner = new IdInterner();
        var numbers = new int[ids.Length];
        for (var start = 0; start < ids.Length; start += 250)
            interner.Add(ids.AsSpan(start, 250), numbers.AsSpan(start, 250));
        var table = interner.ToTable(out var ranks);
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), table.Ids.ToArray());
        for (var i = 0; i < ids.Length; i++)
        {
            Assert.Equal(ids[i], table[ranks[numbers[i]]]);
            Assert.Equal(ranks[numbers[i]], table.Find(ids[i]));
        }
    }

    [Fact]
    public void An_absent_id_has_no_number()
    {
        var interner = new IdInterner();
        var numbers = new int[3];
        interner.Add(["a", null, "a"], numbers);
        Assert.Equal([0, -1, 0], numbers);
        Assert.Equal(-1, interner.ToTable(out _).Find(null));
    }
}
