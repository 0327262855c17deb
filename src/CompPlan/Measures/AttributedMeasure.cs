using CompPlan.Values;

namespace CompPlan.Measures;

/// <summary>What an attribution rule credits a department with in the period: the attributed revenue of a department.</summary>
public sealed record AttributedMeasure : Measure
{
    private AttributedMeasure(string id, string? name, Unit unit, string attribution, string department)
        : base(id, name)
    {
        Unit = unit;
        Attribution = attribution;
        Department = department;
    }

    /// <summary>Always an amount, in the currency of the plan.</summary>
    public override Unit Unit { get; }

    /// <summary>The id of the attribution rule.</summary>
    public string Attribution { get; }

    /// <summary>The id of the credited department.</summary>
    public string Department { get; }

    /// <summary>None: it is derived from credit.</summary>
    public override IEnumerable<string> Parts => [];

    internal override string Kind => "attributed";

    /// <summary>
    /// The credit by the rule <paramref name="attribution"/> for <paramref name="department"/> whose earned date lies in the period, in
    /// whole units of the currency with the code <paramref name="currencyCode"/>.
    /// </summary>
    public static AttributedMeasure Of(string id, string? name, string currencyCode, string attribution, string department)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        ArgumentNullException.ThrowIfNull(department);
        return new AttributedMeasure(id, name, Unit.Amount(currencyCode), attribution, department);
    }

    internal override MeasureResolution Resolve(MeasureBook book, MeasureSpan span) =>
        book.CreditOf(Attribution, Department, span.First, span.Period.Last) is { } credit
            ? MeasureResolution.Of(MeasuredValue.Credited(this, span, credit.ToFraction()))
            : MeasureResolution.Of([Issue.Error(
                IssueCodes.MissingField,
                book.PathOf(Id) + ".attribution",
                $"'{Id}' is the credit of '{Department}' under '{Attribution}', and there is no ledger of that rule.",
                "Mend what is wrong with deals and touches; only then they can be credited.")]);
}
