using CompPlan.Curves;
using CompPlan.Distribution;
using CompPlan.Funding;
using CompPlan.Goals;
using CompPlan.Json;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Tests.Runs;
using CompPlan.Validation;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Validation;

/// <summary>What the review of a whole plan finds, with its place: the head of the plan, its lists, and what its parts name of each other.</summary>
public sealed class PlanReviewTests
{
    private static PlanDraft Sound => SmallPlan.Plan().ToDraft();

    [Fact]
    public void A_sound_plan_has_no_findings_and_gives_the_same_terms_back()
    {
        var review = Sound.Review();
        Assert.Empty(review.Issues);
        Assert.Equal(Sound, review.Plan!.ToDraft());
    }

    [Theory]
    [InlineData("sm all", "EUR", "Europe/Paris", IssueCodes.BadId, "id")]
    [InlineData("a|b", "EUR", "Europe/Paris", IssueCodes.BadId, "id")]
    [InlineData("small", "EURO", "Europe/Paris", IssueCodes.CurrencyUnknown, "currency")]
    [InlineData("small", "eur", "Europe/Paris", IssueCodes.CurrencyUnknown, "currency")]
    [InlineData("small", "EUR", "Paris", IssueCodes.TimeZoneUnknown, "timeZone")]
    [InlineData("small", "EUR", "UTC+02", IssueCodes.TimeZoneUnknown, "timeZone")]
    public void The_head_of_a_plan(string id, string currency, string zone, string code, string path)
    {
        var review = Head(id, currency, zone).Review();
        Assert.Null(review.Plan);
        Assert.Contains(review.Issues, issue => issue.Code == code && issue.Path == path);
    }

