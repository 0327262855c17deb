using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>What a cap over several bonuses leaves one person for one of them: the receipt of a <see cref="PersonalCap"/>.</summary>
public sealed record PersonalCapReading
{
    internal PersonalCapReading(PersonalCap cap, PerformancePeriod span, Fraction exact, Money total, ValueList<PersonalTaking> taken, Money room)
    {
        Cap = cap;
        Span = span;
        Exact = exact;
        Total = total;
        Taken = taken;
        Room = room;
    }

    /// <summary>The cap.</summary>
    public PersonalCap Cap { get; }

    /// <summary>The days it holds for.</summary>
    public PerformancePeriod Span { get; }

    /// <summary>The cap before it was taken down to a whole minor unit, in minor units.</summary>
    public Fraction Exact { get; }

    /// <summary>The cap of the person over the span, in whole minor units.</summary>
    public Money Total { get; }

    /// <summary>What was taken before: payments first, then awards of the same run, in the order of the cap and of time.</summary>
    public ValueList<PersonalTaking> Taken { get; }

    /// <summary>The cap less what was taken; zero where more was taken than the cap allows.</summary>
    public Money Room { get; }
}
