using CompPlan.Values;
using NodaTime;

namespace CompPlan.Funding;

/// <summary>
/// The amounts before it are what the bonus costs the employer, with charges; what is divided is gross: cost ÷ (1 + rate). The rate in
/// force on the last day of the performance period holds.
/// </summary>
public sealed record EmployerCost
{
    private EmployerCost(ValueList<ChargeRate> rates) => Rates = rates;

    /// <summary>The rates, in the order of time, without an overlap.</summary>
    public ValueList<ChargeRate> Rates { get; }

    /// <summary>Employer cost at dated rates.</summary>
    public static EmployerCost Of(params IEnumerable<ChargeRate> rates) => new(ValueList<ChargeRate>.Of(rates));

    /// <summary>The rate in force on a day, or null.</summary>
    public ChargeRate? RateOn(LocalDate day)
    {
        foreach (var rate in Rates)
            if (rate.From <= day && day <= rate.To)
                return rate;
        return null;
    }
}
