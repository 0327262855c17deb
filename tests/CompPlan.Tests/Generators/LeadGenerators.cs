using CompPlan.Facts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>Leads of the winter of 2025/26 with everything that can happen to them, in whole minutes and always in a possible order.</summary>
public static class LeadGenerators
{
    private static readonly Instant Start = Instant.FromUtc(2025, 12, 1, 0, 0);
    private static readonly string[] Teams = ["sales", "partners"];

    /// <summary>Up to <paramref name="most"/> leads with their events, all known on one day.</summary>
    public static Gen<(List<Lead> Leads, List<LeadEvent> Events)> UpTo(int most, LocalDate known) =>
        from count in Gen.Choose(0, most)
        from numbers in Gen.Choose(0, 10_000).ListOf(12).ListOf(count)
        select All(numbers, known);

    private static (List<Lead> Leads, List<LeadEvent> Events) All(IReadOnlyList<IReadOnlyList<int>> numbers, LocalDate known)
    {
        var (leads, events) = (new List<Lead>(), new List<LeadEvent>());
        for (var i = 0; i < numbers.Count; i++)
        {
            var id = $"l{i}";
            var created = Start.Plus(Duration.FromMinutes(20 * numbers[i][0]));
            leads.Add(LeadOf(id, created, numbers[i], known));
            events.AddRange(EventsOf(id, created.Plus(Duration.FromMinutes(numbers[i][1] % 3_000)), numbers[i], known));
        }
        return (leads, events);
    }

    private static Lead LeadOf(string id, Instant created, IReadOnlyList<int> numbers, LocalDate known)
    {
        Instant? delivered = numbers[2] % 8 == 0 ? null : created.Plus(Duration.FromMinutes(numbers[2] % 4_000));
        var decided = delivered?.Plus(Duration.FromMinutes(numbers[3]));
        var fate = delivered is null ? 0 : numbers[4] % 4;
        return Lead.Of(
            id, numbers[5] % 3 == 0 ? "warm" : "hot", created, delivered, fate == 1 ? decided : null, fate >= 2 ? decided : null, fate == 3 ? "no budget" : null, known);
    }

    /// <summary>An assignment, then pauses, other teams and an answer, some of them at the same instant.</summary>
    private static IEnumerable<LeadEvent> EventsOf(string lead, Instant at, IReadOnlyList<int> numbers, LocalDate known)
    {
        if (numbers[6] % 7 == 0)
            yield break;
        var (team, stands) = (numbers[6] % 2, false);
        yield return LeadEvent.Of(lead, at, LeadEventKind.Assigned, Teams[team], null, known);
        for (var i = 7; i < 12; i++)
        {
            // At least a minute apart: of one instant and kind there is one event only.
            at = at.Plus(Duration.FromMinutes(1 + numbers[i] % 2_000));
            switch (numbers[i] % 5)
            {
                case 0:
                    yield return LeadEvent.Of(lead, at, stands ? LeadEventKind.Resumed : LeadEventKind.Paused, null, "p1", known);
                    stands = !stands;
                    break;
                case 1:
                    yield return LeadEvent.Of(lead, at, LeadEventKind.Reassigned, Teams[team = 1 - team], null, known);
                    break;
                case 2 when stands:
                    yield return LeadEvent.Of(lead, at, LeadEventKind.Resumed, null, null, known);
                    yield return LeadEvent.Of(lead, at, LeadEventKind.Paused, null, null, known);
                    break;
                case 3:
                    yield return LeadEvent.Of(lead, at, LeadEventKind.FirstResponse, null, "p1", known);
                    break;
            }
        }
    }
}
