using CompPlan.Values;

namespace CompPlan.Funding;

/// <summary>What all people who take part in a bonus come to over the span of its pool.</summary>
public sealed record PeopleTotals
{
    private PeopleTotals(int headcount, Fraction salaryEarned, Fraction? targetBonuses)
    {
        Headcount = headcount;
        SalaryEarned = salaryEarned;
        TargetBonuses = targetBonuses;
    }

    /// <summary>Nobody.</summary>
    public static PeopleTotals None { get; } = new(0, Fraction.Zero, Fraction.Zero);

    /// <summary>How many people take part, each once.</summary>
    public int Headcount { get; }

    /// <summary>The salaries they earned, before absences, in whole units of the currency, exact.</summary>
    public Fraction SalaryEarned { get; }

    /// <summary>Their target bonuses for their days in the span, in whole units of the currency, exact; absent where no base asks for them.</summary>
    public Fraction? TargetBonuses { get; }

    /// <summary>Totals over <paramref name="headcount"/> people.</summary>
    public static PeopleTotals Of(int headcount, Fraction salaryEarned, Fraction? targetBonuses = null) => new(headcount, salaryEarned, targetBonuses);
}
