using System.Text;
using CompPlan.Facts;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using CompPlan.Tool.Bulk;
using CompPlan.Tool.Csv;
using CompPlan.Tool.Tables;
using CompPlan.Values;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>Millions of rows go another way than a few; what is found and what comes out is the same.</summary>
[Properties(Arbitrary = [typeof(FactsGenerators), typeof(CalendarGenerators)], MaxTest = 100)]
public sealed class BulkLaws
{
    private static readonly string[] s_damage = ["\"", "\r", "\n", ",", "+", "\0", "é", "\u00ff\"", "\"\"", " ", "\t", "E+05", "\r\n", "-", "2026-02-30", "T24:00:00Z", "0.001"];

    [Property]
    public void Columns_are_reviewed_like_rows(FactsCase facts, int cut)
    {
        var (rows, columns) = BothWays(facts.Draft, cut);
        AssertSame(rows.Review(), columns.Review());
        AssertSame(rows.Review(), columns.Review(1));
    }

    [Property]
    public void Faulty_columns_are_reviewed_like_rows(FactsCase facts, int seed)
    {
        var random = new Random(seed);
        var draft = facts.Draft
            .WithTouches(facts.Draft.Touches.SelectMany(touch => Faulty(touch, random)))
            .WithDeals(facts.Draft.Deals.SelectMany(deal => Faulty(deal, random)));
        var (rows, columns) = BothWays(draft, random.Next());
        AssertSame(rows.Review(), columns.Review());
    }

    [Property]
    public void Files_are_read_alike_in_pieces_and_row_by_row(FactsCase facts, int seed)
    {
        var random = new Random(seed);
        var files = WrittenTables.Of(FactsDraft.Empty.WithDeals(facts.Draft.Deals).WithTouches(facts.Draft.Touches.Where(IsPlain)));
        var (deals, touches) = (Bytes(files["deals.csv"], random), Bytes(WithoutDetails(files["touches.csv"]), random));
        var piece = random.Next(1, 400);
        var (careful, carefulIssues) = Careful(deals, touches, 1_000);
        foreach (var cores in (int[])[1, 3])
        {
            var (bulk, issues) = Bulk(deals, touches, cores, piece, 1_000);
            Assert.Equal(carefulIssues, issues);
            Assert.Equal(carefulIssues.Select(issue => issue.Source), issues.Select(issue => issue.Source));
            if (issues.Count == 0)
                AssertSame(careful.Review(), bulk.Review());
        }
    }

    [Property(MaxTest = 30)]
    public void Too_many_rows_are_told_alike(FactsCase facts, int seed)
    {
        var random = new Random(seed);
        var files = WrittenTables.Of(FactsDraft.Empty.WithDeals(facts.Draft.Deals).WithTouches(facts.Draft.Touches.Where(IsPlain)));
        var (deals, touches) = (Bytes(files["deals.csv"], random), Bytes(WithoutDetails(files["touches.csv"]), random));
        var most = random.Next(0, 12);
        var (_, careful) = Careful(deals, touches, most);
        var (_, bulk) = Bulk(deals, touches, 3, random.Next(1, 400), most);
        Assert.Equal(careful, bulk);
        Assert.Equal(careful.Select(issue => issue.Source), bulk.Select(issue => issue.Source));
    }

