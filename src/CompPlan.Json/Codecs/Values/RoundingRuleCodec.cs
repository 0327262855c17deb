using CompPlan.Json.Binding;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.Values;

/// <summary>
/// A rounding rule, in three forms: of money, with the step as an amount; of a ratio, with the step in the stated unit; of a
/// measured value, with the step in the unit of the measure.
/// </summary>
internal static class RoundingRuleCodec
{
    public static Names<MidpointRule> Midpoints { get; } = Names<MidpointRule>.Of(
        ("halfUp", MidpointRule.HalfUp), ("halfEven", MidpointRule.HalfEven), ("down", MidpointRule.Down), ("up", MidpointRule.Up));

    public static RoundingRule? ReadMoney(ObjectReader from)
    {
        var step = from.Amount("step");
        return Build(from, step.ToFraction());
    }

    public static void WriteMoney(RoundingRule rule, ObjectWriter to)
    {
        to.Text("step", StepOf(rule, to));
        to.Choice("midpoint", rule.Midpoint, Midpoints);
    }

    public static RoundingRule? ReadRatio(ObjectReader from) => Build(from, from.Ratio("step", from.RatioUnit()));

    public static void WriteRatio(RoundingRule rule, ObjectWriter to)
    {
        to.PercentUnit();
        to.Percent("step", rule.Step);
        to.Choice("midpoint", rule.Midpoint, Midpoints);
    }

    /// <summary>The step in a unit that the caller has read from the same object.</summary>
    public static RoundingRule? ReadStep(ObjectReader from, RatioUnit unit) => Build(from, from.Ratio("step", unit));

    /// <summary>As <see cref="ReadStep"/>; the unit is written already.</summary>
    public static void WriteStep(RoundingRule rule, RatioUnit unit, ObjectWriter to)
    {
        to.Number("step", unit.ToWritten(rule.Step));
        to.Choice("midpoint", rule.Midpoint, Midpoints);
    }

    public static RoundingRule? ReadValue(ObjectReader from) => Build(from, from.Number("step"));

    public static void WriteValue(RoundingRule rule, ObjectWriter to)
    {
        to.Number("step", rule.Step);
        to.Choice("midpoint", rule.Midpoint, Midpoints);
    }

    /// <summary>As an amount with the decimals of the currency. A step below its minor unit keeps its digits; the review refuses it.</summary>
    private static string StepOf(RoundingRule rule, ObjectWriter to) =>
        Currency.TryOf(to.Currency, out var currency) && Money.TryParse(rule.Step.ToString(), currency, out var step)
            ? step.ToString()
            : rule.Step.ToString();

    private static RoundingRule? Build(ObjectReader from, Fraction step)
    {
        var midpoint = from.Choice("midpoint", Midpoints);
        if (!from.Failed && step.Sign <= 0)
            from.Refuse("step", from.Require("step")!, new Lexical.TextFault(
                IssueCodes.NumberRange, $"The step is {step}; a step is above zero.", "State the distance of two rounded values, such as 0.01."));
        return from.Build(() => RoundingRule.Of(step, midpoint));
    }
}
