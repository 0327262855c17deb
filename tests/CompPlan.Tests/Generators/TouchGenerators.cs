using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>
/// Deals, some of accounts, with touches of every kind: of deals and of accounts, with and without ids, of one person and of several with
/// shares, with and without what few touches state, restated later; and reversals that never exceed their deals. Never with an error.
/// </summary>
public static class TouchGenerators
{
    private static readonly Instant Start = Instant.FromUtc(2024, 1, 1, 0, 0);
    private static readonly LocalDate Known = new(2023, 1, 1);
    private static readonly Fraction[][] Shares =
        [[1], [Fraction.Of(1, 2), Fraction.Of(1, 2)], [Fraction.Of(1, 3), Fraction.Of(1, 3), Fraction.Of(1, 3)], [Fraction.Of(1, 7), Fraction.Of(2, 7), Fraction.Of(4, 7)]];

    /// <summary>As many deals, the first of them stated again later.</summary>
    public static Gen<List<Deal>> Deals(int count) =>
        from values in Gen.Choose(0, 90_000_000).ListOf(count)
        from steps in Gen.Choose(0, 4_000_000).ListOf(count * 4)
        from reached in Gen.Choose(0, 4).ListOf(count)
        from accounts in Gen.Elements(null, "a0", "a0", "a1").ListOf(count)
        from restated in Gen.Choose(0, count)
        from others in Gen.Elements(null, "a0", "a1").ListOf(count)
        let deals = Enumerable.Range(0, count).Select(i => OneDeal(i, values[i], steps.Skip(4 * i).Take(4).ToList(), reached[i])).ToList()
        select deals.Select((deal, i) => deal.WithAccount(accounts[i]))
            .Concat(deals.Take(restated).Select((deal, i) => Later(deal, 600 + i).WithAccount(others[i])))
            .ToList();

    /// <summary>Touches of the deals and of accounts by some of as many people.</summary>
    public static Gen<List<Touch>> Touches(int deals, int people) =>
        from count in Gen.Choose(0, 16)
        from touches in Gen.CollectToList(Enumerable.Range(0, count), number => OneTouch(number, deals, people))
        select touches.SelectMany(rows => rows).ToList();

    /// <summary>Reversals of won deals, at most three quarters of a value; some stated again later with less.</summary>
    public static Gen<List<Reversal>> Reversals(IReadOnlyList<Deal> deals) =>
        from counts in Gen.Choose(0, 3).ListOf(deals.Count)
        from days in Gen.Choose(0, 900).ListOf(deals.Count)
        from kinds in Gen.Elements(Enum.GetValues<ReversalKind>()).ListOf(deals.Count)
        from restated in Gen.Elements(true, false).ListOf(deals.Count)
        select deals.SelectMany((deal, i) => OfDeal(deal, counts[i], days[i], kinds[i], restated[i])).ToList();

    /// <summary>What only few touches state, to be added to a touch.</summary>
    public static Gen<Func<Touch, Touch>> Details =>
        from contact in Gen.Elements(null, null, "c1", "c2")
        from channel in Gen.Elements(null, null, "web", "fair")
        from engagement in Gen.Elements<int?>(null, null, 0, 1, 30)
        from thirds in Gen.Elements(1, 3)
        from late in Gen.Elements<int?>(null, null, -60, 0, 3_600, 900_000)
        from logger in Gen.Elements(null, "p0", "p1", "crm")
        from confirmed in Gen.Elements(null, null, "p1", "lead.1")
        select new Func<Touch, Touch>(touch => touch
            .WithContact(contact)
            .WithChannel(channel)
            .WithEngagement(engagement is { } strength ? Fraction.Of(strength, thirds) : null)
            .WithLogged(late is { } seconds ? touch.At + Duration.FromSeconds(seconds) : null, logger)
            .WithConfirmedBy(confirmed));

    private static Gen<List<Touch>> OneTouch(int number, int deals, int people) =>
        from which in Gen.Choose(-2, deals - 1)
        from seconds in Gen.Elements(Gen.Choose(-5_000_000, 9_000_000), Gen.Choose(0, 2)).SelectMany(gen => gen)
        from sequence in Gen.Choose(-2, 3)
        from actors in Gen.Shuffle(Enumerable.Range(0, people + 3))
        from roles in Gen.Elements("campaign", "seller", "fitter").ListOf(3)
        from shares in Gen.Frequency((4, Gen.Constant(Array.Empty<Fraction>())), (2, Gen.Elements(Shares)))
        from named in Gen.Elements(true, false)
        from details in Gen.Frequency((1, Gen.Constant(new Func<Touch, Touch>(touch => touch))), (1, Details))
        from restated in Gen.Choose(0, 3)
        let id = named || shares.Length > 0 ? $"t{number}" : null
        let rows = Rows(id, which, seconds, sequence, actors, roles, shares).Select(details).ToList()
        select restated > 0 || id is null ? rows : [.. rows, .. Restated(rows, number)];

    private static IEnumerable<Touch> Rows(string? id, int which, int seconds, int sequence, int[] actors, IReadOnlyList<string> roles, Fraction[] shares)
    {
        var at = Start.Plus(Duration.FromSeconds(seconds));
        var (count, place) = (Math.Max(1, shares.Length), sequence < 0 ? (int?)null : sequence);
        for (var i = 0; i < count; i++)
        {
            var actor = actors[i] == 0 ? "team-a" : $"p{actors[i] - 1}";
            var touch = which < 0
                ? Touch.OfAccount(id, $"a{-which - 1}", at, place, actor, roles[i], "call", Known)
                : Touch.Of(id, $"d{which}", at, place, actor, roles[i], "call", Known);
            yield return shares.Length == 0 ? touch : touch.WithShare(shares[i]);
        }
    }

    /// <summary>The touch later turns out to be one of the first of its people alone, and a visit of the first deal.</summary>
    private static IEnumerable<Touch> Restated(List<Touch> rows, int number)
    {
        var first = rows[0];
        yield return Touch.Of(first.Id, "d0", first.At, first.Sequence, first.Actor, first.Role, "visit", Known.PlusDays(800 + number));
    }

    private static IEnumerable<Reversal> OfDeal(Deal deal, int count, int days, ReversalKind kind, bool restated)
    {
        if (deal.Won is not { } won || deal.Value.Minor < 8 || deal.KnownOn != Known)
            yield break;
        var amount = deal.Value.Minor / 4;
        for (var i = 0; i < count; i++)
            yield return Reversal.Of($"{deal.Id}.r{i}", deal.Id, won + Duration.FromDays(days / (i + 1)), Euro(amount), kind, Known.PlusDays(days + i));
        if (restated && count > 0)
            yield return Reversal.Of($"{deal.Id}.r0", deal.Id, won + Duration.FromDays(days), Euro(amount / 2), kind, Known.PlusDays(days + 300));
    }

    private static Deal OneDeal(int number, int value, List<int> steps, int reached)
    {
        var at = Start.Plus(Duration.FromTicks(number));
        var instants = steps.Select((step, i) => i < reached ? at = at.Plus(Duration.FromSeconds(step)) : (Instant?)null).ToList();
        return Deal.Of($"d{number}", Euro(value), instants[0], instants[1], instants[2], instants[3], null, Known);
    }

    private static Deal Later(Deal deal, int days) => Deal.Of(
        deal.Id, deal.Value, deal.LeadCreated, deal.OpportunityCreated, deal.Won, deal.Delivered, deal.Ended, Known.PlusDays(days));

    private static Money Euro(long cents) => Money.Of(cents, Currency.Of("EUR"));
}
