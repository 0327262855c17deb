using CompPlan.Values;

namespace CompPlan.Rounding;

/// <summary>The receipt of one rounding: what went in, the rule, what came out.</summary>
public sealed record Rounded
{
    private Rounded(Fraction input, RoundingRule rule, Fraction result)
    {
        Input = input;
        Rule = rule;
        Result = result;
    }

    /// <summary>The exact value before rounding.</summary>
    public Fraction Input { get; }

    /// <summary>The rule that was applied.</summary>
    public RoundingRule Rule { get; }

    /// <summary>The value after rounding: a whole multiple of the step of the rule.</summary>
    public Fraction Result { get; }

    /// <summary>What rounding added; negative where it took away. Smaller than one step either way.</summary>
    public Fraction Difference => Result - Input;

    internal static Rounded Of(Fraction input, RoundingRule rule, Fraction result) => new(input, rule, result);
}
