using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>
/// Facts of a small company from 2023 to 2026: people who are hired, leave, come back, move and work part time; absences; monthly
/// measurements; some in two departments at once; half days; contracts, hours and jobs; ratings and exchange rates; deals with touches and reversals; payments, balances and overrides; target bonuses; and restatements that became known later. Always without an error; shrinks by leaving
/// out people and deals with everything that speaks of them, then single rows.
/// </summary>
public static class FactsGenerators
{
    private static readonly LocalDate Start = new(2023, 1, 1);
    private static readonly LocalDate Known = new(2023, 1, 1);
    private static readonly string[] Departments = ["marketing", "sales", "production", "finance"];
    private static readonly string[] Types = ["sick", "parental", "unpaid"];
    private static readonly Fraction[] WorkingTimes = [1, 1, Fraction.Of(4, 5), Fraction.Of(1, 2), Fraction.Of(2, 3)];

    public static Arbitrary<FactsCase> Facts() => Arb.From(
        Draft.Select(draft => new FactsCase(draft)),
        facts => Shrink(facts).Where(smaller => smaller.Draft.Review().Facts is not null));

    private static Gen<FactsDraft> Draft =>
        from people in Gen.Choose(0, 8)
        from participants in People(people)
        from memberships in PerPerson(people, Memberships)
        from absences in PerPerson(people, Absences)
        from measurements in Measurements
        from dealCount in Gen.Choose(0, 5)
        from deals in TouchGenerators.Deals(dealCount)
        from touches in dealCount == 0 ? Gen.Constant(new List<Touch>()) : TouchGenerators.Touches(dealCount, people)
        from reversals in TouchGenerators.Reversals(deals)
        from payments in PerPerson(people, Payments)
        from balances in Balances
        from overrides in Overrides
        from leads in LeadGenerators.UpTo(4, Known)
        from ratings in PerPerson(people, Ratings)
        from rates in ExchangeRates
        from restated in Gen.Choose(0, 2)
        select FactsDraft.Of(participants, memberships, absences, measurements, deals, touches, payments, balances, overrides)
            .WithLeads(leads.Leads.Concat(leads.Leads.Take(restated).Select(lead => Lead.Of(
                lead.Id, "cold", lead.Created, lead.Delivered, lead.Accepted, lead.Rejected, lead.Reason, Known.PlusDays(900)))))
            .WithLeadEvents(leads.Events)
            .WithReversals(reversals)
            .WithRatings(ratings)
            .WithExchangeRates(rates);

    private static Gen<List<Participant>> People(int count) =>
        from names in Gen.Elements(null, "", "Å. Ö.", "\"=1\\", "𝒜", "+2").ListOf(count)
        from jobs in Gen.Elements(null, "fitter", "buyer").ListOf(count)
        from restated in Gen.Choose(0, count)
        select names.Select((name, i) => Participant.Of($"p{i}", name, jobs[i], Known))
            .Concat(names.Take(restated).Select((_, i) => Participant.Of($"p{i}", "Renamed", jobs[i], Known.PlusDays(500))))
            .ToList();

    private static Gen<List<T>> PerPerson<T>(int people, Func<string, Gen<List<T>>> rows) =>
        Enumerable.Range(0, people).Aggregate(
            Gen.Constant(new List<T>()),
            (all, i) => all.SelectMany(before => rows($"p{i}").Select(more => before.Concat(more).ToList())));

    /// <summary>Spans that follow each other: gap, length, gap, length …</summary>
    private static Gen<List<(LocalDate From, LocalDate To)>> Spans(int most, int longest) =>
        from count in Gen.Choose(0, most)
        from gaps in Gen.Frequency((2, Gen.Constant(0)), (2, Gen.Choose(1, 90)), (1, Gen.Choose(1, 600))).ListOf(count)
        from lengths in Gen.Frequency((1, Gen.Constant(1)), (2, Gen.Choose(1, 40)), (3, Gen.Choose(1, longest))).ListOf(count)
        select Chain(gaps, lengths);

