using CompPlan.Distribution;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// The statements of a run, each made when it is asked for. What all people share, such as the pool and the departments'
/// shares, is projected once, so that the statements of n people cost n times one. For one thread at a time.
/// </summary>
public sealed class StatementBook
{
    private readonly ValueList<PlanPaths> _paths;
    private readonly ValueList<CreditKeyProjection> _keys;
    private readonly ValueList<PoolProjection> _pools;

    private StatementBook(BonusRun run)
    {
        Run = run;
        var paths = new List<PlanPaths>();
        var (keys, pools) = (new List<CreditKeyProjection>(), new List<PoolProjection>());
        foreach (var version in run.Versions)
        {
            var own = new PlanPaths(version.Plan);
            var credits = new CreditProjection(version, own);
            paths.AddRange(version.Results.Select(_ => own));
            keys.AddRange(version.Results.Select(result => new CreditKeyProjection(own, result, credits)));
            pools.AddRange(version.Results.Select(result => new PoolProjection(own, result, credits, PoolOf)));
        }
        (_paths, _keys, _pools) = (ValueList<PlanPaths>.Of(paths), ValueList<CreditKeyProjection>.Of(keys), ValueList<PoolProjection>.Of(pools));
    }

    /// <summary>The run.</summary>
    public BonusRun Run { get; }

    /// <summary>The ids of everybody with a seat in a bonus of the run, in ordinal order.</summary>
    public IEnumerable<string> Participants => Run.Results
        .SelectMany(result => result.Participations.Select(seat => seat.Participant))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>The statements of a run.</summary>
    public static StatementBook Of(BonusRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new StatementBook(run);
    }

    /// <summary>The statement of one person; without lines for somebody who has no part in the run.</summary>
    public Statement StatementFor(string participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        var lines = new List<StatementLine>();
        var exclusions = new List<StatementExclusion>();
        for (var i = 0; i < Run.Results.Count; i++)
            Add(participant, Run.Results[i], _paths[i], _pools[i], _keys[i], lines, exclusions);
        return Statement.Of(
            participant,
            Run.PayoutPeriod,
            ValueList<StatementLine>.Of(lines),
            ValueList<StatementExclusion>.Of(exclusions),
            lines.Aggregate(Money.Of(0, Run.Plan.Currency), (sum, line) => sum + line.Amount));
    }

    private PoolProjection PoolOf(string bonus, PerformancePeriod period)
    {
        var place = 0;
        while (!string.Equals(Run.Results[place].Bonus.Id, bonus, StringComparison.Ordinal) || Run.Results[place].Period != period)
            place++;
        return _pools[place];
    }

    private void Add(
        string participant,
        BonusResult result,
        PlanPaths paths,
        PoolProjection pool,
        CreditKeyProjection credits,
        List<StatementLine> lines,
        List<StatementExclusion> exclusions)
    {
        var seats = result.Participations.ParticipationsOf(participant);
        if (seats.Count == 0)
            return;
        var plan = result.Version.Plan;
        var facts = new PersonFacts(result.Participations, participant, plan.Absences);
        var keys = new KeyProjection(facts, paths, result.Participations, plan, paths.Bonus(result.Bonus.Id), credits);
        var spanKeys = result.Due.Room is { } room
            ? new KeyProjection(
                new PersonFacts(room.Register, participant, plan.Absences), paths, room.Register, plan, paths.Bonus(result.Bonus.Id), credits)
            : null;
        foreach (var seat in seats)
        {
            if (!seat.Eligible)
            {
                exclusions.Add(StatementExclusion.Of(result.Bonus.Id, result.Period, seat.Department, seat.Exclusions));
                continue;
            }
            var department = result.Distribution.Departments.First(one => string.Equals(one.Department, seat.Department, StringComparison.Ordinal));
            var award = department.AwardOf(participant);
            var projection = new AwardProjection(paths, result, pool, keys, spanKeys, department, award);
            var explanation = projection.Award();
            lines.Add(StatementLine.Of(
                result.Bonus.Id, result.Period, seat.Department, award.Amount, explanation, ValueList<StatementPart>.Of(projection.Parts(explanation))));
        }
    }
}
