using CompPlan.Attribution;
using CompPlan.Distribution;
using CompPlan.People;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using CompPlan.Values;

namespace CompPlan.Tests.Laws;

/// <summary>The distribution of a case, written from the rules' words: fractions and dictionaries, no columns.</summary>
internal sealed class DistributionOracle
{
    private readonly DistributionCase _case;
    private readonly List<Participation> _seats;
    private readonly Dictionary<string, Dictionary<string, long>> _amounts = [];

    public DistributionOracle(DistributionCase item)
    {
        _case = item;
        _seats = [.. item.Register];
        foreach (var pool in item.Pools)
            _amounts[pool.Department] = SharingOracle.Divide(
                pool.Amount.Minor, item.Rule.Parts.Select(part => new SharingOracle.Item(part.Id, part.Weight)), Seed($"{pool.Department}/parts")).Shares;
        foreach (var pool in item.Pools)
            foreach (var part in item.Rule.Parts)
                Keep(pool.Department, part);
        foreach (var pool in item.Pools)
            if (item.Rule.Cap is null && item.Rule.Floor is null)
                Plain(pool.Department);
            else
                Capped(pool.Department, pool.Amount.Minor);
    }

    public Dictionary<(string Department, string Person), long> Awards { get; } = [];

    public Dictionary<(string Department, string Person, string Criterion), long> Lines { get; } = [];

    public Dictionary<string, long> Undistributed { get; } = [];

    public Dictionary<string, long> Returned { get; } = [];

    /// <summary>What goes back for credit of those who do not take part, before anything is given to those who do.</summary>
    private void Keep(string department, SubPool part)
    {
        Kept.TryAdd(department, 0);
        if (part.Key is not CreditKey { Others: OthersCreditRule.Return } key || Others(department, key) == 0)
            return;
        var members = Seats(department).Sum(seat => Own(key, seat));
        var shares = SharingOracle.Divide(
            _amounts[department][part.Id], [new("members", members), new("others", Others(department, key))], Seed($"{department}/returned/{part.Id}")).Shares;
        _amounts[department][part.Id] = shares["members"];
        Kept[department] += shares["others"];
    }

    private Dictionary<string, long> Kept { get; } = [];

    private void Plain(string department)
    {
        (Undistributed[department], Returned[department]) = (0, Kept[department]);
        foreach (var seat in Seats(department))
            Awards[(department, seat.Participant)] = 0;
        foreach (var part in _case.Rule.Parts)
        {
            var items = Seats(department).Select(seat => new SharingOracle.Item(seat.Participant, Weight(part, seat)));
            var (shares, rest) = SharingOracle.Divide(_amounts[department][part.Id], items, Seed($"{department}/{part.Id}"));
            Undistributed[department] += rest;
            foreach (var (person, share) in shares)
            {
                Awards[(department, person)] += share;
                Lines[(department, person, part.Id)] = share;
            }
        }
    }

    private void Capped(string department, long pool)
    {
        var aside = _case.Rule.Parts
            .Where(part => Total(department, part).Sign == 0)
            .Sum(part => _amounts[department][part.Id]);
        var seats = Seats(department).ToList();
        var excess = _case.Rule.Cap is null ? ExcessRule.Redistribute : _case.Rule.Excess;
        var there = pool - aside - Kept[department];
        var floors = seats.ToDictionary(seat => seat.Participant, seat => there > 0 ? FloorOf(department, seat) : 0);
        var isShort = floors.Values.Sum() > there;
        var first = NaiveDivision.Divide(there, [.. seats.Select(seat => new NaiveDivision.Item(
            seat.Participant, Uncapped(department, seat), isShort ? 0 : floors[seat.Participant], null))], Seed(department), 1);
        var above = seats.Where(seat => !isShort && excess == ExcessRule.RedistributeOnce
            && first.Ideals[seat.Participant] > CapOf(department, seat.Participant)).ToList();
        var division = NaiveDivision.Divide(
            there - above.Sum(seat => CapOf(department, seat.Participant)),
            [.. seats.Select(seat => isShort ? new NaiveDivision.Item(seat.Participant, floors[seat.Participant], 0, null) : new NaiveDivision.Item(
                seat.Participant,
                above.Contains(seat) ? 0 : Uncapped(department, seat),
                above.Contains(seat) ? 0 : floors[seat.Participant],
                excess == ExcessRule.Redistribute && _case.Rule.Cap is not null ? CapOf(department, seat.Participant) : null))],
            Seed(isShort ? department + "/floors" : department), 1);
        var shares = division.Shares.ToDictionary(share => share.Key, share => (long)share.Value);
        (Undistributed[department], Returned[department]) = (aside + (long)division.Undistributed, Kept[department]);
        foreach (var seat in seats)
        {
            var amount = Math.Min(shares[seat.Participant], CapOf(department, seat.Participant));
            if (excess == ExcessRule.Return)
                Returned[department] += shares[seat.Participant] - amount;
            else
                Undistributed[department] += shares[seat.Participant] - amount;
            amount = above.Contains(seat) ? CapOf(department, seat.Participant) : amount;
            Awards[(department, seat.Participant)] = amount;
            var lines = _case.Rule.Parts.Select(part => new SharingOracle.Item(
                part.Id, Uncapped(department, seat).Sign == 0 ? part.Weight : Line(department, part, seat)));
            foreach (var (criterion, line) in SharingOracle.Divide(amount, lines, Seed($"{department}/lines/{seat.Participant}")).Shares)
                Lines[(department, seat.Participant, criterion)] = line;
        }
    }

