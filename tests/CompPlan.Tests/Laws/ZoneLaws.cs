using System.Text;
using System.Text.RegularExpressions;
using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Tests.Attribution;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using CompPlan.Tool.Bulk;
using CompPlan.Tool.Csv;
using CompPlan.Tool.Tables;
using CompPlan.Values;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>The same instant written with two offsets is the same fact: from the text to the fingerprint, the ledger and the run.</summary>
[Properties(Arbitrary = [typeof(FactsGenerators), typeof(AttributionGenerators), typeof(BonusCaseGenerators)], MaxTest = 100)]
public sealed partial class ZoneLaws
{
    private static readonly RoleMapping[] s_roles =
        [RoleMapping.Of("campaign", "marketing"), RoleMapping.Of("seller", "sales"), RoleMapping.Of("fitter", "production")];

    /// <summary>Offsets from one end of the world to the other, with and without minutes.</summary>
    private static readonly Offset[] s_offsets =
        [Offset.Zero, Offset.FromHours(2), Offset.FromHours(-5), Offset.FromHoursAndMinutes(5, 45), Offset.FromHours(14), Offset.FromHours(-12), Offset.FromHoursAndMinutes(-3, -30)];

    [Property]
    public void Documents_of_other_offsets_are_the_same_facts(FactsCase facts, AttributionRule rule, int seed)
    {
        var text = FactsDocument.Write(facts.Draft);
        var moved = Moved(text, seed);
        AssertSame(facts.Draft, FactsDocument.Read(moved, "facts.json").Draft!, rule);
        Assert.Equal(text, FactsDocument.Write(FactsDocument.Read(moved, "facts.json").Draft!));
    }

    [Property]
    public void Tables_of_other_offsets_are_the_same_facts(FactsCase facts, AttributionRule rule, int seed)
    {
        var draft = FactsDraft.Empty.WithDeals(facts.Draft.Deals).WithTouches(facts.Draft.Touches).WithReversals(facts.Draft.Reversals);
        var files = WrittenTables.Of(draft).ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(Moved(file.Value, seed)), StringComparer.Ordinal);
        var issues = new IssueSink();
        var read = FactsDraft.Empty
            .WithDeals(CsvTableReader.Read(new MemoryStream(files["deals.csv"]), DealsTable.Table, DealsTable.Bind, issues, 1_000))
            .WithTouches(CsvTableReader.Read(new MemoryStream(files["touches.csv"]), TouchesTable.Table, TouchesTable.Bind, issues, 1_000))
            .WithReversals(CsvTableReader.Read(new MemoryStream(files["reversals.csv"]), ReversalsTable.Table, ReversalsTable.Bind, issues, 1_000));
        Assert.Empty(issues.ToList());
        AssertSame(draft, read, rule);
    }

    /// <summary>The way of millions of rows, which reads instants from bytes.</summary>
    [Property]
    public void Tables_read_in_bulk_of_other_offsets_are_the_same_facts(FactsCase facts, AttributionRule rule, int seed)
    {
        var draft = FactsDraft.Empty.WithDeals(facts.Draft.Deals).WithTouches(facts.Draft.Touches.Where(touch => touch is
            { Account: null, Contact: null, Channel: null, Share: null, Engagement: null, LoggedAt: null, LoggedBy: null, ConfirmedBy: null }));
        var files = WrittenTables.Of(draft);
        var touches = string.Concat(files["touches.csv"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))
            .Select(cells => string.Join(',', [cells[0], cells[1], .. cells[3..8], cells[15]]) + "\n"));
        var issues = new IssueSink();
        var dealBatch = DealBatch.Empty(DealPools.Empty(), "deals.csv");
        var touchBatch = TouchBatch.Empty(TouchPools.Of(dealBatch.Pools.Deals), "touches.csv");
        Assert.True(BulkReader.Read(
            Stream(files["deals.csv"]), DealsTable.Table, header => () => new DealRows(header, dealBatch), issues, 2, 1_000, 200));
        Assert.True(BulkReader.Read(
            Stream(touches), TouchesTable.Table, header => () => new TouchRows(header, touchBatch), issues, 2, 1_000, 200));
        Assert.Empty(issues.ToList());
        AssertSame(draft, FactsDraft.Empty.WithDealBatches([dealBatch]).WithTouchBatches([touchBatch]), rule);

        MemoryStream Stream(string table) => new(Encoding.UTF8.GetBytes(Moved(table, seed)));
    }

    /// <summary>End to end: a run of facts that were written with other offsets, leads and all, is the same document.</summary>
    [Property(MaxTest = 40)]
    public void A_run_of_other_offsets_is_the_same_document(BonusCaseDraft one, int seed) => Assert.Equal(
        one.Document(), (one with { Facts = FactsDocument.Read(Moved(FactsDocument.Write(one.Facts), seed), "facts.json").Draft! }).Document());

    private static void AssertSame(FactsDraft expected, FactsDraft actual, AttributionRule rule)
    {
        var (facts, moved) = (expected.Review().Facts!, actual.Review().Facts!);
        Assert.Equal(facts.Fingerprint, moved.Fingerprint);
        Assert.Equal(Ledger(facts, rule), Ledger(moved, rule));
    }

    /// <summary>All credits, pending parts, reversals and reasons under the rule, in a zone in which dates are others than in most offsets.</summary>
    private static List<string> Ledger(FactSet facts, AttributionRule rule)
    {
        var terms = AttributionTerms.Of(s_roles, rule.Terms[0].Model, rule.Terms[0].Ties).WithEligibility(rule.Terms[0].Eligibility);
        var ledger = AttributionRule.Of("sourced", null, terms)
            .Credit(Crediting.Paths(facts.AsKnownOn(Crediting.Never), "Pacific/Auckland"), "plan", Currency.Of("EUR"));
        return
        [
            .. ledger.Credits.Select(credit => credit.ToString()), .. ledger.Reversals.Select(taken => taken.ToString()),
            .. ledger.PendingPartsOn(Crediting.Never).Select(part => part.ToString()), .. ledger.Uncredited.Select(part => part.ToString()),
            .. ledger.Excluded.Select(touch => touch.ToString()),
        ];
    }

    /// <summary>The text with each of its instants written with an offset of its own.</summary>
    private static string Moved(string text, int seed)
    {
        var random = new Random(seed);
        return InUtc().Replace(text, match => OffsetDateTimePattern.Rfc3339.Format(
            InstantPattern.ExtendedIso.Parse(match.Value).Value.WithOffset(s_offsets[random.Next(s_offsets.Length)])));
    }

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z")]
    private static partial Regex InUtc();
}
