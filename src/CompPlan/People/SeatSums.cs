using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.People;

/// <summary>
/// Adds the days of memberships to the columns of seats: days, presence, salaries and target bonuses, less what absences take. In whole
/// numbers of the units of the register throughout.
/// </summary>
internal sealed class SeatSums
{
    private readonly KnownFacts _facts;
    private readonly DayWeights _years;
    private readonly PresenceSums? _presence;
    private readonly TargetSums? _targets;

    private SeatSums(KnownFacts facts, DayWeights years, SeatUnits units, PresenceSums? presence, TargetSums? targets)
    {
        _facts = facts;
        _years = years;
        Units = units;
        _presence = presence;
        _targets = targets;
    }

    public SeatUnits Units { get; }

    public static SeatSums Of(KnownFacts facts, PerformancePeriod period, PresenceRule? rule, WorkingDays? working, long minorUnitsPerUnit)
    {
        var years = DayWeights.OfYears(period);
        var parts = facts.Absences.HasHalves ? 2 : 1;
        var shares = ShareParts.CommonOf(facts.Memberships);
        var weights = rule is null or { IsInDays: true } ? null : rule.WeightsOf(period, working);
        var inHours = rule is PresenceInHours;
        var units = new SeatUnits
        {
            DayParts = parts,
            ShareParts = shares,
            SalaryDenominator = (int)years.Denominator * parts,
            MinorUnitsPerUnit = minorUnitsPerUnit,
            HasOwnPresence = weights is not null,
            PresenceDenominator = parts * shares * (weights is null ? 1 : weights.Denominator * (inHours ? PresenceSums.HourParts : 1)),
            InHours = inHours,
            ProratesTargets = rule?.TargetBonus is not null,
        };
        return new SeatSums(
            facts,
            years,
            units,
            weights is null ? null : new PresenceSums(facts.Memberships, weights, units),
            units.ProratesTargets ? new TargetSums(rule!, period, working, rule!.WeightsOf(period, working), units) : null);
    }

    /// <summary>Before the first row of a seat.</summary>
    public void Begin() => _targets?.Begin();

    /// <summary>The days from first to last, both inclusive, of a membership row.</summary>
    public void Add(SeatColumns seats, int seat, int row, (int First, int Last) days, AbsenceCursor absences)
    {
        var memberships = _facts.Memberships;
        var (first, last) = (2 * days.First, 2 * days.Last + 1);
        var share = ShareParts.Of(memberships, row, Units.ShareParts);
        var salary = memberships.Salary[row];
        var target = memberships.TargetBonus[row];
        var (halves, weight) = (Parts(last - first + 1), Parts(_years.Halves(first, last)));
        seats.MemberDays[seat] += halves * share;
        seats.PresentDays[seat] += halves * share;
        seats.SalaryKey[seat] += salary * weight;
        seats.SalaryPresenceKey[seat] += salary * weight;
        if (target == MembershipColumns.NoTargetBonus)
            seats.WithoutTarget[seat] = true;
        else
            seats.TargetKey[seat] += target * weight;
        _presence?.Add(seats, seat, row, first, last, share, 1);
        _targets?.Add(memberships, row, first, last, 1);
        // Rows of one seat stand in the order of their first days: the last one sets the rate.
        seats.SalaryRate[seat] = salary;
        for (var (absence, end) = absences.Rows; absence < end; absence++)
            if (absences.Within(absence, first, last) is { } part)
                Take(seats, seat, row, absence, part, share);
        if (_targets is not null)
            seats.ProratedTarget![seat] = _targets.Value;
    }

    /// <summary>What part of an absence takes from the days that were added whole.</summary>
    private void Take(SeatColumns seats, int seat, int row, int absence, (int First, int Last, AbsenceTerm Term) part, long share)
    {
        var memberships = _facts.Memberships;
        var (halves, weight) = (Parts(part.Last - part.First + 1), Parts(_years.Halves(part.First, part.Last)));
        var suspended = part.Term.Counts == AbsenceCounting.Suspended;
        var salary = memberships.Salary[row];
        var counted = suspended ? 0 : SalaryOf(row, absence, part.Term);
        seats.SalaryKey[seat] += (counted - salary) * weight;
        seats.SalaryPresenceKey[seat] += ((part.Term.CountsAsPresence ? counted : 0) - salary) * weight;
        if (!part.Term.CountsAsPresence)
        {
            seats.PresentDays[seat] -= halves * share;
            _presence?.Add(seats, seat, row, part.First, part.Last, share, -1);
        }
        if (suspended)
        {
            seats.MemberDays[seat] -= halves * share;
            if (memberships.TargetBonus[row] is var target and not MembershipColumns.NoTargetBonus)
                seats.TargetKey[seat] -= target * weight;
        }
        if (_targets is not null && (suspended || (_targets.ByPresence && !part.Term.CountsAsPresence)))
            _targets.Add(memberships, row, part.First, part.Last, -1);
    }

    private long SalaryOf(int row, int absence, AbsenceTerm term) => term.Salary switch
    {
        AbsenceSalary.None => 0,
        AbsenceSalary.Reconstructed => _facts.Memberships.Salary[ReconstructedSalary.RowFor(_facts, row, absence)],
        _ => _facts.Memberships.Salary[row],
    };

    /// <summary>Half days, or what they weigh, in the parts of a day that the register counts in.</summary>
    private long Parts(long halves) => Units.DayParts == 2 ? halves : halves / 2;
}
