using CompPlan.Attribution;
using CompPlan.Distribution;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Values;
using NodaTime.Text;

namespace CompPlan.Runs;

/// <summary>One bonus in one performance period that a payout period pays, with everything its calculation needs resolved.</summary>
internal sealed record DueBonus
{
    private DueBonus(PlanVersion version, Bonus bonus, string path, PerformancePeriod period)
    {
        Version = version;
        Bonus = bonus;
        Path = path;
        Period = period;
        SeedPrefix = $"{version.Plan.Id}|{bonus.Id}|{LocalDatePattern.Iso.Format(period.First)}|";
    }

    /// <summary>The version of the plan that applies to the period.</summary>
    public PlanVersion Version { get; }

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

    /// <summary>What each department was credited with in the period, for every split by credit.</summary>
    public ValueList<CountedCredit> DepartmentCredits { get; private init; } = ValueList<CountedCredit>.Empty;

    /// <summary>What each actor was credited with for each department in the period, for keys by credit.</summary>
    public ValueList<CountedCredit> ActorCredits { get; private init; } = ValueList<CountedCredit>.Empty;

    /// <summary>What a cap over several bonuses leaves people at the start of the run; absent without one.</summary>
    public PersonalRoom? Room { get; private init; }

    /// <summary>The place in the order in which bonuses take from that cap.</summary>
    public int Turn { get; private init; }

    public static DueBonus Of(
        PlanVersion version,
        Bonus bonus,
        string path,
        PerformancePeriod period,
        Scorecard scorecard,
        FundingFigures figures,
        ParticipationRegister people,
        ValueList<CountedCredit> departmentCredits,
        ValueList<CountedCredit> actorCredits) => new(version, bonus, path, period)
        {
            Scorecard = scorecard,
            Figures = figures,
            People = people,
            DepartmentCredits = departmentCredits,
            ActorCredits = actorCredits,
        };

    /// <summary>What the splits of the bonus divide by: of each rule and department one.</summary>
    public ValueList<DepartmentCredit> Credits() => ValueList<DepartmentCredit>.Of(DepartmentCredits
        .GroupBy(credit => (credit.Attribution, credit.Department))
        .Select(same => DepartmentCredit.Of(same.Key.Attribution, same.Key.Department!, same.First().Net)
            .WithCarriedIn(same.Aggregate(Money.Zero, (sum, credit) => sum + credit.CarriedIn))));

    /// <summary>What a split by credit counts of a department.</summary>
    public CountedCredit CreditOf(CreditSplit split, string department) => DepartmentCredits.First(credit =>
        credit.Negative == split.Treatment
        && string.Equals(credit.Attribution, split.Attribution, StringComparison.Ordinal)
        && string.Equals(credit.Department, department, StringComparison.Ordinal));

    public DueBonus WithRoom(PersonalRoom room, int turn) => this with { Room = room, Turn = turn };

    public DueBonus WithFigures(FundingFigures figures) => this with { Figures = figures };
}