    private static (FactsDraft Rows, FactsDraft Columns) BothWays(FactsDraft draft, int cut)
    {
        var plain = draft.Touches.TakeWhile(IsPlain).ToArray();
        plain = plain[..(plain.Length == 0 ? 0 : (cut & int.MaxValue) % (plain.Length + 1))];
        var deals = DealBatch.Empty(DealPools.Empty(), null);
        var stated = draft.Deals.TakeWhile(deal => deal.Value.Currency is not null).ToArray();
        foreach (var deal in stated)
            deals.Add(
                [deals.Pools.Deals.NumberOf(deal.Id)], [deal.Value.Minor], deal.Value.Currency!, [deal.KnownOn], [Ticks(deal.Won)], [Ticks(deal.LeadCreated)],
                [Ticks(deal.OpportunityCreated)], [Ticks(deal.Delivered)], [Ticks(deal.Ended)], [deal.Account is { } account ? deals.Pools.Accounts.NumberOf(account) : -1]);
        var touches = TouchBatch.Empty(TouchPools.Of(cut % 2 == 0 ? deals.Pools.Deals : IdPool.Empty()), null);
        foreach (var touch in plain)
            touches.Add(
                [touches.Pools.Deals.NumberOf(Encoding.UTF8.GetBytes(touch.Deal!))], [touch.At.ToUnixTimeTicks()], [touches.Pools.Actors.NumberOf(touch.Actor)],
                [touches.Pools.Roles.NumberOf(touch.Role)], [touches.Pools.Kinds.NumberOf(touch.Kind)], [touch.KnownOn], [touch.Sequence ?? -1],
                [touch.Id is { } id ? touches.Pools.TouchIds.NumberOf(id) : -1]);
        Assert.Equal(plain, touches.ToRows());
        Assert.Equal(stated, deals.ToRows());
        return (
            draft.WithTouches(draft.Touches.Select(WithoutSource)).WithDeals(draft.Deals.Select(WithoutSource)),
            draft.WithTouches(draft.Touches.Skip(plain.Length).Select(WithoutSource)).WithTouchBatches([touches])
                .WithDeals(draft.Deals.Skip(stated.Length).Select(WithoutSource)).WithDealBatches([deals]));
    }

    private static void AssertSame(FactsReview expected, FactsReview actual)
    {
        Assert.Equal(expected.Issues, actual.Issues);
        Assert.Equal(expected.Issues.Select(issue => issue.Source), actual.Issues.Select(issue => issue.Source));
        Assert.Equal(expected.Facts?.Fingerprint, actual.Facts?.Fingerprint);
        Assert.Equal(expected.Facts?.Touches, actual.Facts?.Touches);
        Assert.Equal(expected.Facts?.Touches.Select(touch => touch.Source), actual.Facts?.Touches.Select(touch => touch.Source));
        Assert.Equal(expected.Facts?.Deals.Select(deal => deal.Source), actual.Facts?.Deals.Select(deal => deal.Source));
    }

    /// <summary>The row, the row twice, or the row with something wrong or something later.</summary>
    private static IEnumerable<Touch> Faulty(Touch touch, Random random)
    {
        yield return touch;
        if (!IsPlain(touch))
            yield break;
        switch (random.Next(12))
        {
            case 0:
                yield return touch;
                break;
            case 1:
                yield return Of(touch, touch.Deal!.ToUpperInvariant(), touch.Actor, touch.At, touch.Sequence);
                break;
            case 2:
                yield return Of(touch, touch.Deal! + " ", "Zoë", touch.At, touch.Sequence);
                break;
            case 3:
                yield return Of(touch, touch.Deal!, touch.Actor, Instant.FromUtc(1899, 12, 31, 0, 0), -7);
                break;
            case 4:
                yield return Of(touch, "nobody-knows", touch.Actor, touch.At + Duration.FromTicks(3), touch.Sequence);
                break;
        }
    }

    private static IEnumerable<Deal> Faulty(Deal deal, Random random)
    {
        yield return deal;
        switch (random.Next(10))
        {
            case 0:
                yield return deal;
                break;
            case 1:
                yield return Deal.Of(deal.Id.ToUpperInvariant(), -deal.Value, deal.LeadCreated, null, deal.Won, null, null, deal.KnownOn);
                break;
            case 2:
                yield return Deal.Of(deal.Id, deal.Value + deal.Value, deal.Won, null, deal.LeadCreated, null, deal.LeadCreated, deal.KnownOn.PlusDays(random.Next(2)));
                break;
        }
    }

    private static Touch Of(Touch touch, string deal, string actor, Instant at, int? sequence) =>
        Touch.Of(touch.Id, deal, at, sequence, actor, touch.Role, touch.Kind, touch.KnownOn);

