using System.Numerics;
using CompPlan.Attribution;
using CompPlan.Distribution;
using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Splits;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// The whole calculation once more, from the words of the rules: which periods are due, who takes part day by day, the funded pool,
/// the departments, the awards. Lines of text that can be compared; the terms and the rows are all it takes of the library.
/// </summary>
internal sealed class NaiveRun
{
    private readonly PlanDraft _plan;
    private readonly FactsDraft _facts;
    private readonly List<string> _lines = [];
    private readonly Dictionary<string, List<string[]>> _credits = [];
    private readonly NaiveCalendar _calendar;

    private NaiveRun(PlanDraft plan, FactsDraft facts)
    {
        _plan = plan;
        _calendar = new NaiveCalendar(plan.Calendar, 1975, 2065);
        _facts = facts
            .WithMemberships(InForce(facts.Memberships, row => (row.Participant, row.Department, row.From), row => row.KnownOn))
            .WithMeasurements(InForce(facts.Measurements, row => (row.Measure, row.From, row.To), row => row.KnownOn));
    }

    /// <summary>Pools, departments and awards in minor units, a line each; awards of people who take part and get nothing too.</summary>
    public static List<string> Lines(PlanDraft plan, FactsDraft facts, LocalDate payoutFirst)
    {
        var run = new NaiveRun(plan, facts);
        var calendar = run._calendar;
        var due = plan.Bonuses.SelectMany(bonus => calendar.Due(bonus.Cadence.Months, plan.Payout, payoutFirst).Select(one => (bonus, one.First, one.Last))).ToList();
        var pools = new NaiveFunding(plan, run._facts, payoutFirst, calendar, (bonus, first, last) => new NaiveBonus(run, bonus, first, last).People()).All(due);
        foreach (var (bonus, first, last) in due)
            new NaiveBonus(run, bonus, first, last).Calculate(pools[(bonus.Id, first)]);
        return run._lines;
    }

    private static IEnumerable<T> InForce<T, TKey>(IEnumerable<T> rows, Func<T, TKey> key, Func<T, LocalDate> known) =>
        rows.GroupBy(key).Select(versions => versions.OrderBy(known).Last());

    /// <summary>One bonus in one period.</summary>
    private sealed class NaiveBonus(NaiveRun run, Bonus bonus, LocalDate first, LocalDate last)
    {
        private readonly string _prefix = $"{run._plan.Id}|{bonus.Id}|{LocalDatePattern.Iso.Format(first)}|";
        private readonly List<NaiveParticipation.Seat> _seats = NaiveParticipation.Seats(
            run._facts.Memberships, run._facts.Absences, PerformancePeriod.Of("one", bonus.Cadence, first, last), [.. bonus.Split.Departments], run._plan.Absences,
            bonus.Presence, run._plan.OpeningHours);
        private readonly Dictionary<string, Dictionary<string, BigInteger>> _criteria = [];
        private readonly Dictionary<string, BigInteger> _returned = [];
        private bool _takesBack;

        /// <summary>A pool below zero is divided by its magnitude; every amount of it is taken back.</summary>
        public void Calculate(NaiveFunding.Pool funded)
        {
            var minor = run._plan.Currency switch { "JPY" => 1, "KWD" => 1000, _ => 100 };
            var sign = funded.Divided.Sign < 0 ? -1 : 1;
            var pool = (funded.Divided * minor * sign).Floor();
            _takesBack = sign < 0;
            run._lines.Add($"{_prefix} {string.Join(' ', new[] { funded.Funded, funded.CarriedIn, funded.Reserved, funded.Kept, funded.Carried, funded.Owed, funded.Divided }.Select(one => (one * minor).Floor()))}");
            var departments = bonus.Split.Departments.ToDictionary(id => id, _ => BigInteger.Zero);
            Split(bonus.Split, "split", pool, departments);
            foreach (var (id, amount) in departments)
            {
                run._lines.Add($"{_prefix}{id} {amount * sign}");
                var criteria = Divide(amount, bonus.Distribution.Parts.Select(part => (part.Id, part.Weight)), $"{id}/parts");
                _criteria[id] = bonus.Distribution.Parts.ToDictionary(part => part.Id, part => Kept(id, part, criteria[part.Id]));
            }
            foreach (var (id, amount) in departments)
                foreach (var (person, award) in Awards(id, amount).OrderBy(award => award.Key, StringComparer.Ordinal))
                    run._lines.Add($"{_prefix}{id} {person} {award * sign}");
        }

