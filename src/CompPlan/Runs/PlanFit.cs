using CompPlan.Facts;
using CompPlan.Plans;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Runs;

/// <summary>Whether facts fit a plan, whatever period is to be paid.</summary>
public static class PlanFit
{
    /// <summary>
    /// Everything in the facts in force on <paramref name="knownOn"/> that the plan does not know or cannot use: departments, measures,
    /// roles, types of absence, currencies, days outside its time. What only a period can miss, such as a target or a measurement, is
    /// found by the review of a <see cref="BonusCase"/>, which reports these findings too.
    /// </summary>
    public static ValueList<Issue> ReviewFor(this FactSet facts, Plan plan, LocalDate knownOn)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return facts.ReviewFor(PlanSeries.Of(plan), knownOn);
    }

    /// <summary>
    /// As <see cref="ReviewFor(FactSet, Plan, LocalDate)"/>, of a plan with several versions: everything that no version known on the day
    /// knows or can use, and what keeps the rules of the last of them from crediting.
    /// </summary>
    public static ValueList<Issue> ReviewFor(this FactSet facts, PlanSeries series, LocalDate knownOn)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(series);
        var (known, versions) = (facts.AsKnownOn(knownOn), series.AsKnownOn(knownOn));
        return ValueList<Issue>.Of([
            .. FactsFit.Issues(versions, known), .. versions.Versions.Count > 1 ? FactsFit.RuleFaults(versions.Latest.Plan, known) : [],
        ]);
    }
}