    private static List<(LocalDate From, LocalDate To)> Chain(IReadOnlyList<int> gaps, IReadOnlyList<int> lengths)
    {
        var spans = new List<(LocalDate, LocalDate)>();
        var next = Start;
        for (var i = 0; i < gaps.Count; i++)
        {
            var from = next.PlusDays(gaps[i]);
            next = from.PlusDays(lengths[i]);
            spans.Add((from, next.PlusDays(-1)));
        }
        return spans;
    }

    private static Gen<List<Membership>> Memberships(string person) =>
        from spans in Spans(4, 500)
        from departments in Gen.Elements(Departments).ListOf(spans.Count)
        from salaries in Gen.Choose(0, 12_000_000).ListOf(spans.Count)
        from times in Gen.Elements(WorkingTimes).ListOf(spans.Count)
        from targets in Gen.Frequency((1, Gen.Constant(-1)), (2, Gen.Choose(0, 2_000_000))).ListOf(spans.Count)
        from open in Gen.Elements(true, false)
        from details in Gen.Choose(0, 1_000).ListOf(spans.Count)
        from restated in Gen.Choose(0, spans.Count)
        select spans.Select((span, i) => Membership.Of(
                person, departments[i], span.From, open && i == spans.Count - 1 ? null : span.To, Euro(salaries[i]), times[i], Known)
                .WithTargetBonus(targets[i] < 0 ? null : Euro(targets[i])))
            .Concat(spans.Take(restated).Select((span, i) => Membership.Of(
                person, departments[i], span.From, open && i == spans.Count - 1 ? null : span.To, Euro(salaries[i] + 1), times[i], Known.PlusDays(700 + i))
                .WithTargetBonus(targets[i] < 1 ? null : Euro(targets[i] - 1))))
            .SelectMany(row => Detailed(row, details[spans.FindIndex(span => span.From == row.From)]))
            .ToList();

    /// <summary>Now and then with hours, contract and job, and now and then in two departments at once.</summary>
    private static IEnumerable<Membership> Detailed(Membership row, int code)
    {
        var detailed = row
            .WithHours(code % 3 == 0 ? 35 : code % 3 == 1 ? Fraction.Of(110, 3) : null)
            .WithContract(code % 2 == 0 ? null : code % 5 == 0 ? "apprentice" : "permanent")
            .WithJob(code % 7 == 0 ? "buyer" : null)
            .WithCostCentre(code % 11 == 0 ? "c-1" : null);
        if (code % 4 != 0)
            return [detailed];
        var share = code % 8 == 0 ? Fraction.Of(1, 3) : Fraction.Of(3, 5);
        var other = Departments[(Array.IndexOf(Departments, row.Department) + 1) % Departments.Length];
        return
        [
            detailed.WithShare(share),
            Membership.Of(row.Participant, other, row.From, row.To, row.Salary, row.Fte, row.KnownOn)
                .WithTargetBonus(row.TargetBonus).WithHours(detailed.Hours).WithShare(1 - share),
        ];
    }

    private static Gen<List<Absence>> Absences(string person) =>
        from spans in Spans(3, 120)
        from types in Gen.Elements(Types).ListOf(spans.Count)
        from halves in Gen.Choose(0, 7).ListOf(spans.Count)
        select spans.Select((span, i) => Absence.Of(person, types[i], span.From, span.To, Known).WithHalves(
            halves[i] is 1 or 2 ? DayHalf.Afternoon : DayHalf.Morning,
            halves[i] is 3 || (halves[i] is 2 && span.From < span.To) ? DayHalf.Morning : DayHalf.Afternoon)).ToList();