        /// <summary>Who takes part, each once, and what they come to over the days of their memberships.</summary>
        public NaiveFunding.Heads People()
        {
            var eligible = _seats.Where(seat => Eligible(seat.Person)).ToList();
            var targets = eligible.Aggregate(Fraction.Zero, (sum, seat) => sum + (seat.Target ?? 0));
            return new NaiveFunding.Heads(
                eligible.Select(seat => seat.Person).Distinct().Count(), eligible.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.Salary), targets);
        }

        private void Split(SplitRule rule, string path, BigInteger pool, Dictionary<string, BigInteger> departments)
        {
            if (rule is BlendedSplit blend)
            {
                var parts = Divide(pool, blend.Parts.Select(part => (part.Id, part.Weight)), $"{path}/parts");
                foreach (var part in blend.Parts)
                    Split(part.Rule, $"{path}/{part.Id}", parts[part.Id], departments);
                return;
            }
            var weights = rule switch
            {
                WeightedSplit weighted => weighted.Weights.Items.Select(item => (item.Id, item.Value)),
                CreditSplit credit => Credited(credit),
                _ => rule.Departments.Select(id => (id, Fraction.One)),
            };
            foreach (var (id, amount) in Divide(pool, weights, path))
                departments[id] += amount;
        }

        /// <summary>By credit; evenly where nobody has any and the plan says so.</summary>
        private IEnumerable<(string, Fraction)> Credited(CreditSplit split)
        {
            var weights = split.Departments.Select(id => (id, Credit(split.Attribution, id, null, split.Negative == NegativeCredit.Carry))).ToList();
            return split.WithoutCredit == NoCreditRule.Even && weights.TrueForAll(weight => weight.Item2.Sign == 0) ? weights.Select(weight => (weight.id, Fraction.One)) : weights;
        }

        private Fraction Credit(string rule, string department, string? actor, bool carried)
        {
            if (!run._credits.TryGetValue(rule, out var lines))
                run._credits.Add(rule, lines = NaiveCredit.Lines(run._plan, run._facts, rule));
            return NaiveCredit.Counted(lines, department, actor, run._calendar.Periods(bonus.Cadence.Months), first, carried);
        }

        /// <summary>Who has credit for a department and does not take part in it.</summary>
        private Fraction OfOthers(CreditKey key, string department)
        {
            Credit(key.Attribution, department, null, false);
            return run._credits[key.Attribution].Where(words => words[4] == department).Select(words => words[3]).Distinct()
                .Where(actor => !_seats.Any(seat => seat.Department == department && seat.Person == actor && Eligible(actor)))
                .Aggregate(Fraction.Zero, (sum, actor) => sum + Credit(key.Attribution, department, actor, key.Negative == NegativeCredit.Carry));
        }

        private Fraction Own(CreditKey key, NaiveParticipation.Seat seat) =>
            Eligible(seat.Person) ? Credit(key.Attribution, seat.Department, seat.Person, key.Negative == NegativeCredit.Carry) : 0;

