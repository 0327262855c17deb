using System.Diagnostics;
using System.Globalization;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Benchmarks.Credits;

/// <summary>
/// What loaded touches take: bytes a touch of what every touch states, and more for each column that only some files have. Facts with
/// the touches less the same facts without them, as the runtime counts them after a collection.
/// </summary>
internal static class LoadedSize
{
    private const int Piece = 65_536;
    private const int Rows = 500_000;
    private static readonly LocalDate s_known = new(2026, 2, 28);

    internal static int Run(string scale)
    {
        var size = CreditScale.Of(scale);
        var without = Measured(() => Facts(size, touches: false), out _);
        var with = Measured(() => Facts(size, touches: true), out var elapsed);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{size.Deals:N0} deals take {without / 1048576.0:F1} MiB, {size.Touches:N0} touches {(with - without) / 1048576.0:F1} MiB more: {(with - without) / (double)size.Touches:F1} bytes a touch; stated and reviewed in {elapsed.TotalSeconds:F1} s; greatest working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:F0} MiB"));
        Optional();
        return 0;
    }

    /// <summary>Rows, since batches have no such columns.</summary>
    private static void Optional()
    {
        var plain = Measured(() => Facts(touch => touch), out _);
        (string Column, Func<Touch, int, Touch> State)[] columns =
        [
            ("channel", (touch, row) => touch.WithChannel("channel-" + row % 12)),
            ("contact", (touch, row) => touch.WithContact("contact-" + row % 40_000)),
            ("engagement", (touch, row) => touch.WithEngagement(Fraction.Of((decimal)(row % 10)))),
            ("logged_at and logged_by", (touch, row) => touch.WithLogged(touch.At.Plus(Duration.FromHours(row % 48)), touch.Actor)),
            ("confirmed_by", (touch, row) => touch.WithConfirmedBy("lead-" + row % 300)),
        ];
        foreach (var (column, state) in columns)
        {
            var row = 0;
            var stated = Measured(() => Facts(touch => state(touch, row++)), out _);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{column} in every row: {(stated - plain) / (double)Rows:F1} bytes a touch more"));
        }
    }

    private static long Measured(Func<FactSet> make, out TimeSpan elapsed)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var facts = make();
        elapsed = watch.Elapsed;
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(facts);
        return after - before;
    }

    private static FactSet Facts(CreditScale size, bool touches)
    {
        var deals = DealPools.Empty();
        var numbers = Enumerable.Range(0, size.Deals).Select(deal => deals.Deals.NumberOf(Name(500_000 + 2 * deal))).ToArray();
        var stated = DealBatch.Empty(deals, null);
        for (var from = 0; from < numbers.Length; from += Piece)
        {
            var part = numbers.AsSpan(from, Math.Min(Piece, numbers.Length - from));
            stated.Add(part, [.. part.ToArray().Select(deal => 100_000L + deal)], Currency.Of("EUR"), Known(part.Length), won: [.. part.ToArray().Select(Won)]);
        }
        var draft = FactsDraft.Empty.WithDealBatches([stated]);
        return Reviewed(touches ? draft.WithTouchBatches([Touches(size, TouchPools.Of(deals.Deals), numbers)]) : draft);
    }

    /// <summary>In the order of time, as a company's records are, so that the touches of a deal lie apart.</summary>
    private static TouchBatch Touches(CreditScale size, TouchPools pools, int[] deals)
    {
        var dice = new Dice(7);
        var roles = CreditData.Roles.Select(one => pools.Roles.NumberOf(one.Role)).ToArray();
        var kinds = CreditData.Kinds.Select(pools.Kinds.NumberOf).ToArray();
        var actors = Enumerable.Range(0, size.People).Select(person => pools.Actors.NumberOf(Name(1_000 + 2 * person))).ToArray();
        var batch = TouchBatch.Empty(pools, "touches.csv");
        for (var from = 0; from < size.Touches; from += Piece)
        {
            var count = Math.Min(Piece, size.Touches - from);
            var of = Enumerable.Range(from, count).Select(touch => deals[(int)(touch * 7_919L % deals.Length)]).ToArray();
            batch.Add(
                of, [.. of.Select((deal, row) => Won(deal) - 36_000_000_000L * (1 + (from + row) % 2_000))], [.. of.Select(_ => actors[dice.Below(actors.Length)])],
                [.. of.Select(_ => roles[dice.Below(roles.Length)])], [.. of.Select(_ => kinds[dice.Below(kinds.Length)])], Known(count),
                lines: [.. Enumerable.Range(from + 2, count)]);
        }
        return batch;
    }

    private static FactSet Facts(Func<Touch, Touch> state)
    {
        var won = Instant.FromUtc(2025, 6, 1, 12, 0);
        var deals = Enumerable.Range(0, Rows / 5).Select(deal => Deal.Of(Name(deal), Money.Of(1_000, Currency.Of("EUR")), null, null, won, null, null, s_known));
        var touches = Enumerable.Range(0, Rows).Select(row => state(Touch.Of(
            null, Name(row % (Rows / 5)), won.Minus(Duration.FromMinutes(row)), null, "actor-" + row % 5_000, "nurture", "call", s_known)));
        return Reviewed(FactsDraft.Empty.WithDeals(deals).WithTouches(touches));
    }

    private static FactSet Reviewed(FactsDraft draft) =>
        draft.Review() is { Facts: { } facts } ? facts : throw new InvalidOperationException(draft.Review().Issues[0].ToString());

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static long Won(int deal) => Instant.FromUtc(2025, 1, 1, 0, 0).ToUnixTimeTicks() + deal * 7_000_000_0L % 300_000_000_000_000L;

    private static LocalDate[] Known(int count) => [.. Enumerable.Repeat(s_known, count)];
}
