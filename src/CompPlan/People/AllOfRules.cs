using CompPlan.Values;

namespace CompPlan.People;

/// <summary>
/// Everybody whom each of several rules admits. All of them are asked, in their order, and each that does not admit a person gives its
/// reason.
/// </summary>
public sealed record AllOfRules : EligibilityRule
{
    /// <summary>The most rules there are: one bit each beside the one for suspended contracts.</summary>
    internal const int Most = 7;

    private AllOfRules(ValueList<EligibilityRule> rules) => Rules = rules;

    /// <summary>The rules, 2 to 7 of them and none of this kind; their order is that of the reasons.</summary>
    public ValueList<EligibilityRule> Rules { get; }

    internal override string Kind => "allOf";

    /// <summary>Who fulfils all of these rules.</summary>
    public static AllOfRules Of(IEnumerable<EligibilityRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new AllOfRules(ValueList<EligibilityRule>.Of(rules));
    }

    internal override bool Admits(Candidate candidate) => Excludes(candidate) == 0;

    internal override ExclusionReading Why(Candidate candidate) => Reasons(candidate).First();

    internal override int Excludes(Candidate candidate)
    {
        var bits = 0;
        var rules = Rules.AsSpan();
        for (var i = 0; i < rules.Length; i++)
            if (!rules[i].Admits(candidate))
                bits |= 1 << i;
        return bits;
    }

    internal override IEnumerable<ExclusionReading> Reasons(Candidate candidate) => Rules.SelectMany(rule => rule.Reasons(candidate));
}
