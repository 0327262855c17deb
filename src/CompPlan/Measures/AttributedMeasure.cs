using CompPlan.Attribution;
using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>
/// What an attribution rule credits a department or an actor with in the period, less what reversals take back in it: attributed
/// revenue; or in how many deals it credits them.
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

    /// <summary>An amount, in the currency of the plan; for deals a count.</summary>
    public override Unit Unit { get; }

    /// <summary>The id of the attribution rule.</summary>
    public string Attribution { get; }

    /// <summary>The id of the credited department; absent where the credit of an actor for every department counts.</summary>
    public string? Department { get; }

    /// <summary>The id of the person or team whose touches count; absent where those of everybody do.</summary>
    public string? Actor { get; }

    /// <summary>Which figure of the credit it is.</summary>
    public AttributedResult Result => Unit == Unit.Count ? AttributedResult.Deals : AttributedResult.Amount;

    /// <summary>What credit or a count below zero becomes; a count is never carried. Absent means <see cref="NegativeCredit.Forget"/>.</summary>
    public NegativeCredit? Negative { get; private init; }

    /// <summary>None: it is derived from credit.</summary>
    public override IEnumerable<string> Parts => [];

    internal override string Kind => "attributed";

    private NegativeCredit Treatment => Negative ?? NegativeCredit.Forget;

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

    /// <summary>
    /// In how many deals the rule <paramref name="attribution"/> credits <paramref name="department"/>, or the touches of
    /// <paramref name="actor"/>, or those for that department, with more than nothing: the deals that came to have such credit in the
    /// period, less those of which reversals took back all of it. At least one of the two is stated.
    /// </summary>
    public static AttributedMeasure OfDeals(string id, string? name, string attribution, string? department, string? actor)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        return new AttributedMeasure(id, name, Unit.Count, attribution, department, actor);
    }

    /// <summary>The same measure with a statement of what credit below zero becomes; null states nothing.</summary>
    public AttributedMeasure WithNegative(NegativeCredit? negative) => this with { Negative = negative };

    internal override MeasureResolution Resolve(MeasureBook book, MeasureSpan span) => book.Credit.Has(Attribution)
        ? MeasureResolution.Of(Result == AttributedResult.Deals
            ? MeasuredValue.Credited(this, span, book.Credit.CountDeals(Attribution, Department, Actor, span.Period, span.First, Treatment))
            : MeasuredValue.Credited(this, span, book.Credit.Count(Attribution, Department, Actor, span.Period, span.First, Treatment)))
        : MeasureResolution.Of([Issue.Error(
            IssueCodes.MissingField,
            book.PathOf(Id) + ".attribution",
            $"'{Id}' is the credit of '{Actor ?? Department}' under '{Attribution}', and there is no ledger of that rule.",
            "Mend what is wrong with deals and touches; only then they can be credited.")]);
}
