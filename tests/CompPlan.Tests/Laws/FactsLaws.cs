using System.Text;
using CompPlan.Facts;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using CompPlan.Tool.Csv;
using CompPlan.Tool.Tables;
using CompPlan.Values;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>The order of rows and what became known later never matter.</summary>
[Properties(Arbitrary = [typeof(FactsGenerators), typeof(CalendarGenerators)], MaxTest = 150)]
public sealed class FactsLaws
{
    private static readonly LocalDate Last = new(2030, 1, 1);

    [Property]
    public void Shuffled_rows_are_the_same_facts(FactsCase facts, int seed)
    {
        var shuffled = new FactsCase(Shuffled(facts.Draft, new Random(seed))).Facts;
        Assert.Equal(facts.Facts.Fingerprint, shuffled.Fingerprint);
        Assert.Equal(facts.Facts.Touches, shuffled.Touches);
        Assert.Equal(facts.Facts.Memberships, shuffled.Memberships);
    }

    [Property]
    public void Facts_written_as_rows_are_the_same_facts(FactsCase facts) =>
        Assert.Equal(facts.Facts.Fingerprint, facts.Facts.ToDraft().Review().Facts!.Fingerprint);

    [Property]
    public void Facts_written_as_tables_are_the_same_facts(FactsCase facts)
    {
        var draft = FactsDraft.Empty.WithDeals(facts.Draft.Deals).WithTouches(facts.Draft.Touches).WithReversals(facts.Draft.Reversals)
            .WithParticipants(facts.Draft.Participants).WithMemberships(facts.Draft.Memberships).WithAbsences(facts.Draft.Absences)
            .WithRatings(facts.Draft.Ratings).WithExchangeRates(facts.Draft.ExchangeRates);
        var files = WrittenTables.Of(draft);
        var issues = new IssueSink();
        var read = FactTableFiles.Read(
            table => files.TryGetValue(table.FileName, out var text) ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : null, table => Assert.Fail(table.FileName), issues);
        Assert.Empty(issues.ToList());
        Assert.Equal(draft.Touches, read.TouchBatches.SelectMany(batch => batch.ToRows()).Concat(read.Touches));
        Assert.Equal(draft.Deals, read.DealBatches.SelectMany(batch => batch.ToRows()).Concat(read.Deals));
        Assert.Equal(draft.Reversals, read.Reversals);
        Assert.Equal(draft.Memberships, read.Memberships);
        Assert.Equal(draft.Absences, read.Absences);
        Assert.Equal(draft.Ratings, read.Ratings);
        Assert.Equal(draft.ExchangeRates, read.ExchangeRates);
        read = read.WithParticipants(facts.Draft.Participants);
        Assert.Equal(draft.Review().Facts!.Fingerprint, read.Review().Facts!.Fingerprint);
    }

    [Property]
    public void Rows_stated_twice_count_once(FactsCase facts)
    {
        var draft = facts.Draft;
        var review = draft
            .WithMemberships(draft.Memberships.Concat(draft.Memberships))
            .WithTouches(draft.Touches.Concat(draft.Touches))
            .WithReversals(draft.Reversals.Concat(draft.Reversals))
            .Review();
        Assert.Equal(facts.Facts.Fingerprint, review.Facts!.Fingerprint);
        var others = draft.Review().Issues.Select(issue => issue.Code);
        Assert.Subset(others.Append(IssueCodes.WarnDuplicateFact).ToHashSet(), review.Issues.Select(issue => issue.Code).ToHashSet());
    }

    [Property]
    public void What_is_known_later_changes_nothing_as_known_before(FactsCase facts, int day)
    {
        var knownOn = new LocalDate(2023, 1, 1).PlusDays(Math.Abs(day % 1_500));
        var before = new FactsCase(FactsDraft.Of(
            Known(facts.Draft.Participants, row => row.KnownOn),
            Known(facts.Draft.Memberships, row => row.KnownOn),
            Known(facts.Draft.Absences, row => row.KnownOn),
            Known(facts.Draft.Measurements, row => row.KnownOn),
            Known(facts.Draft.Deals, row => row.KnownOn),
            Known(facts.Draft.Touches, row => row.KnownOn),
            Known(facts.Draft.Payments, row => row.KnownOn),
            Known(facts.Draft.Balances, row => row.KnownOn),
            Known(facts.Draft.Overrides, row => row.KnownOn))
            .WithLeads(Known(facts.Draft.Leads, row => row.KnownOn))
            .WithLeadEvents(Known(facts.Draft.LeadEvents, row => row.KnownOn))
            .WithReversals(Known(facts.Draft.Reversals, row => row.KnownOn))
            .WithRatings(Known(facts.Draft.Ratings, row => row.KnownOn))
            .WithExchangeRates(Known(facts.Draft.ExchangeRates, row => row.KnownOn)));
        var expected = Rows(before.Facts.AsKnownOn(knownOn));
        Assert.Equal(expected, Rows(facts.Facts.AsKnownOn(knownOn)));
        Assert.Equal(before.Facts.Fingerprint, facts.Facts.FingerprintAsKnownOn(knownOn));
        Assert.Equal(before.Facts.Fingerprint, facts.Facts.AsKnownOn(knownOn).Fingerprint);

        IEnumerable<T> Known<T>(IEnumerable<T> rows, Func<T, LocalDate> of) => rows.Where(row => of(row) <= knownOn);
    }

