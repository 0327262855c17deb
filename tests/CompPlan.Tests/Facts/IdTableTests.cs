using System.Text;
using CompPlan.Facts;
using Xunit;

namespace CompPlan.Tests.Facts;

public sealed class IdTableTests
{
    [Theory]
    [InlineData("deal-")]
    [InlineData("")]
    [InlineData("ä-")]
    [InlineData("a-rather-long-beginning-of-all-ids-")]
    public void The_table_is_in_ordinal_order_whatever_the_ids_have_in_common(string prefix)
    {
        var random = new Random(7);
        var ids = Enumerable.Range(0, 3_000)
            .Select(_ => prefix + new string([.. Enumerable.Range(0, random.Next(0, 14)).Select(_ => "ab-_.AZ09"[random.Next(9)])]))
            .ToArray();
        var register = new IdRegister();
        var numbers = ids.Select((id, i) => i % 2 == 0 ? register.Add(id) : register.Add(Encoding.UTF8.GetBytes(id))).ToArray();
        var table = IdTable.Of(register, out var ranks);
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), Enumerable.Range(0, table.Count).Select(i => table[i]));
        for (var i = 0; i < ids.Length; i++)
        {
            Assert.Equal(ids[i], register.TextOf(numbers[i]));
            Assert.Equal(ids[i], table[ranks[numbers[i]]]);
            Assert.Equal(ranks[numbers[i]], table.Find(ids[i]));
            Assert.Equal(ids[i], Encoding.UTF8.GetString(table.Utf8(ranks[numbers[i]])));
        }
        Assert.Equal(-1, table.Find(null));
        Assert.Equal(-1, table.Find(prefix + "zz"));
    }

    [Fact]
    public void Every_text_has_one_number_of_its_own()
    {
        string[] ids = ["", "a", "aa", "aaa", "aaaa", "aaaaa", "aaaaaa", "aaaaaaa", "aaaaaaaa", "aaaaaaaaa", "é", "ée", "\ud800", "a\0", new('x', 256), new('x', 257), new('x', 300)];
        var register = new IdRegister();
        Assert.Equal(Enumerable.Range(0, ids.Length), ids.Select(register.Add));
        Assert.Equal(Enumerable.Range(0, ids.Length), ids.Select(register.Add));
        Assert.Equal(ids, Enumerable.Range(0, ids.Length).Select(register.TextOf));
        Assert.False(register.AllValid());
    }

    [Fact]
    public void Many_threads_give_an_id_one_number()
    {
        var register = new IdRegister();
        var numbers = new int[8][];
        Parallel.For(0, numbers.Length, thread => numbers[thread] = [.. Enumerable.Range(0, 20_000).Select(i => register.Add("id" + (i * 7919 + thread * 1000) % 20_000))]);
        Assert.Equal(20_000, register.Count);
        for (var thread = 0; thread < numbers.Length; thread++)
            for (var i = 0; i < numbers[thread].Length; i++)
                Assert.Equal("id" + (i * 7919 + thread * 1000) % 20_000, register.TextOf(numbers[thread][i]));
    }

    [Fact]
    public void Registers_are_merged_by_their_texts()
    {
        var (one, other) = (new IdRegister(), new IdRegister());
        foreach (var id in (string[])["b", "é", "long-id-of-one"])
            one.Add(id);
        foreach (var id in (string[])["c", "long-id-of-one", "é", "b"])
            other.Add(id);
        Assert.Equal([3, 2, 1, 0], one.AddAll(other));
        Assert.Equal(4, one.Count);
    }

    [Fact]
    public void Many_ids_found_together_have_the_numbers_they_have_one_by_one()
    {
        var random = new Random(3);
        string[] odd = ["0", "00", "007", "7", "07", "9999999", "10000000", "12a", "1/", "1:", "", "é", "\0", "1\0", "abcdefg", "abcdefgh", new('x', 16), new('x', 17)];
        string[] ids = [.. odd, .. Enumerable.Range(0, 20_000).Select(_ => random.Next(4) switch
        {
            0 => random.Next(10_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture),
            1 => random.Next(5_000).ToString(System.Globalization.CultureInfo.InvariantCulture),
            2 => "id" + random.Next(3_000).ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => "a-longer-id-" + random.Next(3_000).ToString(System.Globalization.CultureInfo.InvariantCulture),
        })];
        var (starts, lengths) = (new int[ids.Length], Array.ConvertAll(ids, Encoding.UTF8.GetByteCount));
        for (var i = 1; i < ids.Length; i++)
            starts[i] = starts[i - 1] + lengths[i - 1];
        var text = Encoding.UTF8.GetBytes(string.Concat(ids));
        var (together, oneByOne, numbers) = (new IdRegister(), new IdRegister(), new int[ids.Length]);
        for (var time = 0; time < 2; time++)
        {
            together.Add(text, starts, lengths, numbers);
            Assert.Equal(ids.Select(oneByOne.Add), numbers);
        }
        Assert.Equal(ids, numbers.Select(together.TextOf));
        Assert.Equal(ids.Distinct().Count(), together.Count);
    }

    [Theory]
    [InlineData(new[] { 5 }, 5, 5, true)]
    [InlineData(new[] { 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24 }, 5, 24, true)]
    [InlineData(new[] { 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 23 }, 5, 23, false)]
    [InlineData(new[] { 5, 6, 7, 8, 9, 10, 1, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24 }, 1, 24, false)]
    [InlineData(new[] { int.MaxValue, int.MinValue, 0 }, int.MinValue, int.MaxValue, false)]
    public void Extremes_are_found_many_at_a_time(int[] values, int least, int most, bool isLine) =>
        Assert.Equal(new Extremes(least, most, isLine), Extremes.Of(values));
}
