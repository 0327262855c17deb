using System.Diagnostics;
using System.Globalization;
using CompPlan.Attribution;
using CompPlan.Attribution.Crediting;
using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Validation;
using NodaTime;

namespace CompPlan.Benchmarks.Credits;

/// <summary>
/// The credit of four rules at once on loaded facts, totals by person and by department and month: the engine on one core and on two, a
/// hand-tuned loop over plain arrays, and a database, taken in turns in one process.
/// </summary>
internal static class AttributionComparison
{
    private static readonly LocalDate Known = new(2026, 3, 1);

    /// <param name="scale">How many deals.</param>
    /// <param name="root">Where their folder is, or is made.</param>
    /// <param name="repetitions">How often each side runs.</param>
    /// <param name="beside">Whether the database runs too.</param>
    internal static int Run(string scale, string root, int repetitions, bool beside = true)
    {
        var folder = CreditData.Folder(CreditScale.Of(scale), root);
        var watch = Stopwatch.StartNew();
        var deals = LoadedDeals.Read(folder);
        Console.WriteLine(FormattableString.Invariant($"{deals.Ids.Length:N0} deals, {deals.At.Length:N0} touches as arrays in {watch.ElapsedMilliseconds:N0} ms"));
        var plan = Plan();
        watch.Restart();
        var facts = Facts(deals);
        Console.WriteLine(FormattableString.Invariant($"reviewed facts in {watch.ElapsedMilliseconds:N0} ms"));
        watch.Restart();
        using var duck = beside ? new DuckCredits(folder, threads: 2) : null;
        Console.WriteLine(FormattableString.Invariant($"database loaded in {watch.ElapsedMilliseconds:N0} ms"));
        var hand = new HandTuned(deals);
        var known = facts.AsKnownOn(Known);
        var paths = DealPaths.Of(known, plan.Zone);
        var months = plan.Calendar.PeriodsWithin(Cadence.Monthly, new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));
        CreditTotals Totals(int cores) => CreditTotals.Of(plan.Attribution, paths, plan.Id, plan.Currency, months, 0, paths.Count, cores);
        (string Name, Action Work)[] sides =
        [
            ("engine, two cores", () => Totals(2)),
            ("engine, one core", () => Totals(1)),
            ("hand-tuned, two cores", () => hand.Run(2)),
            ("hand-tuned, one core", () => hand.Run(1)),
            .. duck is null ? [] : new (string, Action)[] { ("database, two cores", duck.Calculate) },
        ];
        Report(sides, Measure(sides, repetitions), deals.At.Length);
        if (duck is not null)
            Compare(Totals(1), Totals(2), duck, hand.Run(1));
        return 0;
    }

    private static (List<double> Wall, List<double> Processor)[] Measure((string Name, Action Work)[] sides, int repetitions)
    {
        var times = sides.Select(_ => (Wall: new List<double>(), Processor: new List<double>())).ToArray();
        for (var repetition = -2; repetition < repetitions; repetition++)
            for (var side = 0; side < sides.Length; side++)
            {
                GC.Collect();
                var before = Environment.CpuUsage.TotalTime;
                var watch = Stopwatch.StartNew();
                sides[side].Work();
                watch.Stop();
                if (repetition < 0)
                    continue;
                times[side].Wall.Add(watch.Elapsed.TotalMilliseconds);
                times[side].Processor.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
            }
        return times;
    }

    private static void Report((string Name, Action Work)[] sides, (List<double> Wall, List<double> Processor)[] times, int touches)
    {
        Console.WriteLine($"{"",-24} median ms   least ms   processor ms (median, least)   ns a touch and rule (least processor)");
        for (var side = 0; side < sides.Length; side++)
        {
            times[side].Wall.Sort();
            times[side].Processor.Sort();
            var (wall, processor) = times[side];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{sides[side].Name,-24} {Median(wall),9:F1} {wall[0],10:F1} {Median(processor),14:F1} {processor[0],10:F1} {processor[0] * 1e6 / touches / 4,22:F1}"));
        }
        foreach (var side in new[] { 2, 4 }.Where(side => side < sides.Length))
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{sides[side].Name} ÷ {sides[0].Name}: median {Median(times[side].Wall) / Median(times[0].Wall):F2}, least {times[side].Wall[0] / times[0].Wall[0]:F2}, processor {Median(times[side].Processor) / Median(times[0].Processor):F2}"));
    }

    /// <summary>The same amounts but for the odd cents, and the same bytes on one core and on two.</summary>
    private static void Compare(CreditTotals one, CreditTotals two, DuckCredits duck, (long[] Actors, long[] Months) hand)
    {
        var same = CreditPlan.Rules.All(rule => one.ByActor(rule).SequenceEqual(two.ByActor(rule)) && one.ByPeriod(rule).SequenceEqual(two.ByPeriod(rule)));
        Console.WriteLine($"one core and two give the same totals: {same}");
        var departments = duck.Departments();
        for (var place = 0; place < CreditPlan.Rules.Count; place++)
        {
            var byDepartment = one.ByDepartment(CreditPlan.Rules[place]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{CreditPlan.Rules[place],-12} total {byDepartment.Sum(total => total.Amount.Minor)} ours, {departments.Values.Sum(amounts => amounts[place])} database, {hand.Months.Where((_, cell) => cell % 4 == place).Sum()} hand-tuned; uncredited {one.Uncredited(CreditPlan.Rules[place])}"));
            Console.WriteLine("             by department, ours less database: "
                + string.Join(", ", byDepartment.Select(total => $"{total.Department} {total.Amount.Minor - (departments.GetValueOrDefault(total.Department)?[place] ?? 0)}")));
        }
        var actors = duck.Actors().ToDictionary(actor => actor.Actor, actor => actor.Amounts);
        for (var place = 0; place < CreditPlan.Rules.Count; place++)
        {
            var ours = one.ByActor(CreditPlan.Rules[place]).GroupBy(total => int.Parse(total.Actor!, CultureInfo.InvariantCulture))
                .ToDictionary(actor => actor.Key, actor => actor.Sum(total => total.Amount.Minor));
            var (database, loop) = (0L, 0L);
            foreach (var (actor, amounts) in actors)
                (database, loop) = (
                    Math.Max(database, Math.Abs(ours.GetValueOrDefault(actor) - amounts[place])),
                    Math.Max(loop, Math.Abs(hand.Actors[actor * 4 + place] - amounts[place])));
            Console.WriteLine($"{CreditPlan.Rules[place],-12} greatest difference of a person to the database, in cents: ours {database}, hand-tuned {loop}");
        }
    }

    internal static Plan Plan()
    {
        var review = PlanDocument.Read(CreditPlan.Json, "plan.json");
        return review.Plan ?? throw new InvalidOperationException(review.Issues[0].ToString());
    }

    internal static FactSet Facts(LoadedDeals deals)
    {
        var dealPools = DealPools.Empty();
        var touchPools = TouchPools.Of(dealPools.Deals);
        var numbers = deals.Ids.Select(id => dealPools.Deals.NumberOf(id.ToString(CultureInfo.InvariantCulture))).ToArray();
        var known = Enumerable.Repeat(new LocalDate(2026, 2, 28), deals.At.Length).ToArray();
        var stated = DealBatch.Empty(dealPools, null);
        stated.Add(
            numbers, deals.Cents, Currency.Of("EUR"), known.AsSpan(0, numbers.Length), won: Ticks(deals.Won), opportunityCreated: Ticks(deals.Opportunity));
        var dealOf = new int[deals.At.Length];
        for (var deal = 0; deal < numbers.Length; deal++)
            dealOf.AsSpan(deals.Starts[deal]..deals.Starts[deal + 1]).Fill(numbers[deal]);
        var roles = CreditData.Roles.Select(one => touchPools.Roles.NumberOf(one.Role)).ToArray();
        var kinds = CreditData.Kinds.Select(touchPools.Kinds.NumberOf).ToArray();
        var touches = TouchBatch.Empty(touchPools, null);
        touches.Add(
            dealOf, Ticks(deals.At), [.. deals.Actor.Select(id => touchPools.Actors.NumberOf(id.ToString(CultureInfo.InvariantCulture)))],
            [.. deals.Role.Select(role => roles[role])], [.. deals.Kind.Select(kind => kinds[kind])], known);
        var review = FactsDraft.Empty.WithDealBatches([stated]).WithTouchBatches([touches]).Review();
        return review.Facts ?? throw new InvalidOperationException(review.Issues[0].ToString());
    }

    private static long[] Ticks(long[] seconds) => [.. seconds.Select(one => one == 0 ? DealBatch.NoInstant : one * 10_000_000)];

    private static double Median(List<double> sorted) => sorted[sorted.Count / 2];
}
