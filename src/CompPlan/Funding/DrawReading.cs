using CompPlan.Facts;
using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>The receipt of a draw: what it added to the pool or what the pool paid back, and what is owed then. In whole units of the currency.</summary>
public sealed record DrawReading
{
    private DrawReading(Draw draw, PoolBalance? owedIn, Fraction before)
    {
        Draw = draw;
        OwedIn = owedIn;
        Before = before;
        var (least, owed) = (draw.Amount.ToFraction(), owedIn?.Amount.ToFraction() ?? Fraction.Zero);
        Added = Fraction.Max(Fraction.Zero, least - before);
        var recovers = draw.Recovery == DrawRecovery.Recovered;
        PaidBack = recovers ? Fraction.Min(owed, Fraction.Max(Fraction.Zero, before - least)) : Fraction.Zero;
        Owed = recovers ? owed + Added - PaidBack : Fraction.Zero;
    }

    /// <summary>The draw as stated.</summary>
    public Draw Draw { get; }

    /// <summary>What was owed before; absent where nothing was.</summary>
    public PoolBalance? OwedIn { get; }

    /// <summary>The pool before it.</summary>
    public Fraction Before { get; }

    /// <summary>What the draw added to a pool below it.</summary>
    public Fraction Added { get; }

    /// <summary>What a pool above the draw paid back of what was owed.</summary>
    public Fraction PaidBack { get; }

    /// <summary>The pool after it: never below the draw.</summary>
    public Fraction After => Before + Added - PaidBack;

    /// <summary>What is owed afterwards, before a shared cap; always zero where draws are kept.</summary>
    public Fraction Owed { get; }

    internal static DrawReading Of(Draw draw, PoolBalance? owedIn, Fraction before) => new(draw, owedIn, before);
}