        /// <summary>The part of a sub-pool that stays with the department where its key gives credit of others back.</summary>
        private BigInteger Kept(string department, SubPool part, BigInteger amount)
        {
            if (part.Key is not CreditKey { Others: OthersCreditRule.Return } key || OfOthers(key, department) is not { Sign: > 0 } others)
                return amount;
            var members = _seats.Where(seat => seat.Department == department).Aggregate(Fraction.Zero, (sum, seat) => sum + Own(key, seat));
            var shares = Divide(amount, [("members", members), ("others", others)], $"{department}/returned/{part.Id}");
            _returned[department] = _returned.GetValueOrDefault(department) + shares["others"];
            return shares["members"];
        }

        private Dictionary<string, BigInteger> Awards(string department, BigInteger pool)
        {
            var (rule, seats) = (bonus.Distribution, _seats.Where(seat => seat.Department == department).ToList());
            if (rule.Cap is null && rule.Floor is null)
            {
                var awards = seats.ToDictionary(seat => seat.Person, _ => BigInteger.Zero);
                foreach (var part in rule.Parts)
                    foreach (var (person, share) in Divide(_criteria[department][part.Id], seats.Select(seat => (seat.Person, Key(part, seat))), $"{department}/{part.Id}"))
                        awards[person] += share;
                return awards;
            }
            var aside = rule.Parts.Where(part => Total(department, part).Sign == 0)
                .Aggregate(BigInteger.Zero, (sum, part) => sum + _criteria[department][part.Id]);
            var there = pool - aside - _returned.GetValueOrDefault(department);
            var floors = seats.ToDictionary(seat => seat.Person, seat => _takesBack ? 0 : Floor(seat));
            if (floors.Values.Aggregate(BigInteger.Zero, (sum, floor) => sum + floor) > there)
                return there.IsZero ? seats.ToDictionary(seat => seat.Person, _ => BigInteger.Zero)
                    : Divide(there, seats.Select(seat => (seat.Person, Fraction.Of(floors[seat.Person]))), $"{department}/floors");
            var ideals = NaiveDivision.Divide(
                there, [.. seats.Select(seat => new NaiveDivision.Item(seat.Person, Uncapped(seat), floors[seat.Person], null))], _prefix + department, 1).Ideals;
            var above = seats.Where(seat => rule.Excess == ExcessRule.RedistributeOnce && ideals[seat.Person] > Fraction.Of(Cap(seat))).ToList();
            var items = seats.Select(seat => new NaiveDivision.Item(
                seat.Person, above.Contains(seat) ? 0 : Uncapped(seat), above.Contains(seat) ? 0 : floors[seat.Person],
                rule.Excess == ExcessRule.Redistribute ? Fraction.Of(Cap(seat)) : null)).ToList();
            var rest = there - above.Aggregate(BigInteger.Zero, (sum, seat) => sum + Cap(seat));
            var shares = NaiveDivision.Divide(rest, items, _prefix + department, 1).Shares;
            return seats.ToDictionary(seat => seat.Person, seat => above.Contains(seat) ? Cap(seat) : rule.Cap is null ? shares[seat.Person] : BigInteger.Min(shares[seat.Person], Cap(seat)));
        }

        private BigInteger Cap(NaiveParticipation.Seat seat) => Over(seat, Exact(bonus.Distribution.Cap!, seat.Person).Floor(), "cap", _ => null);

        /// <summary>The least of who takes part, never above the cap.</summary>
        private BigInteger Floor(NaiveParticipation.Seat seat)
        {
            if (bonus.Distribution.Floor is not { } floor || !Eligible(seat.Person))
                return 0;
            var least = Exact(floor, seat.Person).Ceiling();
            var total = bonus.Distribution.Cap is { } cap ? BigInteger.Min(least, Exact(cap, seat.Person).Floor()) : least;
            return Over(seat, total, "floor", other => bonus.Distribution.Cap is null ? null : Fraction.Of(Cap(other)));
        }

