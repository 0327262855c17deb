using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>
/// What an attribution rule credits a department or an actor with in the period, less what reversals take back in it: attributed
/// revenue.
/// </summary>
public sealed record AttributedMeasure : Measure
{
    private AttributedMeasure(string id, string? name, Unit unit, string attribution, string? department, string? actor)
        : base(id, name)
    {
        Unit = unit;
        Attribution = attribution;
        Department = department;
        Actor = actor;
    }

    /// <summary>Always an amount, in the currency of the plan.</summary>
    public override Unit Unit { get; }

    /// <summary>The id of the attribution rule.</summary>
    public string Attribution { get; }

    /// <summary>The id of the credited department; absent where the credit of an actor for every department counts.</summary>
    public string? Department { get; }

    /// <summary>The id of the person or team whose touches count; absent where those of everybody do.</summary>
    public string? Actor { get; }

    /// <summary>What credit below zero becomes; absent means <see cref="NegativeCredit.Forget"/>.</summary>
    public NegativeCredit? Negative { get; private init; }

    /// <summary>None: it is derived from credit.</summary>
    public override IEnumerable<string> Parts => [];

    internal override string Kind => "attributed";

    /// <summary>
    /// The credit by the rule <paramref name="attribution"/> for <paramref name="department"/> whose earned date lies in the period, in
    /// whole units of the currency with the code <paramref name="currencyCode"/>.
    /// </summary>
    public static AttributedMeasure Of(string id, string? name, string currencyCode, string attribution, string department)
    {
        ArgumentNullException.ThrowIfNull(department);
        return Of(id, name, currencyCode, attribution, department, null);
    }

    /// <summary>
    /// The same for the touches of <paramref name="actor"/> only, a person or a team; without a department for all departments that they
    /// credit. At least one of the two is stated.
    /// </summary>
    public static AttributedMeasure Of(string id, string? name, string currencyCode, string attribution, string? department, string? actor)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        return new AttributedMeasure(id, name, Unit.Amount(currencyCode), attribution, department, actor);
    }

    /// <summary>The same measure with a statement of what credit below zero becomes; null states nothing.</summary>
    public AttributedMeasure WithNegative(NegativeCredit? negative) => this with { Negative = negative };

    internal override MeasureResolution Resolve(MeasureBook book, MeasureSpan span) => book.Credit.Has(Attribution)
        ? MeasureResolution.Of(MeasuredValue.Credited(
            this, span, book.Credit.Count(Attribution, Department, Actor, span.Period, span.First, Negative ?? NegativeCredit.Forget)))
        : MeasureResolution.Of([Issue.Error(
            IssueCodes.MissingField,
            book.PathOf(Id) + ".attribution",
            $"'{Id}' is the credit of '{Actor ?? Department}' under '{Attribution}', and there is no ledger of that rule.",
            "Mend what is wrong with deals and touches; only then they can be credited.")]);
}