    /// <summary>A second, naive reading: of each key the row with the greatest known day.</summary>
    [Property]
    public void The_latest_known_row_of_a_key_is_in_force(FactsCase facts, int day)
    {
        var knownOn = new LocalDate(2023, 1, 1).PlusDays(Math.Abs(day % 1_500));
        var known = facts.Facts.AsKnownOn(knownOn);
        var memberships = facts.Draft.Memberships.Where(row => row.KnownOn <= knownOn)
            .GroupBy(row => (row.Participant, row.Department, row.From)).Select(rows => rows.MaxBy(row => row.KnownOn)!);
        Assert.Equal(memberships.ToHashSet(), Enumerable.Range(0, known.Memberships.Count).Select(row => known.Memberships.ToRow(row, known.Ids)).ToHashSet());
        var reversals = facts.Draft.Reversals.Where(row => row.KnownOn <= knownOn)
            .GroupBy(row => row.Id).Select(rows => rows.MaxBy(row => row.KnownOn)!);
        Assert.Equal(reversals.ToHashSet(), Enumerable.Range(0, known.Reversals.Count).Select(row => known.Reversals.ToRow(row, known.Ids)).ToHashSet());
    }

    /// <summary>A second, naive reading of paths: of each touch all rows of its latest known day, of its deal or of each deal of its account.</summary>
    [Property(MaxTest = 300)]
    public void The_path_of_a_deal_holds_its_touches_and_those_of_its_account_in_order(FactsCase facts, int day)
    {
        var knownOn = new LocalDate(2023, 1, 1).PlusDays(Math.Abs(day % 1_500));
        var known = facts.Facts.AsKnownOn(knownOn);
        var touches = facts.Draft.Touches.Distinct().Where(row => row.KnownOn <= knownOn)
            .GroupBy(row => row.Id ?? row.ToString())
            .SelectMany(rows => rows.Where(row => row.KnownOn == rows.Max(one => one.KnownOn)))
            .ToList();
        var deals = facts.Draft.Deals.Where(row => row.KnownOn <= knownOn).GroupBy(row => row.Id).Select(rows => rows.MaxBy(row => row.KnownOn)!).ToList();
        Assert.Equal(deals.Count, known.Deals.Count);
        foreach (var deal in deals)
        {
            var path = touches.Where(touch => touch.Deal == deal.Id || (touch.Account is not null && touch.Account == deal.Account)).ToList();
            var (start, count) = known.TouchesOf(known.Ids.Deals.Find(deal.Id));
            var read = Enumerable.Range(start, count).Select(row => known.Touches.ToRow(row, known.Ids)).ToList();
            Assert.Equal(path.ToHashSet(), read.ToHashSet());
            Assert.Equal(path.Count, count);
            Assert.Equal(read, read.Order(Comparer<Touch>.Create((left, right) => Order(left, right, path))));
        }
    }

    [Fact]
    public void The_generator_reaches_what_the_laws_are_about()
    {
        var cases = FactsGenerators.Facts().Generator.Sample(numberOfSamples: 200, seed: new FsCheck.Rnd(20261124), size: 40).ToList();
        var touches = cases.SelectMany(one => one.Draft.Touches).ToList();
        Assert.Contains(touches, touch => touch.Share is { IsWhole: false } && touch.Account is not null);
        Assert.Contains(touches, touch => touch is { Share: null, Contact: not null, Channel: not null, Engagement: not null, LoggedBy: not null, ConfirmedBy: not null });
        Assert.Contains(touches, touch => touch.LoggedAt < touch.At);
        Assert.Contains(cases, one => one.Facts.AsKnownOn(Last) is var known && known.Touches.Count > known.Ids.TouchIds.Count && !known.Touches.Account.IsEmpty);
        Assert.Contains(cases, one => one.Draft.Touches.Any(touch => touch.Share is not null && one.Draft.Touches.Any(other => other.Id == touch.Id && other.KnownOn > touch.KnownOn)));
        Assert.Contains(cases, one => one.Draft.Reversals.GroupBy(row => row.Id).Any(rows => rows.Count() > 1));
        Assert.Contains(cases, one => one.Draft.Reversals.Select(row => row.Id).Distinct().Count() > 2);
        foreach (var code in new[] { IssueCodes.WarnAccountWithoutDeal, IssueCodes.WarnLoggedEarly })
            Assert.Contains(cases, one => one.Draft.Review().Issues.Any(issue => issue.Code == code));
    }

