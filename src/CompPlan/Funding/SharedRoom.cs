using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>
/// The receipt of what a shared cap leaves a bonus: the cap, less what was paid for earlier periods of the same span, less what bonuses
/// took before it in the same run.
/// </summary>
public sealed record SharedRoom
{
    private SharedRoom(SharedCap cap, FundingFigures figures, ValueList<PaidPeriod> paid, ValueList<TakenPool> taken)
    {
        Cap = cap;
        Figures = figures;
        Paid = paid;
        Taken = taken;
        Exact = cap.Cap.Take(figures);
        Limit = LimitReading.Whole(figures.Currency, Exact, MidpointRule.Down);
        Room = Limit;
        foreach (var period in paid)
            Room -= period.Amount;
        foreach (var pool in taken)
            Room -= pool.Amount;
    }

    /// <summary>The shared cap.</summary>
    public SharedCap Cap { get; }

    /// <summary>What the cap came to, exact.</summary>
    public Fraction Exact { get; }

    /// <summary>The same in whole minor units, downwards, written in whole units of the currency.</summary>
    public Fraction Limit { get; }

    /// <summary>What was paid for earlier periods of the span, bonus by bonus in the order of the cap.</summary>
    public ValueList<PaidPeriod> Paid { get; }

    /// <summary>What was taken before in this run.</summary>
    public ValueList<TakenPool> Taken { get; }

    /// <summary>What is left; below zero where more was paid than the cap allows.</summary>
    public Fraction Room { get; }

    internal FundingFigures Figures { get; }

    internal static SharedRoom Of(SharedCap cap, FundingFigures figures, IEnumerable<PaidPeriod> paid, IEnumerable<TakenPool> taken) =>
        new(cap, figures, ValueList<PaidPeriod>.Of(paid), ValueList<TakenPool>.Of(taken));
}
