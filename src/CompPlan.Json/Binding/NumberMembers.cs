using System.Globalization;
using CompPlan.Json.Lexical;
using CompPlan.Rounding;
using CompPlan.Values;
using Newtonsoft.Json.Linq;

namespace CompPlan.Json.Binding;

/// <summary>Members that are numbers, ratios, weights and amounts of money. None passes through binary floating point.</summary>
internal static class NumberMembers
{
    private static readonly Names<RatioUnit> RatioUnits = Names<RatioUnit>.Of(("percent", Binding.RatioUnit.Percent), ("fraction", Binding.RatioUnit.Fractional));

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, both inclusive.</summary>
    public static int WholeNumber(this ObjectReader from, string name, int least, int most) => (int)from.LongNumber(name, least, most);

    /// <summary>As <see cref="WholeNumber"/>, for what may not fit 32 bits.</summary>
    public static long LongNumber(this ObjectReader from, string name, long least, long most) =>
        from.LongOf(name, from.Require(name), least, most);

    /// <summary>A list of whole numbers, each from <paramref name="least"/> to <paramref name="most"/>; an empty one is for the review to judge.</summary>
    public static ValueList<int> WholeNumbers(this ObjectReader from, string name, int least, int most)
    {
        var list = from.ListOf(name, from.Require(name));
        return ValueList<int>.Of(list is null ? [] : list.Select((token, i) => (int)from.LongOf($"{name}[{i}]", token, least, most)));
    }

    private static long LongOf(this ObjectReader from, string name, JToken? token, long least, long most)
    {
        if (token is null || from.NumberOf(name, token) is not { } value)
            return least;
        if (value.IsWhole && value >= least && value <= most)
            return (long)value.Numerator;
        from.Refuse(name, token, new TextFault(
            IssueCodes.NumberRange,
            string.Create(CultureInfo.InvariantCulture, $"The number is {value}; expected is a whole number from {least} to {most}."),
            "State a whole number in that range."));
        return least;
    }

    /// <summary>As <see cref="WholeNumber"/>, or null where it is left out.</summary>
    public static int? OptionalWholeNumber(this ObjectReader from, string name, int least, int most) =>
        from.Allow(name) is null ? null : from.WholeNumber(name, least, most);

    public static Fraction Number(this ObjectReader from, string name) => from.NumberOf(name, from.Require(name)) ?? Fraction.Zero;

    public static Fraction? OptionalNumber(this ObjectReader from, string name) => from.NumberOf(name, from.Allow(name));

    public static Fraction Ratio(this ObjectReader from, string name, RatioUnit unit) => unit.ToRatio(from.Number(name));

    public static Fraction? OptionalRatio(this ObjectReader from, string name, RatioUnit unit) =>
        from.OptionalNumber(name) is { } written ? unit.ToRatio(written) : null;

    /// <summary>The unit in which the ratios of this object are written; it has no default.</summary>
    public static RatioUnit RatioUnit(this ObjectReader from) => from.UnitOf(RatioUnits, Binding.RatioUnit.Percent);

    /// <summary>The unit of a member that the object states under this name, among the names it allows.</summary>
    public static T UnitOf<T>(this ObjectReader from, Names<T> names, T otherwise)
        where T : notnull
    {
        if (from.Has("unit") || from.IsCut)
            return from.Choice("unit", names, otherwise);
        from.Allow("unit");
        from.RefuseWhole("unit", new TextFault(
            DocumentCodes.UnitMissing,
            "The object does not say the unit of its numbers: 60 may be 60 % or sixty times.",
            $"Add \"unit\": one of {string.Join(", ", names.All)}."));
        return otherwise;
    }

    /// <summary>An amount in the currency of the document.</summary>
    public static Money Amount(this ObjectReader from, string name) =>
        from.AmountOf(name, from.Require(name), from.Reading.Currency) ?? Money.Zero;

    public static Money? OptionalAmount(this ObjectReader from, string name) =>
        from.AmountOf(name, from.Allow(name), from.Reading.Currency);

    /// <summary>An amount in a currency that the same object names.</summary>
    public static Money AmountIn(this ObjectReader from, string name, Currency? currency) =>
        from.AmountOf(name, from.Require(name), currency) ?? Money.Zero;

    /// <summary>As <see cref="AmountIn"/>, or null where it is left out.</summary>
    public static Money? OptionalAmountIn(this ObjectReader from, string name, Currency? currency) =>
        from.AmountOf(name, from.Allow(name), currency);

    /// <summary>A currency of ISO 4217, or null with a finding.</summary>
    public static Currency? CurrencyCode(this ObjectReader from, string name)
    {
        if (from.Require(name) is not { } token)
            return null;
        if (token.Type != JTokenType.String)
        {
            from.Refuse(name, token, TypeFault.Of(token, "a currency code such as \"EUR\""));
            return null;
        }
        if (Currency.TryOf((string)token!, out var currency))
            return currency;
        from.Refuse(name, token, new TextFault(
            IssueCodes.CurrencyUnknown,
            $"{NumberText.Quoted((string)token!)} is not an active currency of ISO 4217 with a minor unit.",
            "Write its code in three capital letters, such as EUR."));
        return null;
    }

    public static Fraction? NumberOf(this ObjectReader from, string name, JToken? token)
    {
        switch (token)
        {
            case null:
                return null;
            case JRaw raw:
                return Fraction.Parse((string)raw.Value!);
            case { Type: JTokenType.Undefined }:
                from.Fail();
                return null;
            case { Type: JTokenType.String }:
                if (FractionText.Read((string)token!, out var value) is not { } fault)
                    return value;
                from.Refuse(name, token, fault);
                return null;
            default:
                from.Refuse(name, token, TypeFault.Of(token, "a number"));
                return null;
        }
    }

    private static Money? AmountOf(this ObjectReader from, string name, JToken? token, Currency? currency)
    {
        if (token is null)
            return null;
        if (token.Type != JTokenType.String)
        {
            from.Refuse(name, token, TypeFault.Of(token, "an amount as a text, such as \"1234.50\""));
            return null;
        }
        if (MoneyText.Read((string)token!, currency, out var money) is { } fault)
            from.Refuse(name, token, fault);
        if (currency is null)
            from.Fail();
        return money;
    }
}