    private static int Order(Touch left, Touch right, List<Touch> path)
    {
        var (leftLead, rightLead) = (LeadOf(left, path), LeadOf(right, path));
        int[] orders =
        [
            left.At.CompareTo(right.At), (left.Sequence ?? -1).CompareTo(right.Sequence ?? -1), string.CompareOrdinal(leftLead.Actor, rightLead.Actor),
            string.CompareOrdinal(left.Kind, right.Kind), string.CompareOrdinal(leftLead.Role, rightLead.Role), string.CompareOrdinal(left.Id ?? "", right.Id ?? ""),
            left.Share is null ? 0 : string.CompareOrdinal(left.Actor, right.Actor),
        ];
        return orders.FirstOrDefault(order => order != 0);
    }

    private static Touch LeadOf(Touch touch, List<Touch> path) => touch.Share is null
        ? touch
        : path.Where(one => one.Id == touch.Id).MinBy(one => one.Actor, StringComparer.Ordinal)!;

    private static List<object> Rows(KnownFacts facts) =>
    [
        .. Enumerable.Range(0, facts.Participants.Count).Select(row => facts.Participants.ToRow(row, facts.Ids)),
        .. Enumerable.Range(0, facts.Memberships.Count).Select(row => facts.Memberships.ToRow(row, facts.Ids)),
        .. Enumerable.Range(0, facts.Absences.Count).Select(row => facts.Absences.ToRow(row, facts.Ids)),
        .. Enumerable.Range(0, facts.Measurements.Count).Select(row => facts.Measurements.ToRow(row, facts.Ids)),
        .. Enumerable.Range(0, facts.Deals.Count).Select(row => facts.Deals.ToRow(row, facts.Ids)),
        .. Enumerable.Range(0, facts.Touches.Count).Select(row => facts.Touches.ToRow(row, facts.Ids)),
        .. Enumerable.Range(0, facts.Payments.Count).Select(row => facts.Payments.ToRow(row, facts.Ids)),
        .. Enumerable.Range(0, facts.Balances.Count).Select(row => facts.Balances.ToRow(row, facts.Ids)),
        .. Enumerable.Range(0, facts.Overrides.Count).Select(row => facts.Overrides.ToRow(row, facts.Ids)),
        .. Enumerable.Range(0, facts.Leads.Count).Select(row => facts.Leads.ToRow(row, facts.Ids)),
        .. Enumerable.Range(0, facts.LeadEvents.Count).Select(row => facts.LeadEvents.ToRow(row, facts.Ids)),
        .. Enumerable.Range(0, facts.Reversals.Count).Select(row => facts.Reversals.ToRow(row, facts.Ids)),
        .. Enumerable.Range(0, facts.Ratings.Count).Select(row => facts.Ratings.ToRow(row, facts.Ids)),
        .. Enumerable.Range(0, facts.ExchangeRates.Count).Select(row => facts.ExchangeRates.ToRow(row, facts.Ids)),
        .. Enumerable.Range(0, facts.Touches.Count).Select(row => facts.Ids.Deals[facts.Touches.DealOf(row)]),
    ];

    private static FactsDraft Shuffled(FactsDraft draft, Random random) => FactsDraft.Of(
        Shuffle(draft.Participants, random),
        Shuffle(draft.Memberships, random),
        Shuffle(draft.Absences, random),
        Shuffle(draft.Measurements, random),
        Shuffle(draft.Deals, random),
        Shuffle(draft.Touches, random),
        Shuffle(draft.Payments, random),
        Shuffle(draft.Balances, random),
        Shuffle(draft.Overrides, random))
        .WithLeads(Shuffle(draft.Leads, random))
        .WithLeadEvents(Shuffle(draft.LeadEvents, random))
        .WithReversals(Shuffle(draft.Reversals, random))
        .WithRatings(Shuffle(draft.Ratings, random))
        .WithExchangeRates(Shuffle(draft.ExchangeRates, random));

    private static T[] Shuffle<T>(IEnumerable<T> rows, Random random)
    {
        var shuffled = rows.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }
}