        /// <summary>What a person of several departments has of a bound in one: by the uncapped awards, or by days without any.</summary>
        private BigInteger Over(NaiveParticipation.Seat seat, BigInteger total, string path, Func<NaiveParticipation.Seat, Fraction?> cap)
        {
            var own = _seats.Where(other => other.Person == seat.Person).ToList();
            if (own.Count == 1)
                return total;
            var byDays = own.TrueForAll(other => Uncapped(other).Sign == 0);
            return NaiveDivision.Divide(
                total,
                [.. own.Select(other => new NaiveDivision.Item(other.Department, byDays ? other.MemberDays : Uncapped(other), 0, cap(other)))],
                $"{_prefix}{path}/{seat.Person}", 1).Shares[seat.Department];
        }

        /// <summary>A bound in minor units, exactly.</summary>
        private Fraction Exact(IndividualBound bound, string person)
        {
            var minor = run._plan.Currency switch { "JPY" => 1, "KWD" => 1000, _ => 100 };
            Fraction Part(BoundProration proration) =>
                proration == BoundProration.None ? 1 : DaysOf(person) / (Period.DaysBetween(first, last) + 1);
            return bound switch
            {
                AmountBound amount => amount.Amount.Minor * Part(amount.Proration),
                CeilingBound multiple => run._plan.Ceilings.Single(one => one.Id == multiple.Ceiling)
                    .Values.Single(value => value.From <= last && last <= value.To).Amount.Minor * multiple.Multiple * Part(multiple.Proration),
                SalaryShareBound share => _seats.Where(other => other.Person == person).Aggregate(Fraction.Zero, (sum, other) => sum + other.Salary) * minor * share.Share,
                _ => throw new InvalidOperationException("There is no other bound."),
            };
        }

        private Fraction Uncapped(NaiveParticipation.Seat seat) => bonus.Distribution.Parts
            .Where(part => Total(seat.Department, part).Sign > 0)
            .Aggregate(Fraction.Zero, (sum, part) => sum + Key(part, seat) * _criteria[seat.Department][part.Id] / Total(seat.Department, part));

        private Fraction Total(string department, SubPool part) =>
            _seats.Where(seat => seat.Department == department).Aggregate(Fraction.Zero, (sum, seat) => sum + Key(part, seat));

        private Fraction Key(SubPool part, NaiveParticipation.Seat seat) => !Eligible(seat.Person) ? 0 : part.Key switch
        {
            UniformKey => seat.MemberDays / DaysOf(seat.Person),
            PresenceKey => seat.Weight,
            SalaryKey => seat.Salary,
            CreditKey { Others: OthersCreditRule.Even } key => Own(key, seat) + OfOthers(key, seat.Department)
                / _seats.Count(other => other.Department == seat.Department && Eligible(other.Person)),
            CreditKey key => Own(key, seat),
            _ => seat.SalaryTimesPresence,
        };

        private readonly Dictionary<string, bool> _eligible = [];

        private bool Eligible(string person)
        {
            if (!_eligible.TryGetValue(person, out var takesPart))
                _eligible.Add(person, takesPart = new NaiveMembers(
                    run._facts.Participants, run._facts.Memberships, run._facts.Absences, PerformancePeriod.Of("one", bonus.Cadence, first, last),
                    [.. bonus.Split.Departments], run._plan.Absences, one => (DaysOf(one), Sum(one, seat => seat.Presence))).Reasons(person, bonus.Eligibility).Count == 0);
            return takesPart;
        }

        private Fraction DaysOf(string person) => Sum(person, seat => seat.MemberDays);

        private Fraction Sum(string person, Func<NaiveParticipation.Seat, Fraction> of) =>
            _seats.Where(seat => seat.Person == person).Aggregate(Fraction.Zero, (sum, seat) => sum + of(seat));

        private Dictionary<string, BigInteger> Divide(BigInteger amount, IEnumerable<(string Id, Fraction Weight)> weights, string path) =>
            NaiveDivision.Divide(amount, [.. weights.Select(weight => new NaiveDivision.Item(weight.Id, weight.Weight, 0, null))], _prefix + path, 1).Shares;
    }
}