    [Fact]
    public void Names_versions_and_dates_of_a_plan()
    {
        Finds(Sound.WithName(new string('x', 201)), IssueCodes.Limit, "name");
        Finds(Sound.WithName(""), IssueCodes.Limit, "name");
        Finds(Sound.WithName("two\nlines"), IssueCodes.BadText, "name");
        Finds(Sound.WithVersion(0), IssueCodes.NumberRange, "version");
        Finds(Sound.WithEffective(new LocalDate(1899, 12, 31), null), IssueCodes.PeriodInvalid, "effectiveFrom");
        Finds(Sound.WithEffective(new LocalDate(2026, 1, 2), new LocalDate(2026, 1, 1)), IssueCodes.PeriodInvalid, "effectiveTo");
        Finds(Sound.WithEffective(new LocalDate(2026, 1, 2), new LocalDate(2200, 1, 1)), IssueCodes.PeriodInvalid, "effectiveTo");
        Assert.Empty(Sound.WithName(new string('x', 200)).WithEffective(new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 31)).Review().Issues);
    }

    [Fact]
    public void Departments_and_bonuses_are_there_once_and_in_one_way()
    {
        Finds(Sound.WithDepartments(Sound.Departments.Append(Department.Of("sales"))), IssueCodes.DuplicateId, "departments[3].id");
        Finds(Sound.WithDepartments(Sound.Departments.Append(Department.Of("Sales"))), IssueCodes.AmbiguousId, "departments[3].id");
        Finds(Sound.WithDepartments(Sound.Departments.Append(Department.Of("a/b"))), IssueCodes.BadId, "departments[3].id");
        Finds(Sound.WithDepartments(Sound.Departments.Append(Department.Of("more", ""))), IssueCodes.Limit, "departments[3].name");
        Finds(Sound.WithBonuses(), IssueCodes.EmptyList, "bonuses");
        Finds(Sound.WithBonuses(Sound.Bonuses.Concat(Sound.Bonuses)), IssueCodes.DuplicateId, "bonuses[1].id");
        Assert.Contains(Sound.WithDepartments().Review().Issues, issue => issue is { Code: IssueCodes.EmptyList, Path: "departments" });
    }

    [Fact]
    public void Other_lists_state_each_id_once()
    {
        Finds(Sound.WithAbsences(Sound.Absences.Append(Sound.Absences[0])), IssueCodes.DuplicateId, "absences[2].type");
        Finds(Sound.WithMeasures(Sound.Measures.Append(Sound.Measures[0])), IssueCodes.DuplicateId, "measures[3].id");
        Finds(Sound.WithGoals(Sound.Goals.Append(Sound.Goals[0])), IssueCodes.DuplicateId, "goals[2].id");
        Finds(Sound.WithAttribution(Sound.Attribution.Append(Sound.Attribution[0])), IssueCodes.DuplicateId, "attribution[1].id");
    }

    /// <summary>Edits of the text of the plan: what to find, what to put there, the code and the place of the one finding.</summary>
    [Theory]
    [InlineData("\"firstMonth\": 1,", "\"firstMonth\": 13,", IssueCodes.NumberRange, "calendar.firstMonth")]
    [InlineData("\"lag\": 0", "\"lag\": 37", IssueCodes.NumberRange, "payout.lag")]
    [InlineData("\"id\": \"speed\", \"measure\": \"delay\"", "\"id\": \"speed\", \"measure\": \"delays\"", IssueCodes.DanglingReference, "goals[1].measure")]
    [InlineData("\"per\": \"quarterly\", \"combine\": \"mean\"", "\"per\": \"quarterly\", \"combine\": \"sum\"", IssueCodes.OptionConflict, "goals[1].targets.combine")]
    [InlineData("\"per\": \"quarterly\"", "\"per\": \"annual\"", IssueCodes.CadenceMismatch, "goals[1].targets.per")]
    [InlineData("\"role\": \"delivery\", \"department\": \"production\"", "\"role\": \"delivery\", \"department\": \"factory\"", IssueCodes.DanglingReference, "attribution[0].roles[2].department")]
    [InlineData("\"kind\": \"goal\", \"goal\": \"speed\"", "\"kind\": \"goal\", \"goal\": \"haste\"", IssueCodes.DanglingReference, "bonuses[0].score.parts[1].node.goal")]
    [InlineData("\"kind\": \"measure\", \"measure\": \"delay\"", "\"kind\": \"measure\", \"measure\": \"late\"", IssueCodes.DanglingReference, "bonuses[0].score.gates[0].condition.measure")]
    [InlineData("\"kind\": \"measure\", \"measure\": \"delay\", \"comparison\": \"atMost\",", "\"kind\": \"attainment\", \"goal\": \"late\", \"comparison\": \"atMost\", \"unit\": \"percent\",", IssueCodes.DanglingReference, "bonuses[0].score.gates[0].condition.goal")]
    [InlineData("\"equal\", \"departments\": [\"marketing\", \"sales\", \"production\"]", "\"weights\", \"unit\": \"relative\", \"weights\": [{ \"department\": \"marketing\", \"weight\": 1 }, { \"department\": \"sales\", \"weight\": 0 }]", IssueCodes.OptionConflict, "bonuses[0].split.parts[1].split")]
    [InlineData("\"attribution\": \"sourced\", \"departments\"", "\"attribution\": \"closed\", \"departments\"", IssueCodes.DanglingReference, "bonuses[0].split.parts[1].split.attribution")]
    [InlineData("\"rounding\": { \"step\": \"0.01\", \"midpoint\": \"halfUp\" } },", "\"rounding\": { \"step\": \"0.01\", \"midpoint\": \"halfUp\" }, \"floor\": { \"kind\": \"amount\", \"amount\": \"1.00\" } },", IssueCodes.FloorWhenGatedMissing, "bonuses[0].funding.floorWhenGated")]
    [InlineData("\"rounding\": { \"step\": \"0.01\", \"midpoint\": \"halfUp\" } },", "\"rounding\": { \"step\": \"0.01\", \"midpoint\": \"halfUp\" }, \"floorWhenGated\": \"pays\" },", IssueCodes.OptionConflict, "bonuses[0].funding.floorWhenGated")]
    public void What_the_parts_of_a_plan_name_of_each_other(string find, string replace, string code, string path)
    {
        var at = SmallPlan.Text.IndexOf(find, StringComparison.Ordinal);
        Assert.True(at >= 0, find);
        var reading = PlanDocument.Read(SmallPlan.Text[..at] + replace + SmallPlan.Text[(at + find.Length)..], "plan.json");
        Assert.Null(reading.Plan);
        Assert.Contains(reading.Draft!.Review().Issues, issue => issue.Code == code && issue.Path == path && issue.Severity == IssueSeverity.Error);
    }

    [Theory]
    [InlineData("equal", "bonuses[0].split.departments[1]")]
    [InlineData("weights", "bonuses[0].split.weights[1].department")]
    [InlineData("credit", "bonuses[0].split.departments[1]")]
    [InlineData("blend", "bonuses[0].split.parts[0].split.departments[1]")]
    public void A_split_names_departments_of_the_plan(string kind, string path)
    {
        string[] departments = ["sales", "canteen"];
        SplitRule split = kind switch
        {
            "equal" => EqualSplit.Of(departments),
            "weights" => WeightedSplit.Of(WeightList.Of(WeightUnit.Relative, departments.Select(id => Weight.Of(id, 1)))),
            "credit" => CreditSplit.Of("sourced", departments),
            _ => BlendedSplit.Of(WeightUnit.Percent, [SplitPart.Of("all", 100, EqualSplit.Of(departments))]),
        };
        Finds(WithBonus(split: split), IssueCodes.DanglingReference, path);
    }

    [Fact]
    public void Measures_are_taken_at_least_as_often_as_the_bonus_is_earned()
    {
        var annual = Sound.WithMeasures(Sound.Measures.Select(measure => measure.Id == "delay"
            ? ReportedMeasure.Of("delay", null, Unit.Days, Cadence.Annual, Combination.Mean)
            : measure));
        var issues = annual.Review().Issues;
        Assert.All(issues, issue => Assert.Equal(IssueCodes.CadenceMismatch, issue.Code));
        Assert.Equal(
            ["bonuses[0].score.gates[0].condition.measure", "bonuses[0].score.parts[1].node.goal"], issues.Select(issue => issue.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_gate_on_the_attainment_of_a_goal_without_one()
    {
        var raw = Sound.WithGoals(Sound.Goals.Append(Goal.Of(
            "days", null, "delay", RawValue.Of(), null,
            LinearCurve.Of(CurveAxis.Value, CurveDirection.Falling, [CurvePoint.Of(0, 1), CurvePoint.Of(30, 0)], CurveEnd.Hold, CurveEnd.Hold))));
        var gate = Gate.Of(AttainmentCondition.Of("days", Comparison.AtMost, 25), PaysNothing.Instance);
        var bonus = raw.Bonuses[0];
        var gated = raw.WithBonuses(Bonus.Of(
            bonus.Id, bonus.Cadence, bonus.Eligibility, GoalNode.Of("days", gates: [gate]), bonus.Funding, bonus.Split, bonus.Distribution));
        Finds(gated, IssueCodes.UnitMismatch, "bonuses[0].score.gates[0].condition.goal");
    }

    [Fact]
    public void Amounts_are_in_the_currency_of_the_plan()
    {
        var dollar = Money.Of(100, Currency.Of("USD"));
        var euro = Money.Of(100, Currency.Of("EUR"));
        var cents = RoundingRule.ToDecimals(2, MidpointRule.HalfUp);
        Finds(
            Sound.WithMeasures(Sound.Measures.Append(ReportedMeasure.Of("export", null, Unit.Amount("USD"), Cadence.Monthly, Combination.Sum))),
            IssueCodes.CurrencyMismatch, "measures[3].unit");
        Finds(WithBonus(FundingRule.Of(FixedBase.Of(dollar), ScoreUse.Applied, cents)), IssueCodes.CurrencyMismatch, "bonuses[0].funding.base.amount");
        Finds(WithBonus(FundingRule.Of(FixedBase.Of(euro), ScoreUse.NotApplied, cents).WithCap(AmountLimit.Of(dollar))), IssueCodes.CurrencyMismatch, "bonuses[0].funding.cap.amount");
        Finds(WithBonus(FundingRule.Of(FixedBase.Of(euro), ScoreUse.NotApplied, cents).WithFloor(AmountLimit.Of(dollar))), IssueCodes.CurrencyMismatch, "bonuses[0].funding.floor.amount");
        var capped = DistributionRule.Of(WeightUnit.Percent, [SubPool.Of("all", 100, UniformKey.Of())], AmountBound.Of(dollar), ExcessRule.Return);
        Finds(WithBonus(distribution: capped), IssueCodes.CurrencyMismatch, "bonuses[0].distribution.cap.amount");
    }

    [Fact]
    public void All_findings_come_at_once_in_the_order_of_the_document()
    {
        var draft = Sound.WithVersion(0).WithName("").WithDepartments(Sound.Departments.Append(Department.Of("sales")))
            .WithBonuses(Sound.Bonuses.Concat(Sound.Bonuses));
        Assert.Equal(["name", "version", "departments[3].id", "bonuses[1].id"], draft.Review().Issues.Select(issue => issue.Path));
    }

    private static PlanDraft Head(string id, string currency, string zone)
    {
        var sound = Sound;
        return PlanDraft.Of(id, currency, zone, sound.Calendar, sound.Payout, sound.EffectiveFrom)
            .WithDepartments(sound.Departments).WithAbsences(sound.Absences).WithMeasures(sound.Measures).WithGoals(sound.Goals)
            .WithAttribution(sound.Attribution).WithBonuses(sound.Bonuses);
    }

    private static PlanDraft WithBonus(FundingRule? funding = null, SplitRule? split = null, DistributionRule? distribution = null)
    {
        var bonus = Sound.Bonuses[0];
        return Sound.WithBonuses(Bonus.Of(
            bonus.Id, bonus.Cadence, bonus.Eligibility, bonus.Score, funding ?? bonus.Funding, split ?? bonus.Split, distribution ?? bonus.Distribution));
    }

    private static void Finds(PlanDraft draft, string code, string path)
    {
        var review = draft.Review();
        Assert.Null(review.Plan);
        Assert.All(review.Issues, issue => Assert.True(issue.Code == code && issue.Path == path, issue.ToString()));
        Assert.NotEmpty(review.Issues);
    }
}
