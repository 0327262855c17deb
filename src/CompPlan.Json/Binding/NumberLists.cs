using System.Globalization;
using CompPlan.Values;
using Newtonsoft.Json.Linq;

namespace CompPlan.Json.Binding;

/// <summary>Members that are lists of numbers, and tables of them row by row.</summary>
internal static class NumberLists
{
    /// <summary>A list of numbers; an empty one is for the review to judge.</summary>
    public static ValueList<Fraction> NumberList(this ObjectReader from, string name) => from.NumbersOf(name, from.Require(name));

    /// <summary>A list of lists of numbers.</summary>
    public static ValueList<ValueList<Fraction>> NumberTable(this ObjectReader from, string name)
    {
        var rows = new List<ValueList<Fraction>>();
        if (from.ListOf(name, from.Require(name)) is { } list)
            for (var i = 0; i < list.Count; i++)
                rows.Add(from.NumbersOf(Item(name, i), list[i]));
        return ValueList<ValueList<Fraction>>.Of(rows);
    }

    private static ValueList<Fraction> NumbersOf(this ObjectReader from, string name, JToken? token)
    {
        var items = new List<Fraction>();
        if (from.ListOf(name, token) is { } list)
            for (var i = 0; i < list.Count; i++)
                items.Add(from.NumberOf(Item(name, i), list[i]) ?? Fraction.Zero);
        return ValueList<Fraction>.Of(items);
    }

    private static string Item(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");
}