    private static Touch WithoutSource(Touch touch) => IsPlain(touch)
        ? Touch.Of(touch.Id, touch.Deal!, touch.At, touch.Sequence, touch.Actor, touch.Role, touch.Kind, touch.KnownOn)
        : touch;

    private static Deal WithoutSource(Deal deal) =>
        Deal.Of(deal.Id, deal.Value, deal.LeadCreated, deal.OpportunityCreated, deal.Won, deal.Delivered, deal.Ended, deal.KnownOn).WithAccount(deal.Account);

    private static bool IsPlain(Touch touch) =>
        touch is { Account: null, Contact: null, Channel: null, Share: null, Engagement: null, LoggedAt: null, LoggedBy: null, ConfirmedBy: null };

    private static long Ticks(Instant? instant) => instant?.ToUnixTimeTicks() ?? DealBatch.NoInstant;

    /// <summary>Without the columns that only few touches have: no cell of the generated files holds a comma.</summary>
    private static string WithoutDetails(string table) => string.Concat(table.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(','))
        .Select(cells => string.Join(',', [cells[0], cells[1], .. cells[3..8], cells[15]]) + "\n"));

    /// <summary>The file as it is, or with line ends of another system, blank lines, quoted cells, no last line end, or damage.</summary>
    private static byte[] Bytes(string table, Random random)
    {
        var lines = table.Split('\n');
        var (crlf, quotes, blanks) = (random.Next(3) == 0, random.Next(3) == 0, random.Next(4) == 0);
        var text = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = lines[i].Split(',').Select(cell => quotes && random.Next(4) == 0 ? $"\"{cell}\"" : cell);
            text.Append(i == lines.Length - 1 ? lines[i] : string.Join(',', cells)).Append(i == lines.Length - 1 ? "" : crlf ? "\r\n" : "\n");
            if (blanks && random.Next(5) == 0)
                text.Append('\n');
        }
        if (random.Next(6) == 0 && text.Length > 0)
            text.Length -= 1;
        if (random.Next(8) == 0)
            text.Append("\u00e9".PadLeft(5_000, 'x'));
        for (var damage = random.Next(3) == 0 ? random.Next(1, 4) : 0; damage > 0; damage--)
            text.Insert(random.Next(text.Length + 1), s_damage[random.Next(s_damage.Length)]);
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (random.Next(8) == 0 && bytes.Length > 0)
            bytes[random.Next(bytes.Length)] = 0xE9;
        return random.Next(5) == 0 ? [0xEF, 0xBB, 0xBF, .. bytes] : bytes;
    }

    private static (FactsDraft Draft, ValueList<Issue> Issues) Careful(byte[] deals, byte[] touches, int maxRows)
    {
        var issues = new IssueSink();
        var draft = FactsDraft.Empty
            .WithDeals(CsvTableReader.Read(new MemoryStream(deals), DealsTable.Table, DealsTable.Bind, issues, maxRows))
            .WithTouches(CsvTableReader.Read(new MemoryStream(touches), TouchesTable.Table, TouchesTable.Bind, issues, maxRows));
        return (draft, issues.ToList());
    }

    private static (FactsDraft Draft, ValueList<Issue> Issues) Bulk(byte[] deals, byte[] touches, int cores, int piece, int maxRows)
    {
        var issues = new IssueSink();
        var dealBatch = DealBatch.Empty(DealPools.Empty(), "deals.csv");
        var touchBatch = TouchBatch.Empty(TouchPools.Of(dealBatch.Pools.Deals), "touches.csv");
        Assert.True(BulkReader.Read(new MemoryStream(deals), DealsTable.Table, header => () => new DealRows(header, dealBatch), issues, cores, maxRows, piece));
        Assert.True(BulkReader.Read(new MemoryStream(touches), TouchesTable.Table, header => () => new TouchRows(header, touchBatch), issues, cores, maxRows, piece));
        return (FactsDraft.Empty.WithDealBatches([dealBatch]).WithTouchBatches([touchBatch]), issues.ToList());
    }
}