    private long CapOf(string department, string person)
    {
        var seats = _seats.Where(seat => seat.Participant == person).ToList();
        return _case.Rule.Cap is not { } cap ? long.MaxValue
            : seats.Count == 1 ? (long)Exact(cap, seats).Floor()
            : Over(seats, (long)Exact(cap, seats).Floor(), "cap", _ => null)[department];
    }

    /// <summary>The least of who takes part, never above the cap.</summary>
    private long FloorOf(string department, Participation own)
    {
        if (_case.Rule.Floor is not { } floor || !own.Eligible)
            return 0;
        var seats = _seats.Where(seat => seat.Participant == own.Participant).ToList();
        var total = Fraction.Min(Exact(floor, seats).Ceiling(), _case.Rule.Cap is { } cap ? Exact(cap, seats).Floor() : long.MaxValue);
        return seats.Count == 1 ? (long)total.Floor()
            : Over(seats, (long)total.Floor(), "floor", id => _case.Rule.Cap is null ? null : CapOf(id, own.Participant))[department];
    }

    /// <summary>A bound of a person of several departments: by the uncapped awards, or by days without any.</summary>
    private Dictionary<string, long> Over(List<Participation> seats, long bound, string path, Func<string, Fraction?> cap)
    {
        var byDays = seats.TrueForAll(seat => Uncapped(seat.Department, seat).Sign == 0);
        return NaiveDivision.Divide(
            bound,
            [.. seats.Select(seat => new NaiveDivision.Item(
                seat.Department, byDays ? seat.MemberDays : Uncapped(seat.Department, seat), 0, cap(seat.Department)))],
            Seed($"{path}/{seats[0].Participant}"), 1).Shares.ToDictionary(share => share.Key, share => (long)share.Value);
    }

    private static Fraction Exact(IndividualBound bound, List<Participation> seats)
    {
        Fraction Part(BoundProration proration) => proration == BoundProration.None ? 1 : seats.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.MemberDays) / 90;
        return bound switch
        {
            AmountBound amount => amount.Amount.Minor * Part(amount.Proration),
            CeilingBound multiple => 4_806_000 * multiple.Multiple * Part(multiple.Proration),
            SalaryShareBound share => seats.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.SalaryEarned) * 100 * share.Share,
            _ => throw new InvalidOperationException("There is no other bound."),
        };
    }

    private Fraction Uncapped(string department, Participation seat) =>
        _case.Rule.Parts.Aggregate(Fraction.Zero, (sum, part) => sum + Line(department, part, seat));

    private Fraction Line(string department, SubPool part, Participation seat) => Total(department, part) is var total && total.Sign == 0
        ? Fraction.Zero
        : Weight(part, seat) * _amounts[department][part.Id] / total;

    private Fraction Total(string department, SubPool part) =>
        Seats(department).Aggregate(Fraction.Zero, (sum, seat) => sum + Weight(part, seat));

    private Fraction Weight(SubPool part, Participation seat) => !seat.Eligible ? Fraction.Zero : part.Key switch
    {
        UniformKey => seat.MemberDays / _seats.Where(other => other.Participant == seat.Participant).Aggregate(Fraction.Zero, (sum, other) => sum + other.MemberDays),
        PresenceKey => seat.PresentDays,
        SalaryKey => seat.SalaryEarned,
        CreditKey { Others: OthersCreditRule.Even } key =>
            Fraction.Of(Own(key, seat), 100) + Fraction.Of(Others(seat.Department, key), 100 * Seats(seat.Department).Count(other => other.Eligible)),
        CreditKey key => Fraction.Of(Own(key, seat), 100),
        _ => seat.SalaryTimesPresence,
    };

    private long Own(CreditKey key, Participation seat) => !seat.Eligible ? 0 : Rows(seat.Department, key)
        .Where(row => row.Actor == seat.Participant).Sum(Counted);

    private long Others(string department, CreditKey key) => Rows(department, key)
        .Where(row => !Seats(department).Any(seat => seat.Eligible && seat.Participant == row.Actor)).Sum(Counted);

    private IEnumerable<CountedCredit> Rows(string department, CreditKey key) =>
        _case.Credits.Where(row => row.Department == department && row.Negative == key.Negative && row.Attribution == key.Attribution);

    private static long Counted(CountedCredit row) => Math.Max(0, row.Net.Minor + (row.Before?.Net.Minor ?? 0));

    private IEnumerable<Participation> Seats(string department) => _seats.Where(seat => seat.Department == department);

    private string? Seed(string path) => _case.Prefix is null ? null : _case.Prefix + path;
}