    private static Gen<List<Rating>> Ratings(string person) =>
        from count in Gen.Choose(0, 2)
        from values in Gen.Choose(0, 50).ListOf(count)
        from restated in Gen.Choose(0, count)
        select Enumerable.Range(0, count).SelectMany(i => Enumerable.Range(0, i < restated ? 2 : 1).Select(version => Rating.Of(
            person, i % 2 == 0 ? "appraisal" : "points", Start.PlusMonths(i), Start.PlusMonths(i + 1).PlusDays(-1),
            i % 2 == 0 ? null : Fraction.Of(values[i] + version, 3), i % 2 == 0 ? $"grade-{(values[i] + version) % 3}" : null, Known.PlusDays(600 * version)))).ToList();

    private static Gen<List<ExchangeRate>> ExchangeRates =>
        from count in Gen.Choose(0, 3)
        from values in Gen.Choose(1, 30_000).ListOf(count)
        select Enumerable.Range(0, count).Select(i => ExchangeRate.Of(
            Currency.Of("EUR"), Currency.Of(i % 2 == 0 ? "USD" : "CHF"), Start.PlusMonths(i), Fraction.Of(values[i], 10_000), Start.PlusMonths(i))).ToList();

    private static Gen<List<Measurement>> Measurements =>
        from count in Gen.Choose(0, 12)
        from values in Gen.Choose(-100, 100_000).ListOf(count)
        from levels in Gen.Elements("good", "poor").ListOf(count)
        select Enumerable.Range(0, count).SelectMany(i => Month(i, values[i], levels[i])).ToList();

    private static IEnumerable<Measurement> Month(int month, int value, string level)
    {
        var from = Start.PlusMonths(month);
        var to = from.PlusMonths(1).PlusDays(-1);
        yield return Measurement.Of("revenue", from, to, Fraction.Of(value, 7L), null, to.PlusDays(10));
        yield return Measurement.Of("quality", from, to, null, level, to.PlusDays(3));
        if (value % 2 == 0)
            yield return Measurement.Of("revenue", from, to, value, null, to.PlusDays(40));
    }

    private static Gen<List<Payment>> Payments(string person) =>
        from count in Gen.Choose(0, 3)
        from amounts in Gen.Choose(-5_000, 500_000).ListOf(count)
        select Enumerable.Range(0, count).Select(i => Payment.Of(
            "team", person, Start.PlusMonths(i), Euro(amounts[i]), Start.PlusMonths(i + 1), Start.PlusMonths(i + 1))).ToList();

    private static Gen<List<PoolBalance>> Balances =>
        from count in Gen.Choose(0, 3)
        from amounts in Gen.Choose(-5_000, 500_000).ListOf(3 * count)
        from restated in Gen.Choose(0, count)
        select Enumerable.Range(0, count).SelectMany(i => Enum.GetValues<PoolBalanceKind>().Select((kind, j) => Balance(i, kind, amounts[3 * i + j], i < restated ? 300 : 0)))
            .Concat(Enumerable.Range(0, restated).Select(i => Balance(i, PoolBalanceKind.Carried, i, 0)))
            .ToList();

    private static PoolBalance Balance(int month, PoolBalanceKind kind, int amount, int later) => PoolBalance.Of(
        "team", Start.PlusMonths(month), kind, Euro(kind == PoolBalanceKind.Owed ? Math.Abs(amount) : amount), Start.PlusMonths(month + 1).PlusDays(later));

    private static Gen<List<Override>> Overrides =>
        from count in Gen.Choose(0, 4)
        from values in Gen.Choose(-300, 300).ListOf(count)
        from actions in Gen.Elements(OverrideAction.Set, OverrideAction.Add).ListOf(count)
        from units in Gen.Elements(Enum.GetValues<OverrideUnit>()).ListOf(count)
        from restated in Gen.Choose(0, count)
        select Enumerable.Range(0, count).Select(i => Decision(i, actions[i], units[i], values[i], 0))
            .Concat(Enumerable.Range(0, restated).Select(i => Decision(i, OverrideAction.Add, units[i], 0, 400)))
            .ToList();

    private static Override Decision(int number, OverrideAction action, OverrideUnit unit, int value, int later) => Override.Of(
        $"o{number}", "team", Start.PlusMonths(number), unit == OverrideUnit.Amount ? null : "company", action, unit, Fraction.Of(value, 3L), "Årsak 1", "board",
        Start.PlusMonths(number + 1).PlusDays(later));

