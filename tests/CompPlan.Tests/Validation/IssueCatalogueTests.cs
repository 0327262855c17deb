using System.Reflection;
using System.Text;
using CompPlan.Distribution;
using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.People;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Tests.Plans;
using CompPlan.Tests.Facts;
using CompPlan.Tests.Periods;
using CompPlan.Tests.Runs;
using CompPlan.Tool.Csv;
using CompPlan.Tool.Tables;
using CompPlan.Validation;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Validation;

/// <summary>
/// Law L63: every code of the catalogues is produced by an input, one entry a code. A code without an entry, an entry without a code,
/// and an entry that no longer gives its code are found.
/// </summary>
public sealed class IssueCatalogueTests
{
    private const string Rate2025 = "{ \"from\": \"2025-01-01\", \"to\": \"2025-12-31\", \"unit\": \"percent\", \"value\": 42 }";

    private static FactsDraft Sound => SmallPlan.Facts;

    private static Deal Won => Sound.Deals.First(deal => deal.Won is not null);

    private static readonly Dictionary<string, Func<IEnumerable<Issue>>> s_inputs = new(StringComparer.Ordinal)
    {
        [IssueCodes.MissingField] = () => Edited("\"version\": 1, ", ""),
        [IssueCodes.BadId] = () => Edited("\"id\": \"small\"", "\"id\": \"sm all\""),
        [IssueCodes.DuplicateId] = () => Edited("{ \"id\": \"sales\" }", "{ \"id\": \"sales\" }, { \"id\": \"sales\" }"),
        [IssueCodes.AmbiguousId] = () => Edited("{ \"id\": \"sales\" }", "{ \"id\": \"sales\" }, { \"id\": \"Sales\" }"),
        [IssueCodes.DanglingReference] = () => Edited("\"kind\": \"goal\", \"goal\": \"speed\"", "\"kind\": \"goal\", \"goal\": \"haste\""),
        [IssueCodes.EmptyList] = () => SmallPlan.Plan().ToDraft().WithBonuses().Review().Issues,
        [IssueCodes.Limit] = () => Edited("\"id\": \"small\"", $"\"id\": \"small\", \"name\": \"{new string('x', 201)}\""),
        [IssueCodes.BadText] = () => Sound.WithParticipants(Sound.Participants.Append(Rows.Person("p9", "two\nlines"))).Review().Issues,
        [IssueCodes.NumberRange] = () => Edited("\"version\": 1", "\"version\": 0"),
        [IssueCodes.AmountScale] = () => Edited("\"10000.00\"", "\"10000.001\""),
        [IssueCodes.CurrencyUnknown] = () => Edited("\"EUR\"", "\"XYZ\""),
        [IssueCodes.CurrencyMismatch] = () => Case(Sound.WithDeals([Deal.Of("d1", Money.Of(1, Currency.Of("USD")), null, null, null, null, null, Rows.Known)]).WithTouches([])),
        [IssueCodes.WeightNegative] = () => Divided(10, Claim.Of("a", -1)),
        [IssueCodes.PartsNot100] = () => Edited("\"weight\": 60, \"node\"", "\"weight\": 61, \"node\""),
        [IssueCodes.WeightsAllZero] = () => Edited(
            "\"distribution\": { \"unit\": \"percent\"", "\"distribution\": { \"unit\": \"relative\"",
            "\"id\": \"presence\", \"weight\": 60", "\"id\": \"presence\", \"weight\": 0", "\"id\": \"pay\", \"weight\": 40", "\"id\": \"pay\", \"weight\": 0"),
        [IssueCodes.BoundNegative] = () => Divided(10, Claim.Of("a", 1, -1)),
        [IssueCodes.CapBelowFloor] = () => Divided(10, Claim.Of("a", 1, 3, 2)),
        [IssueCodes.FloorsExceedPool] = () => Divided(10, Claim.Of("a", 1, 11)),
        [IssueCodes.CeilingOverlap] = () => SmallPlan.Plan().ToDraft().WithCeilings(Ceiling.Of(
            "pass", CeilingValue.Of(new(2026, 1, 1), new(2026, 12, 31), Money.Of(1, Currency.Of("EUR"))), CeilingValue.Of(new(2026, 12, 31), new(2027, 1, 1), Money.Of(1, Currency.Of("EUR"))))).Review().Issues,
        [IssueCodes.CeilingMissing] = () => Case(Sound, SmallPlan.Plan().ToDraft()
            .WithCeilings(Ceiling.Of("pass", CeilingValue.Of(new(2000, 1, 1), new(2000, 12, 31), Money.Of(1, Currency.Of("EUR")))))
            .WithPersonalCaps(PersonalCap.Of("year", Cadence.Annual, CeilingBound.Of("pass", 1, BoundProration.None), SmallPlan.Plan().Bonuses[0].Id))
            .WithBonuses(SmallPlan.Plan().Bonuses.Select(bonus => Bonus.Of(
                bonus.Id, bonus.Cadence, bonus.Eligibility, bonus.Score, bonus.Funding, bonus.Split,
                DistributionRule.Of(bonus.Distribution.Unit, bonus.Distribution.Parts, null, ExcessRule.Keep)))).Review().Plan),
        [IssueCodes.PoolNotMultipleOfStep] = () => Apportionment.Divide(11, [Claim.Of("a", 1)], TieOrder.ById, 5).Issues,
        [IssueCodes.CurveInvalid] = () => Edited("{ \"x\": 120, \"payout\": 160 }", "{ \"x\": 100, \"payout\": 160 }"),
        [IssueCodes.CapBelowTarget] = () => Edited("\"below\": \"nothing\", \"above\": \"hold\" } },", "\"below\": \"nothing\", \"above\": \"hold\", \"cap\": 99 } },"),
        [IssueCodes.CircularReference] = () => Edited(
            "\"measures\": [", "\"measures\": [{ \"kind\": \"product\", \"id\": \"loop\", \"unit\": \"count\", \"factors\": [\"loop\"], \"times\": 2 },"),
        [IssueCodes.MatrixSize] = () => Edited(
            "\"kind\": \"goal\", \"goal\": \"speed\"",
            "\"kind\": \"matrix\", \"id\": \"grid\", \"rows\": { \"kind\": \"measure\", \"measure\": \"delay\", \"at\": [1, 2], \"below\": \"hold\", \"above\": \"hold\" }, "
            + "\"columns\": { \"kind\": \"measure\", \"measure\": \"revenue\", \"at\": [1], \"below\": \"hold\", \"above\": \"hold\" }, "
            + "\"unit\": \"percent\", \"reading\": \"stepped\", \"payouts\": [[100]]"),
        [IssueCodes.TargetZero] = () => Edited("\"value\": 20 }", "\"value\": 0 }"),
        [IssueCodes.TargetMissing] = () => Case(Sound, SmallPlan.Plan("\"to\": \"2026-06-30\"", "\"to\": \"2026-02-28\"")),
        [IssueCodes.TargetOverlap] = () => Edited("\"value\": 20 }", "\"value\": 20 }, { \"from\": \"2026-12-31\", \"to\": \"2027-12-31\", \"value\": 20 }"),
        [IssueCodes.PeriodInvalid] = () => Edited("\"effectiveTo\": \"2026-12-31\"", "\"effectiveTo\": \"2025-12-31\""),
        [IssueCodes.CadenceMismatch] = () => SmallPlan.Review(period: "2026-Q1").Issues,
        [IssueCodes.CadenceUncounted] = () => Edited("\"id\": \"quarter\", \"cadence\": \"quarterly\"", "\"id\": \"quarter\", \"cadence\": \"18-monthly\""),
        [IssueCodes.WeekPattern] = () => Weeks("4, 4, 5] }", "4, 4, 4] }"),
        [IssueCodes.AnchorImpossible] = () => Weeks("\"day\": 31", "\"day\": 32"),
        [IssueCodes.NeverPaid] = () => Edited("\"effectiveTo\": \"2026-12-31\"", "\"effectiveTo\": \"2026-03-30\""),
        [IssueCodes.WarnPeriodCut] = () => Edited("\"effectiveTo\": \"2026-12-31\"", "\"effectiveTo\": \"2026-12-30\""),
        [IssueCodes.TimeZoneUnknown] = () => Edited("Europe/Paris", "Europe/Atlantis"),
        [IssueCodes.UnitMismatch] = () => Edited(
            "\"kind\": \"lowerIsBetter\", \"inverse\": \"twoMinusRatio\"", "\"kind\": \"rawValue\"",
            "\"kind\": \"measure\", \"measure\": \"delay\", \"comparison\": \"atMost\",", "\"kind\": \"attainment\", \"goal\": \"speed\", \"comparison\": \"atMost\", \"unit\": \"percent\","),
        [IssueCodes.FloorWhenGatedMissing] = () => Edited("\"midpoint\": \"halfUp\" } },", "\"midpoint\": \"halfUp\" }, \"floor\": { \"kind\": \"amount\", \"amount\": \"1.00\" } },"),
        [IssueCodes.NegativeRuleMissing] = () => Edited("\"midpoint\": \"halfUp\" } },", "\"midpoint\": \"halfUp\" }, \"trueUp\": \"yearToDate\" },"),
        [IssueCodes.RateOverlap] = () => Edited("\"midpoint\": \"halfUp\" } },", "\"midpoint\": \"halfUp\" }, \"employerCost\": { \"rates\": [" + Rate2025 + ", " + Rate2025 + "] } },"),
        [IssueCodes.RateMissing] = () => Case(Sound, SmallPlan.Plan("\"midpoint\": \"halfUp\" } },", "\"midpoint\": \"halfUp\" }, \"employerCost\": { \"rates\": [" + Rate2025 + "] } },")),
        [IssueCodes.BalanceMissing] = () => Case(Sound, SmallPlan.Plan(
            "\"effectiveFrom\": \"2026-01-01\"", "\"effectiveFrom\": \"2025-01-01\"", "\"midpoint\": \"halfUp\" } },", "\"midpoint\": \"halfUp\" }, \"negative\": \"carry\" },")),
        [IssueCodes.TargetBonusMissing] = () => Case(Sound, SmallPlan.Plan("{ \"kind\": \"fixed\", \"amount\": \"10000.00\" }", "{ \"kind\": \"targetBonuses\" }")),
        [IssueCodes.OptionConflict] = () => Edited("\"kind\": \"lowerIsBetter\", \"inverse\": \"twoMinusRatio\"", "\"kind\": \"rawValue\""),
        [IssueCodes.UnknownPerson] = () => Sound.WithParticipants(Sound.Participants.Skip(1)).Review().Issues,
        [IssueCodes.RoleUnmapped] = () => Case(Sound.WithTouches([Rows.Touched("t1", "d1", "2026-01-10T10:00:00Z", role: "advice")])),
        [IssueCodes.AbsenceTypeUnknown] = () => Case(Sound.WithAbsences([Rows.Absent("p1", "strike", "2026-03-31", "2026-04-02")])),
        [IssueCodes.FactConflict] = () => Sound.WithParticipants(Sound.Participants.Append(Rows.Person("p1", "another"))).Review().Issues,
        [IssueCodes.MembershipOverlap] = () => Sound.WithMemberships(Sound.Memberships.Append(Rows.Member("p1", "sales", "2026-01-31", "2026-02-01"))).Review().Issues,
        [IssueCodes.MembershipShares] = () => Rows.One.WithMemberships(
            [Rows.Member("p1", "marketing", "2026-01-01").WithShare(Fraction.Of(3, 5)), Rows.Member("p1", "sales", "2026-02-01").WithShare(Fraction.Of(1, 2))]).Review().Issues,
        [IssueCodes.ContractualHoursMissing] = () => Case(Sound, SmallPlan.Plan().ToDraft() is var draft
            ? draft.WithOpeningHours(Desks.Office).WithBonuses(draft.Bonuses.Select(bonus => bonus.WithPresence(PresenceInHours.Of("office")))).Review().Plan!
            : throw new InvalidOperationException()),
        [IssueCodes.AbsenceOverlap] = () => Sound.WithAbsences(Sound.Absences.Append(Rows.Absent("p3", "training", "2026-01-22", "2026-01-23"))).Review().Issues,
        [IssueCodes.OverrideTwice] = () => Sound.WithOverrides(
            [Rows.Decided("o1", "quarter", "2026-01-01", null, OverrideUnit.Amount, 1), Rows.Decided("o2", "quarter", "2026-01-01", null, OverrideUnit.Amount, 2)]).Review().Issues,
        [IssueCodes.MeasurementMissing] = () => Case(Sound.WithMeasurements([])),
        [IssueCodes.MeasurementPeriod] = () => Case(Sound.WithMeasurements(Sound.Measurements.Append(Rows.Measured("revenue", "2026-01-05", "2026-01-11", 1)))),
        [IssueCodes.LevelUnknown] = () => Case(
            Sound.WithMeasurements(Sound.Measurements.Append(Rows.Measured("culture", "2026-01-01", "2026-03-31", null, "splendid"))),
            SmallPlan.Plan("\"measure\": \"delay\", \"comparison\": \"atMost\"", "\"measure\": \"culture\", \"comparison\": \"atMost\"")),
        [IssueCodes.DealDates] = () => Sound.WithDeals([Deal.Of(
            "d1", Rows.Euro("1.00"), null, null, Rows.At("2026-01-02T00:00:00Z"), Rows.At("2026-01-01T00:00:00Z"), null, Rows.Known)]).WithTouches([]).Review().Issues,
        [IssueCodes.TouchShares] = () => Sound.WithTouches([Rows.Touched("t9", Won.Id, "2026-01-01T00:00:00Z").WithShare(Fraction.Of(1, 2))]).Review().Issues,
        [IssueCodes.TouchAmbiguous] = () => CreditWhatIf.Review(
            SmallPlan.Plan(),
            Sound.WithTouches([Rows.Touched(null, "d1", "2026-01-08T09:00:00Z", role: "campaign"), Rows.Touched(null, "d1", "2026-01-08T09:00:00Z", role: "campaign", kind: "mail")]).Reviewed(),
            SmallPlan.KnownOn,
            [TouchChange.Remove(TouchName.Of("d1", Rows.At("2026-01-08T09:00:00Z"), "p1", "campaign"))]).Issues,
        [IssueCodes.ReversalDates] = () => Sound.WithReversals([Rows.TakenBack("r1", Won.Id, "1999-01-01T00:00:00Z", "1.00")]).Review().Issues,
        [IssueCodes.ReversalExcess] = () => Sound.WithReversals([Rows.TakenBack("r1", Won.Id, "2026-12-01T00:00:00Z", "99999999.00")]).Review().Issues,
        [IssueCodes.LeadDates] = () => Sound.WithLeads([Rows.Handed("l1", "2026-03-02T09:00:00Z", created: "2026-03-03T09:00:00Z")]).Review().Issues,
        [IssueCodes.LeadEvents] = () => Sound.WithLeads([Rows.Handed("l1", "2026-03-02T09:00:00Z")])
            .WithLeadEvents([Rows.Happened("l1", "2026-03-02T09:00:00Z", LeadEventKind.Resumed)]).Review().Issues,
        [IssueCodes.HoursInvalid] = () => SmallPlan.Plan().ToDraft().WithOpeningHours(Desks.Of("desk", "monday-monday 17:00-09:00")).Review().Issues,
        [IssueCodes.NotMature] = () => Case(Sound, Answering("\"nothingDue\": \"met\", \"maturation\": 30")),
        [IssueCodes.NothingDue] = () => Case(Sound, Answering("\"nothingDue\": \"missing\"")),
        [IssueCodes.VersionGap] = () => Versions("2026-06-30", "2026-07-02"),
        [IssueCodes.VersionOverlap] = () => Versions("2026-07-31", "2026-07-01"),
        [IssueCodes.VersionMismatch] = () => PlanSeries.Review(SeriesFixture.Version(), SeriesFixture.From("2026-07-01", 1, "1200.00")).Issues,
        [IssueCodes.VersionChanged] = () => Registered("0").Review(SeriesFixture.Version()).Issues,
        [IssueCodes.AmendmentDates] = () => PlanSeries.Review(
            SeriesFixture.Version().WithAmendment(Amendment.OfStartedPeriods("§ 1")), SeriesFixture.From("2026-07-01", 2, "1200.00")).Issues,
        [IssueCodes.PlanNotApproved] = () => PlanRegister.Of("fund").Review(SeriesFixture.Version()).Issues,
        [IssueCodes.SameApprover] = () => Posted(LedgerClosing().WithPeople("clerk", "clerk")),
        [IssueCodes.CloseDates] = () => Posted(LedgerClosing().WithDays(Rows.Date("2026-04-10"), Rows.Date("2026-04-30"))),
        [IssueCodes.PeriodClosed] = () => LedgerOfOne().Close(ClosedRun(), LedgerClosing()).Issues,
        [IssueCodes.PeriodOpen] = () => PayLedger.Empty("fund", Currency.Of("EUR")).Correct(LedgerClosing(), [], []).Issues,
        [IssueCodes.LedgerBroken] = () => LedgerDocument.Read(LedgerDocument.Write(LedgerOfOne()).Replace("500.00", "400.00", StringComparison.Ordinal), "ledger.json").Issues,
        [IssueCodes.LedgerUnbalanced] = () => LedgerOfOne().Correct(
            LedgerClosing(), [LedgerEntry.Of(LedgerEntryKind.Paid, "quarter", "s1", Rows.Date("2026-01-01"), Rows.Euro("10.00"))], []).Issues,
        [IssueCodes.PlanNotInForce] = () => SmallPlan.Review(period: "2025-12").Issues,
        [IssueCodes.DivisionByZero] = () => Case(
            Sound.WithMeasurements(Sound.Measurements.Take(3).Append(Rows.Measured("delay", "2026-01-01", "2026-03-31", 0))), SmallPlan.Plan("twoMinusRatio", "targetOverActual")),
        [IssueCodes.WarnUndistributed] = () => BonusCalculator.Calculate(SmallPlan.Review(facts: Sound.WithDeals([]).WithTouches([])).BonusCase!).Warnings,
        [IssueCodes.WarnUncredited] = () => BonusCalculator.Calculate(SmallPlan.Review(facts: Sound.WithTouches([])).BonusCase!).Warnings,
        [IssueCodes.WarnCapBelowTarget] = () => Edited("\"kind\": \"goal\", \"goal\": \"speed\" }", "\"kind\": \"goal\", \"goal\": \"speed\", \"cap\": { \"unit\": \"percent\", \"value\": 99 } }"),
        [IssueCodes.WarnOutlier] = () => Case(Sound.WithMeasurements(Sound.Measurements.Skip(1).Append(Rows.Measured("revenue", "2026-01-01", "2026-01-31", 9_000_000)))),
        [IssueCodes.WarnDuplicateFact] = () => Sound.WithParticipants(Sound.Participants.Append(Rows.Person("p1"))).Review().Issues,
        [IssueCodes.WarnTouchRepeated] = () => Sound.WithTouches(
            [Rows.Touched(null, Won.Id, "2026-01-01T00:00:00Z"), Rows.Touched("t9", Won.Id, "2026-01-01T00:00:00Z")]).Review().Issues,
        [IssueCodes.WarnLoggedEarly] = () => Sound.WithTouches(
            [Rows.Touched("t9", Won.Id, "2026-01-01T00:00:00Z").WithLogged(Rows.At("2025-12-31T00:00:00Z"), null)]).Review().Issues,
        [IssueCodes.WarnAccountWithoutDeal] = () => Sound.WithTouches(
            [Touch.OfAccount("t9", "nobody", Rows.At("2026-01-01T00:00:00Z"), null, "p1", "seller", "call", Rows.Known)]).Review().Issues,
        [IssueCodes.WarnOutOfPeriod] = () => Case(Sound.WithAbsences([Rows.Absent("p1", "sickness", "2025-12-01", "2025-12-31")])),
        [IssueCodes.WarnTeamUnknown] = () => Case(
            Sound.WithLeads([Rows.Handed("l1", "2026-03-02T09:00:00Z")]).WithLeadEvents([Rows.Happened("l1", "2026-03-02T09:00:00Z", LeadEventKind.Assigned, "sales")]),
            Answering("\"nothingDue\": \"met\", \"team\": \"salez\"")),
        [IssueCodes.WarnActorUnknown] = () => Case(Sound.WithTouches([Rows.Touched("t9", Won.Id, "2026-01-01T00:00:00Z", "p99", "closing")])),
        [IssueCodes.WarnNothingPaid] = () => Case(Sound, SmallPlan.Plan(
            "\"firstMonth\": 1,", "\"firstMonth\": 10,", "\"effectiveFrom\": \"2026-01-01\"", "\"effectiveFrom\": \"2025-10-01\"",
            "\"midpoint\": \"halfUp\" } },", "\"midpoint\": \"halfUp\" }, \"trueUp\": \"yearToDate\", \"negative\": \"zero\" },")),
        [IssueCodes.WarnAlreadyPaid] = () => Case(Sound.WithPayments([Rows.Paid("quarter", "p1", "2026-01-01", "1.00", "2026-04-05")])),

        [DocumentCodes.Empty] = () => PlanDocument.Read("", "plan.json").Issues,
        [DocumentCodes.NotObject] = () => PlanDocument.Read("[]", "plan.json").Issues,
        [DocumentCodes.Encoding] = () => PlanDocument.Read(Encoding.Unicode.GetBytes(SmallPlan.Text), "plan.json").Issues,
        [DocumentCodes.Syntax] = () => Edited("\"id\": \"small\"", "'id': \"small\""),
        [DocumentCodes.Trailing] = () => PlanDocument.Read(SmallPlan.Text + "x", "plan.json").Issues,
        [DocumentCodes.DuplicateKey] = () => Edited("\"version\": 1", "\"version\": 1, \"version\": 1"),
        [DocumentCodes.Depth] = () => PlanDocument.Read(string.Concat(Enumerable.Repeat("{\"a\":", 500)), "plan.json").Issues,
        [DocumentCodes.VersionUnsupported] = () => Edited("compplan/1", "compplan/2"),
        [DocumentCodes.UnknownField] = () => Edited("\"version\": 1", "\"version\": 1, \"colour\": 1"),
        [DocumentCodes.TypeMismatch] = () => Edited("\"version\": 1", "\"version\": \"1\""),
        [DocumentCodes.EnumUnknown] = () => Edited("\"yearLabel\": \"start\"", "\"yearLabel\": \"middle\""),
        [DocumentCodes.NumberSyntax] = () => Edited("\"value\": 20 }", "\"value\": 2e1 }"),
        [DocumentCodes.NumberPrecision] = () => Edited("\"value\": 20 }", $"\"value\": 20.{new string('1', 30)} }}"),
        [DocumentCodes.UnitMissing] = () => Edited("\"id\": \"score\", \"unit\": \"percent\"", "\"id\": \"score\""),
        [DocumentCodes.DateSyntax] = () => Edited("\"effectiveTo\": \"2026-12-31\"", "\"effectiveTo\": \"31.12.2026\""),
        [DocumentCodes.DateHasTime] = () => Edited("\"effectiveTo\": \"2026-12-31\"", "\"effectiveTo\": \"2026-12-31T00:00:00Z\""),
        [DocumentCodes.DateAmbiguous] = () => Table("deals.csv", "deal_id,amount,currency,won_at,known_on\nd1,1.00,EUR,2026-01-01T10:00:00,2026-01-02\n"),

        [CsvCodes.Syntax] = () => Table("participants.csv", "participant_id,known_on\np\"1,2026-01-01\n"),
        [CsvCodes.Header] = () => Table("participants.csv", "participant,known_on\np1,2026-01-01\n"),
    };

