using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Splits;
using CompPlan.Values;
using NodaTime.Text;

namespace CompPlan.Runs;

/// <summary>One bonus in one performance period that a payout period pays, with everything its calculation needs resolved.</summary>
internal sealed record DueBonus
{
    private DueBonus(Plan plan, Bonus bonus, string path, PerformancePeriod period)
    {
        Bonus = bonus;
        Path = path;
        Period = period;
        SeedPrefix = $"{plan.Id}|{bonus.Id}|{LocalDatePattern.Iso.Format(period.First)}|";
    }

    public Bonus Bonus { get; }

    /// <summary>The place of the bonus in the plan.</summary>
    public string Path { get; }

    public PerformancePeriod Period { get; }

    /// <summary>What every tie seed begins with: plan, bonus and first day, never the version.</summary>
    public string SeedPrefix { get; }

    /// <summary>The figures of its goals, over the period or the year to date.</summary>
    public Scorecard Scorecard { get; private init; } = null!;

    /// <summary>The figures of its pool.</summary>
    public FundingFigures Figures { get; private init; } = null!;

    /// <summary>Who takes part in the period.</summary>
    public ParticipationRegister People { get; private init; } = null!;

    /// <summary>What each department was credited with in the period, rule by rule.</summary>
    public ValueList<DepartmentCredit> Credits { get; private init; } = ValueList<DepartmentCredit>.Empty;

    public static DueBonus Of(
        Plan plan,
        Bonus bonus,
        string path,
        PerformancePeriod period,
        Scorecard scorecard,
        FundingFigures figures,
        ParticipationRegister people,
        ValueList<DepartmentCredit> credits) =>
        new(plan, bonus, path, period) { Scorecard = scorecard, Figures = figures, People = people, Credits = credits };

    public DueBonus WithFigures(FundingFigures figures) => this with { Figures = figures };
}