    private static Money Euro(int cents) => Money.Of(cents, Currency.Of("EUR"));

    private static IEnumerable<FactsCase> Shrink(FactsCase facts)
    {
        var draft = facts.Draft;
        foreach (var person in draft.Participants.Select(row => row.Id).Distinct())
            yield return new FactsCase(draft
                .WithParticipants(draft.Participants.Where(row => row.Id != person))
                .WithMemberships(draft.Memberships.Where(row => row.Participant != person))
                .WithAbsences(draft.Absences.Where(row => row.Participant != person))
                .WithTouches(draft.Touches.Where(row => row.Actor != person))
                .WithPayments(draft.Payments.Where(row => row.Participant != person))
                .WithRatings(draft.Ratings.Where(row => row.Participant != person)));
        foreach (var deal in draft.Deals.Select(row => row.Id).Distinct())
            yield return new FactsCase(draft
                .WithDeals(draft.Deals.Where(row => row.Id != deal))
                .WithTouches(draft.Touches.Where(row => row.Deal != deal))
                .WithReversals(draft.Reversals.Where(row => row.Deal != deal)));
        foreach (var touch in draft.Touches.Select(row => row.Id).OfType<string>().Distinct())
            yield return new FactsCase(draft.WithTouches(draft.Touches.Where(row => row.Id != touch)));
        foreach (var rows in Without(draft.Reversals))
            yield return new FactsCase(draft.WithReversals(rows));
        foreach (var rows in Without(draft.Deals))
            yield return new FactsCase(draft.WithDeals(rows));
        foreach (var rows in Plainer(draft.Touches))
            yield return new FactsCase(draft.WithTouches(rows));
        foreach (var rows in Without(draft.Memberships))
            yield return new FactsCase(draft.WithMemberships(rows));
        foreach (var rows in Without(draft.Absences))
            yield return new FactsCase(draft.WithAbsences(rows));
        foreach (var rows in Without(draft.Measurements))
            yield return new FactsCase(draft.WithMeasurements(rows));
        foreach (var rows in Without(draft.Touches))
            yield return new FactsCase(draft.WithTouches(rows));
        foreach (var rows in Without(draft.Payments))
            yield return new FactsCase(draft.WithPayments(rows));
        foreach (var rows in Without(draft.Balances))
            yield return new FactsCase(draft.WithBalances(rows));
        foreach (var lead in draft.Leads.Select(row => row.Id).Distinct())
            yield return new FactsCase(draft
                .WithLeads(draft.Leads.Where(row => row.Id != lead))
                .WithLeadEvents(draft.LeadEvents.Where(row => row.Lead != lead)));
        foreach (var rows in Without(draft.Ratings))
            yield return new FactsCase(draft.WithRatings(rows));
        foreach (var rows in Without(draft.ExchangeRates))
            yield return new FactsCase(draft.WithExchangeRates(rows));
        foreach (var rows in Without(draft.Overrides))
            yield return new FactsCase(draft.WithOverrides(rows));
    }

    /// <summary>Each touch without what only few touches state, but for its account and share.</summary>
    private static IEnumerable<IEnumerable<Touch>> Plainer(ValueList<Touch> touches)
    {
        for (var i = 0; i < touches.Count; i++)
            if (Plain(touches[i]) is var plain && plain != touches[i])
                yield return touches.Select((touch, place) => place == i ? plain : touch);

        static Touch Plain(Touch touch) => touch.WithContact(null).WithChannel(null).WithEngagement(null).WithLogged(null, null).WithConfirmedBy(null);
    }

    private static IEnumerable<IEnumerable<T>> Without<T>(ValueList<T> rows)
        where T : notnull
    {
        if (rows.Count > 1)
            yield return [];
        for (var i = 0; i < rows.Count; i++)
            yield return rows.Where((_, place) => place != i);
    }
}