    public static TheoryData<string> Codes() => [.. Catalogue()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_is_produced(string code)
    {
        Assert.True(s_inputs.TryGetValue(code, out var input), $"No input here gives {code}.");
        var issues = input().ToList();
        Assert.Contains(issues, issue => issue.Code == code);
        Assert.All(issues.Where(issue => issue.Code == code), issue =>
        {
            Assert.Equal(code.StartsWith("W_", StringComparison.Ordinal), issue.Severity == IssueSeverity.Warning);
            Assert.NotEmpty(issue.Message);
            Assert.NotEmpty(issue.Remedy);
        });
    }

    [Fact]
    public void Every_input_is_of_a_code_that_there_is() => Assert.Empty(s_inputs.Keys.Except(Catalogue()));

    private static IEnumerable<string> Catalogue() =>
        new[] { typeof(IssueCodes), typeof(DocumentCodes), typeof(CsvCodes) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (string)field.GetRawConstantValue()!);

    /// <summary>The small plan, gated by the share of leads that were answered in time.</summary>
    private static Plan Answering(string terms) => SmallPlan.Plan(
        "\"measures\": [",
        $$"""
        "leadQualities": [{ "id": "hot", "definition": "Asked for an offer." }],
        "commitments": [{ "kind": "response", "id": "answer", "qualities": ["hot"], "within": { "kind": "hours", "count": 2 },
          "atPeriodEnd": "carried", "reassigned": "restart", {{terms}} }],
        "measures": [{ "kind": "compliance", "id": "answered", "commitment": "answer", "result": "share" },
        """,
        "\"kind\": \"measure\", \"measure\": \"delay\", \"comparison\": \"atMost\", \"value\": 25",
        "\"kind\": \"measure\", \"measure\": \"answered\", \"comparison\": \"atLeast\", \"value\": 0.85");

    private static IEnumerable<Issue> Edited(params string[] edits)
    {
        var text = SmallPlan.Text.ReplaceLineEndings("\n");
        for (var i = 0; i < edits.Length; i += 2)
        {
            Assert.Contains(edits[i], text, StringComparison.Ordinal);
            var at = text.IndexOf(edits[i], StringComparison.Ordinal);
            text = text[..at] + edits[i + 1] + text[(at + edits[i].Length)..];
        }
        return PlanDocument.Read(text, "plan.json").Issues;
    }

    /// <summary>The plan in a calendar of weeks, one of whose terms is edited.</summary>
    private static IEnumerable<Issue> Weeks(string find, string replace)
    {
        const string Sound = """
            { "kind": "weeks", "week53": 12, "yearLabel": "end", "anchor": { "kind": "closestTo", "month": 12, "day": 31, "weekday": "saturday" },
              "pattern": [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5] }
            """;
        Assert.Contains(find, Sound, StringComparison.Ordinal);
        return Edited("{ \"kind\": \"months\", \"firstMonth\": 1, \"yearLabel\": \"start\" }", Sound.Replace(find, replace, StringComparison.Ordinal));
    }

    private static IEnumerable<Issue> Case(FactsDraft facts, Plan? plan = null) => SmallPlan.Review(plan, facts).Issues;

    private static IEnumerable<Issue> Divided(long pool, params Claim[] claims) => Apportionment.Divide(pool, claims, TieOrder.ById).Issues;

    private static IEnumerable<Issue> Versions(string end, string start) => PlanSeries.Review(
        SeriesFixture.Version("\"currency\": \"EUR\"", $"\"effectiveTo\": \"{end}\", \"currency\": \"EUR\""), SeriesFixture.From(start, 2, "1200.00")).Issues;

    private static PlanRegister Registered(string fingerprint) =>
        PlanRegister.Of("fund", VersionApproval.Of(1, Rows.Date("2026-01-01"), fingerprint, "director", Rows.Date("2025-12-15")));

    private static BonusRun ClosedRun() =>
        SeriesFixture.Run(PlanSeries.Of(SeriesFixture.Approved(SeriesFixture.Version())), SeriesFixture.Year, 1, Rows.Date("2026-04-10"));

    private static CloseRecord LedgerClosing() =>
        CloseRecord.Of(ClosedRun(), "run").WithPeople("clerk", "director").WithDays(Rows.Date("2026-04-20"), Rows.Date("2026-04-30"));

    private static PayLedger LedgerOfOne() => PayLedger.Empty("fund", Currency.Of("EUR")).Close(ClosedRun(), LedgerClosing()).Ledger!;

    private static IEnumerable<Issue> Posted(CloseRecord record) => PayLedger.Empty("fund", Currency.Of("EUR")).Close(ClosedRun(), record).Issues;

    private static IEnumerable<Issue> Table(string name, string text)
    {
        var issues = new IssueSink();
        FactTableFiles.Read(table => table.FileName == name ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : null, _ => { }, issues);
        return issues.ToList();
    }
}
