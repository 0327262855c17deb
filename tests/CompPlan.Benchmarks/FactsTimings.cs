using System.Diagnostics;
using System.Globalization;
using CompPlan.Facts;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Benchmarks;

/// <summary>
/// Times the preparation of facts and the register of a quarter: 100,000 people with 110,000 memberships and 20,000 absences, and
/// 100,000 deals with 1,000,000 touches. Prints medians and minima in milliseconds, and the
/// processor time of the whole process, which other work on the machine does not lengthen; the rows are made outside the measurement.
/// </summary>
internal static class FactsTimings
{
    private static readonly LocalDate Known = new(2026, 1, 5);

    public static int Run()
    {
        var people = People(100_000);
        var facts = people.Review().Facts!.AsKnownOn(Known);
        var quarter = MonthsCalendar.Of(1, YearLabel.Start).PeriodFor(Cadence.Quarterly, new LocalDate(2026, 2, 1));
        var terms = ValueList<AbsenceTerm>.Of([AbsenceTerm.Of("sick", false), AbsenceTerm.Of("parental", true)]);
        Print("register of a quarter, 100,000 people", 41, () => ParticipationRegister.From(facts, quarter, ["d0", "d1", "d2"], MemberOnLastDay.Of(), terms));
        Print("review of people, 230,000 rows", 9, () => people.Review());
        var deals = Deals(100_000, 10);
        Print("review of deals, 1,100,000 rows", 5, () => deals.Review());
        return 0;
    }

    private static FactsDraft People(int count)
    {
        var random = new Random(7);
        var people = Enumerable.Range(0, count).Select(i => Participant.Of(Id("p", i), null, null, Known)).ToArray();
        random.Shuffle(people);
        var memberships = new List<Membership>();
        var absences = new List<Absence>();
        for (var i = 0; i < count; i++)
        {
            var salary = Money.Of(random.Next(2_500_000, 9_000_000), Currency.Of("EUR"));
            var moves = i % 10 == 0;
            memberships.Add(Membership.Of(
                Id("p", i), Id("d", i % 3), new LocalDate(2020, 1, 1), moves ? new LocalDate(2026, 2, 10) : null, salary, 1, Known));
            if (moves)
                memberships.Add(Membership.Of(Id("p", i), Id("d", (i + 1) % 3), new LocalDate(2026, 2, 11), null, salary, 1, Known));
            if (i % 5 == 0)
                absences.Add(Absence.Of(Id("p", i), i % 2 == 0 ? "sick" : "parental", new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 9), Known));
        }
        return FactsDraft.Empty.WithParticipants(people).WithMemberships(memberships).WithAbsences(absences);
    }

    private static FactsDraft Deals(int count, int touchesEach)
    {
        var random = new Random(11);
        var start = Instant.FromUtc(2025, 1, 1, 0, 0);
        var deals = Enumerable.Range(0, count).Select(i => Deal.Of(
            Id("deal-", i), Money.Of(random.Next(100_000, 9_000_000), Currency.Of("EUR")), start, start, start.Plus(Duration.FromDays(200)), null, null, Known));
        var touches = Enumerable.Range(0, count * touchesEach).Select(i => Touch.Of(
            Id("t", i),
            Id("deal-", random.Next(count)),
            start.Plus(Duration.FromSeconds(random.Next(17_000_000))),
            null,
            Id("p", random.Next(500)),
            Id("role", random.Next(5)),
            "call",
            Known));
        return FactsDraft.Empty.WithDeals(deals).WithTouches(touches);
    }

    private static string Id(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");

    private static void Print(string name, int samples, Action once)
    {
        var (times, busy) = (new List<double>(), new List<double>());
        for (var i = 0; i < samples; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var cpu = Environment.CpuUsage.TotalTime;
            once();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            busy.Add((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
        }
        times.Sort();
        busy.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-42} median {times[samples / 2],8:F2} ms   least {times[0],8:F2} ms   processor, median {busy[samples / 2],8:F2} ms"));
    }
}
