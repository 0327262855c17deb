using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Tests.Facts;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Runs;

/// <summary>Every finding of the review of a case, with its place, from one change of a case without findings.</summary>
public sealed class CaseReviewTests
{
    private static FactsDraft Facts => SmallPlan.Facts;

    [Fact]
    public void A_sound_case_has_no_findings()
    {
        var review = SmallPlan.Review();
        Assert.Empty(review.Issues);
        Assert.Equal(("2026-03", SmallPlan.KnownOn), (review.BonusCase!.PayoutPeriod.Name, review.BonusCase.KnownOn));
    }

    [Fact]
    public void A_period_outside_the_time_in_force() => Refused(IssueCodes.PlanNotInForce, "bonuses[0]", period: "2025-12");

    [Theory]
    [InlineData("2026-Q1")]
    [InlineData("2026")]
    public void A_period_that_is_no_payout_period(string period) => Refused(IssueCodes.CadenceMismatch, "payout", period: period);

    [Fact]
    public void A_month_of_another_calendar_is_no_payout_period()
    {
        var other = MonthsCalendar.Of(1, YearLabel.Start).PeriodFor(Cadence.Quarterly, new LocalDate(2026, 3, 1));
        var review = CompPlan.Runs.BonusCase.Review(SmallPlan.Plan(), Facts.Reviewed(), other, SmallPlan.KnownOn);
        Assert.Equal([IssueCodes.CadenceMismatch], review.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void A_missing_measurement() =>
        Refused(IssueCodes.MeasurementMissing, "measurements", Facts.WithMeasurements(Facts.Measurements.Skip(1)));

    /// <summary>A measurement that became known a day later is missing as known before.</summary>
    [Fact]
    public void A_measurement_that_is_not_known_yet()
    {
        var late = Rows.Measured("delay", "2026-01-01", "2026-03-31", 22, known: "2026-04-11");
        var facts = Facts.WithMeasurements(Facts.Measurements.Take(3).Append(late));
        Refused(IssueCodes.MeasurementMissing, "measurements", facts);
        Assert.Empty(SmallPlan.Review(facts: facts, knownOn: new LocalDate(2026, 4, 11)).Issues);
    }

    [Fact]
    public void A_measurement_of_no_period() => Refused(
        IssueCodes.MeasurementPeriod, "measurements", Facts.WithMeasurements(Facts.Measurements.Append(Rows.Measured("revenue", "2026-01-05", "2026-01-11", 1))));

    [Fact]
    public void A_level_where_a_value_is_reported() => Refused(
        IssueCodes.MissingField, "measurements", Facts.WithMeasurements(Facts.Measurements.Take(3).Append(Rows.Measured("delay", "2026-01-01", "2026-03-31", null, "good"))));

    [Fact]
    public void A_level_that_the_scale_does_not_name() => Refused(
        IssueCodes.LevelUnknown,
        "measurements",
        Facts.WithMeasurements(Facts.Measurements.Append(Rows.Measured("culture", "2026-01-01", "2026-03-31", null, "splendid"))),
        plan: SmallPlan.Plan("\"measure\": \"delay\", \"comparison\": \"atMost\"", "\"measure\": \"culture\", \"comparison\": \"atMost\""));

    [Fact]
    public void A_membership_of_an_unknown_department() => Refused(
        IssueCodes.DanglingReference, "memberships", Facts.WithMemberships(Facts.Memberships.Append(Rows.Member("p1", "canteen", "2024-01-01", "2024-12-31"))));

    [Fact]
    public void A_measurement_of_an_unknown_measure() => Refused(
        IssueCodes.DanglingReference, "measurements", Facts.WithMeasurements(Facts.Measurements.Append(Rows.Measured("sunshine", "2026-01-01", "2026-01-31", 1))));

    [Fact]
    public void A_payment_of_an_unknown_bonus() => Refused(
        IssueCodes.DanglingReference, "payments", Facts.WithPayments([Rows.Paid("year", "p1", "2026-01-01", "1.00", "2026-02-01")]));

    [Fact]
    public void A_role_that_no_department_has() => Refused(
        IssueCodes.RoleUnmapped, "touches", Facts.WithTouches(Facts.Touches.Append(Rows.Touched("t5", "d1", "2026-01-11T10:00:00Z", role: "advice"))));

    [Fact]
    public void An_absence_of_an_unnamed_type() => Refused(
        IssueCodes.AbsenceTypeUnknown, "absences", Facts.WithAbsences(Facts.Absences.Append(Rows.Absent("p1", "strike", "2026-03-31", "2026-04-02"))));

    /// <summary>An unnamed type that touches no day of the period is the concern of another period.</summary>
    [Fact]
    public void An_absence_of_an_unnamed_type_in_another_quarter() => Assert.Empty(
        SmallPlan.Review(facts: Facts.WithAbsences(Facts.Absences.Append(Rows.Absent("p1", "strike", "2026-04-01", "2026-04-02")))).Issues);

    [Theory]
    [InlineData("year", "2026-01-01", IssueCodes.DanglingReference)]
    [InlineData("quarter", "2026-02-01", IssueCodes.PeriodInvalid)]
    public void A_balance_of_no_bonus_or_no_period(string bonus, string period, string code) => Refused(
        code, "balances", Facts.WithBalances([Rows.Left(bonus, period, PoolBalanceKind.Carried, "1.00")]));

    [Theory]
    [InlineData("year", "2026-01-01", "score", OverrideUnit.Percent, "1", IssueCodes.DanglingReference)]
    [InlineData("quarter", "2026-02-01", "score", OverrideUnit.Percent, "1", IssueCodes.PeriodInvalid)]
    [InlineData("quarter", "2026-01-01", "delay", OverrideUnit.Percent, "1", IssueCodes.DanglingReference)]
    [InlineData("quarter", "2026-01-01", null, OverrideUnit.Amount, "0.001", IssueCodes.AmountScale)]
    [InlineData("quarter", "2026-01-01", "score", OverrideUnit.Points, "1", IssueCodes.UnitMismatch)]
    public void An_override_that_fits_nothing(string bonus, string period, string? node, OverrideUnit unit, string value, string code) => Refused(
        code, "overrides", Facts.WithOverrides([Rows.Decided("o1", bonus, period, node, unit, Fraction.Parse(value))]));

    [Theory]
    [InlineData("memberships")]
    [InlineData("deals")]
    [InlineData("payments")]
    [InlineData("balances")]
    public void Another_currency_than_the_plan(string table)
    {
        var dollars = Money.Of(100, Currency.Of("USD"));
        var facts = table switch
        {
            "memberships" => Facts.WithMemberships(Facts.Memberships.Append(Membership.Of("p1", "sales", new(2024, 1, 1), new(2024, 2, 1), dollars, 1, Rows.Known))),
            "deals" => Facts.WithDeals(Facts.Deals.Append(Deal.Of("d3", dollars, null, null, null, null, null, Rows.Known))),
            "balances" => Facts.WithBalances([PoolBalance.Of("quarter", new(2025, 10, 1), PoolBalanceKind.Carried, dollars, Rows.Known)]),
            _ => Facts.WithPayments([Payment.Of("quarter", "p1", new(2025, 10, 1), dollars, new(2026, 1, 1), Rows.Known)]),
        };
        var issue = Assert.Single(SmallPlan.Review(facts: facts).Issues);
        Assert.Equal((IssueCodes.CurrencyMismatch, IssueSeverity.Error), (issue.Code, issue.Severity));
        Assert.StartsWith(table, issue.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void No_target_for_a_month() => Refused(
        IssueCodes.TargetMissing, "goals[0].targets.values", plan: SmallPlan.Plan("\"to\": \"2026-06-30\"", "\"to\": \"2026-02-28\""));

    /// <summary>Nothing is expected from January to March; from April on 1.</summary>
    [Fact]
    public void A_target_of_zero_over_the_period() => Refused(
        IssueCodes.TargetZero,
        "goals[0].targets",
        plan: SmallPlan.Plan(
            "{ \"from\": \"2026-01-01\", \"to\": \"2026-06-30\", \"value\": 100000 }",
            "{ \"from\": \"2026-01-01\", \"to\": \"2026-03-31\", \"value\": 0 }, { \"from\": \"2026-04-01\", \"to\": \"2026-06-30\", \"value\": 1 }"));

    [Fact]
    public void An_attainment_that_divides_by_an_actual_of_zero() => Refused(
        IssueCodes.DivisionByZero,
        "goals[1].attainment",
        Facts.WithMeasurements(Facts.Measurements.Take(3).Append(Rows.Measured("delay", "2026-01-01", "2026-03-31", 0))),
        SmallPlan.Plan("twoMinusRatio", "targetOverActual"));

    /// <summary>2^63 − 1 cents times 1.15, the score of the first goal alone.</summary>
    [Fact]
    public void A_pool_of_more_than_64_bits() => Refused(
        IssueCodes.NumberRange,
        "bonuses[0].funding",
        plan: SmallPlan.Plan(
            "\"weight\": 60, \"node\"", "\"weight\": 100, \"node\"", "\"weight\": 40, \"node\"", "\"weight\": 0, \"node\"", "10000.00", "92233720368547758.07"));

    [Fact]
    public void Deals_of_more_than_64_bits_together() => Refused(
        IssueCodes.NumberRange, "deals", Facts.WithDeals(Facts.Deals.Append(Rows.Won("d3", "92233720368547758.07", "2026-02-10T10:00:00Z"))));

    /// <summary>In January two memberships overlapped; the correction became known in February.</summary>
    [Fact]
    public void Memberships_that_overlap_as_known_then()
    {
        var facts = Facts.WithMemberships(Facts.Memberships
            .Append(Rows.Member("p5", "sales", "2025-06-01", "2025-06-30"))
            .Append(Rows.Member("p5", "production", "2025-01-01", "2025-05-31", "54750.00", known: "2026-02-01"))
            .Append(Rows.Member("p5", "production", "2025-07-01", null, "54750.00", known: "2026-02-01")));
        Assert.Empty(SmallPlan.Review(facts: facts).Issues);
        Assert.Contains(
            SmallPlan.Review(facts: facts, knownOn: new LocalDate(2026, 1, 31)).Issues,
            issue => issue is { Code: IssueCodes.MembershipOverlap, Severity: IssueSeverity.Error });
    }

    [Fact]
    public void Payments_of_the_period_are_pointed_out() => Warned(
        IssueCodes.WarnAlreadyPaid,
        "bonuses[0]",
        Facts.WithPayments([Rows.Paid("quarter", "p1", "2026-01-01", "100.00", "2026-04-05"), Rows.Paid("quarter", "p2", "2026-01-01", "0.05", "2026-04-05")]),
        "2 payments of 100.05 EUR together");

    [Theory]
    [InlineData("measurements")]
    [InlineData("absences")]
    [InlineData("deals")]
    public void Facts_outside_the_time_in_force_are_pointed_out(string table) => Warned(
        IssueCodes.WarnOutOfPeriod,
        table,
        table switch
        {
            "measurements" => Facts.WithMeasurements(Facts.Measurements.Append(Rows.Measured("revenue", "2025-12-01", "2025-12-31", 1))),
            "absences" => Facts.WithAbsences(Facts.Absences.Append(Rows.Absent("p1", "sickness", "2025-12-01", "2025-12-31"))),
            _ => Facts.WithDeals(Facts.Deals.Append(Rows.Won("d3", "1.00", "2025-12-31T22:59:59Z"))),
        },
        $"1 of the {table}");

    /// <summary>23:00 in Greenwich is New Year in Paris: the deal belongs to 2026.</summary>
    [Fact]
    public void The_date_of_a_deal_is_that_of_the_plans_zone() => Assert.Empty(
        SmallPlan.Review(facts: Facts.WithDeals(Facts.Deals.Append(Rows.Won("d3", "1.00", "2025-12-31T23:00:00Z")))).Issues);

    [Fact]
    public void An_attainment_far_out_is_pointed_out() => Warned(
        IssueCodes.WarnOutlier,
        "goals[0]",
        Facts.WithMeasurements(Facts.Measurements.Skip(1).Append(Rows.Measured("revenue", "2026-01-01", "2026-01-31", 3_000_001))),
        "1,000 %");

    /// <summary>Two people of marketing may have 300.00 each of 3,152.50; 2,552.50 are nobody's, and the same in the other departments.</summary>
    [Fact]
    public void What_nobody_can_take_is_pointed_out()
    {
        var plan = SmallPlan.Plan(
            "\"key\": { \"kind\": \"salaryTimesPresence\" } }] }", "\"key\": { \"kind\": \"salaryTimesPresence\" } }], \"cap\": { \"kind\": \"amount\", \"amount\": \"300.00\" }, \"excess\": \"redistribute\" }");
        var run = BonusCalculator.Calculate(SmallPlan.Review(plan).BonusCase!);
        Assert.Equal([IssueCodes.WarnUndistributed, IssueCodes.WarnUndistributed, IssueCodes.WarnUndistributed], run.Warnings.Select(issue => issue.Code));
        Assert.All(run.Warnings, issue => Assert.Equal(("bonuses[0]", IssueSeverity.Warning), (issue.Path, issue.Severity)));
        Assert.StartsWith("2552.50 EUR of 'marketing'", run.Warnings[0].Message, StringComparison.Ordinal);
        // Five people, 300.00 each: of p4 the cap is one for both departments.
        Assert.Equal(("1500.00", "8200.00"), (run.Results[0].Identity.Awarded.ToString(), run.Results[0].Identity.Undistributed.ToString()));
    }

    /// <summary>Without a deal no department has credit: 40 % of 9,700.00 are nobody's.</summary>
    [Fact]
    public void Credit_that_nobody_has_is_pointed_out()
    {
        var run = BonusCalculator.Calculate(SmallPlan.Review(facts: Facts.WithDeals([]).WithTouches([])).BonusCase!);
        var issue = Assert.Single(run.Warnings);
        Assert.Equal(IssueCodes.WarnUndistributed, issue.Code);
        Assert.StartsWith("3880.00 EUR of the pool", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_findings_come_at_once()
    {
        var review = SmallPlan.Review(facts: Facts
            .WithMeasurements(Facts.Measurements.Skip(1))
            .WithAbsences(Facts.Absences.Append(Rows.Absent("p1", "strike", "2026-03-31", "2026-04-02")))
            .WithTouches(Facts.Touches.Append(Rows.Touched("t5", "d1", "2026-01-11T10:00:00Z", role: "advice"))));
        Assert.Null(review.BonusCase);
        Assert.Equal(
            [IssueCodes.RoleUnmapped, IssueCodes.AbsenceTypeUnknown, IssueCodes.MeasurementMissing], review.Issues.Select(issue => issue.Code));
    }

    private static void Refused(string code, string path, FactsDraft? facts = null, Plan? plan = null, string period = "2026-03")
    {
        var review = SmallPlan.Review(plan, facts, period);
        Assert.Null(review.BonusCase);
        var issue = Assert.Single(review.Issues);
        Assert.Equal((code, path, IssueSeverity.Error), (issue.Code, issue.Path, issue.Severity));
    }

    private static void Warned(string code, string path, FactsDraft facts, string words)
    {
        var review = SmallPlan.Review(facts: facts);
        Assert.NotNull(review.BonusCase);
        var issue = Assert.Single(review.Issues);
        Assert.Equal((code, path, IssueSeverity.Warning), (issue.Code, issue.Path, issue.Severity));
        Assert.Contains(words, issue.Message, StringComparison.Ordinal);
        Assert.Equal([issue], BonusCalculator.Calculate(review.BonusCase).Warnings);
    }
}
