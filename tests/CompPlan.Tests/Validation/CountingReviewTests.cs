using CompPlan.Attribution;
using CompPlan.Json;
using CompPlan.Tests.Attribution;
using CompPlan.Tests.Runs;
using CompPlan.Validation;
using CompPlan.Values;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Validation;

/// <summary>What review says of conditions, of caps, and of models by rank and by names.</summary>
public class CountingReviewTests
{
    private static readonly AttributionTerms Sound = AttributionTerms.Of(Crediting.Roles, LinearModel.Of(), TouchTies.Share);

    [Fact]
    public void Sound_terms_have_no_findings()
    {
        Assert.Empty(Codes(Sound.WithEligibility(TouchEligibility.All
            .WithLookback(TouchWindow.OfCalendarDays(36_600)).WithKinds(["call"]).WithMinimumEngagement(MinimumEngagement.Of(0, UnstatedRule.Counts))
            .WithDeduplication(Deduplication.OfWindow([TouchPart.Contact, TouchPart.Actor], TouchWindow.OfSeconds(0), KeptTouch.Last))
            .WithSelfLogged(SelfLoggedRule.DoesNotCount).WithLoggedWithin(LoggedWithin.Of(TouchWindow.OfHours(878_400), UnstatedRule.DoesNotCount)))));
        Assert.Empty(Codes(Sound.WithCaps([CreditCap.Of(CapGroup.Department, "sales", 1), CreditCap.Of(CapGroup.Kind, "fax", 1), CreditCap.Of(CapGroup.Person, Fraction.Of(1, 100))], CappedExcess.House)));
        Assert.Empty(Codes(SingleModel.Of(SingleTouch.Last, TouchExceptions.None.WithRoles(["closing"]), AllExceptedRule.Counts)));
        Assert.Empty(Codes(RankDecayModel.Of(1)));
        Assert.Empty(Codes(LastTouchesModel.Of(WeightUnit.Percent, [100, 0])));
        Assert.Empty(Codes(WeightedModel.Of(TouchPart.Kind, WeightUnit.Fraction, [NamedWeight.Of("call", 1)], WeightPer.Name)
            .FrozenFrom(WeightProvenance.Of("markov-1", new LocalDate(2026, 1, 1), "head of sales", ""))));
    }

    [Theory]
    [InlineData(-1, TouchWindowUnit.Days)]
    [InlineData(36_601, TouchWindowUnit.Days)]
    [InlineData(36_601, TouchWindowUnit.CalendarDays)]
    [InlineData(878_401, TouchWindowUnit.Hours)]
    [InlineData(3_162_240_001, TouchWindowUnit.Seconds)]
    [InlineData(long.MaxValue, TouchWindowUnit.Seconds)]
    [InlineData(long.MinValue, TouchWindowUnit.Hours)]
    public void Lengths_of_time_are_in_range(long amount, TouchWindowUnit unit)
    {
        var window = unit switch
        {
            TouchWindowUnit.Seconds => TouchWindow.OfSeconds(amount),
            TouchWindowUnit.Hours => TouchWindow.OfHours(amount),
            TouchWindowUnit.Days => TouchWindow.OfDays(amount),
            _ => TouchWindow.OfCalendarDays(amount),
        };
        Assert.Equal(
            ["NUMBER_RANGE rule.eligibility.lookback", "NUMBER_RANGE rule.eligibility.deduplication.within", "NUMBER_RANGE rule.eligibility.loggedWithin"],
            Codes(Sound.WithEligibility(TouchEligibility.All.WithLookback(window)
                .WithDeduplication(Deduplication.OfWindow([TouchPart.Actor], window, KeptTouch.First))
                .WithLoggedWithin(LoggedWithin.Of(window, UnstatedRule.Counts)))));
    }

    [Fact]
    public void Conditions_state_what_they_ask()
    {
        Assert.Equal(["EMPTY_LIST rule.eligibility.kinds"], Codes(TouchEligibility.All.WithKinds([])));
        Assert.Equal(
            ["DUPLICATE_ID rule.eligibility.kinds[1]", "BAD_ID rule.eligibility.kinds[2]"], Codes(TouchEligibility.All.WithKinds(["call", "call", "a call"])));
        Assert.Equal(
            ["NUMBER_RANGE rule.eligibility.minimumEngagement.value", "MISSING_FIELD rule.eligibility.minimumEngagement.unstated"],
            Codes(TouchEligibility.All.WithMinimumEngagement(MinimumEngagement.Of(-1, default))));
        Assert.Equal(["MISSING_FIELD rule.eligibility.selfLogged"], Codes(TouchEligibility.All.WithSelfLogged(default)));
        Assert.Equal(
            ["MISSING_FIELD rule.eligibility.loggedWithin.unlogged"], Codes(TouchEligibility.All.WithLoggedWithin(LoggedWithin.Of(TouchWindow.OfDays(1), default))));
    }

    [Fact]
    public void Repeats_are_told_by_a_key_and_a_stated_rule()
    {
        Assert.Equal(["EMPTY_LIST rule.eligibility.deduplication.key"], Codes(Deduplication.OfAll([], KeptTouch.First)));
        Assert.Equal(["DUPLICATE_ID rule.eligibility.deduplication.key"], Codes(Deduplication.OfAll([TouchPart.Actor, TouchPart.Actor], KeptTouch.First)));
        Assert.Equal(["MISSING_FIELD rule.eligibility.deduplication.within"], Codes(Deduplication.Of([TouchPart.Actor], RepeatRule.Window, null, KeptTouch.First)));
        Assert.Equal(
            ["OPTION_CONFLICT rule.eligibility.deduplication.within"],
            Codes(Deduplication.Of([TouchPart.Actor], RepeatRule.All, TouchWindow.OfDays(1), KeptTouch.First)));
        Assert.Equal(
            ["MISSING_FIELD rule.eligibility.deduplication.key[0]", "MISSING_FIELD rule.eligibility.deduplication.repeats", "MISSING_FIELD rule.eligibility.deduplication.keep"],
            Codes(Deduplication.Of([default], default, null, default)));
    }

    [Theory]
    [InlineData(CreditTiming.EachMilestone, 1, "OPTION_CONFLICT rule.eligibility.deduplication.keep")]
    [InlineData(CreditTiming.EachMilestone, 0, "")]
    [InlineData(CreditTiming.WholeDealAtLastMilestone, 1, "")]
    public void The_last_repeat_is_not_kept_where_delivered_is_credited_later(CreditTiming timing, int delivered, string expected)
    {
        var model = Crediting.Milestones(timing, NoTakerRule.ProRata, (Milestone.Won, 1), (Milestone.Delivered, delivered));
        var terms = AttributionTerms.Of(Crediting.Roles, model, TouchTies.Share)
            .WithEligibility(TouchEligibility.All.WithDeduplication(Deduplication.OfAll([TouchPart.Actor], KeptTouch.Last)));
        Assert.Equal(expected, string.Join(", ", Codes(terms)));
    }

    [Fact]
    public void Caps_are_shares_of_a_deal_one_by_each()
    {
        Assert.Equal(
            ["NUMBER_RANGE rule.caps.limits[0].most", "NUMBER_RANGE rule.caps.limits[1].most", "OPTION_CONFLICT rule.caps.limits[1].by"],
            Codes(Sound.WithCaps([CreditCap.Of(CapGroup.Kind, 0), CreditCap.Of(CapGroup.Kind, "call", Fraction.Of(101, 100))], CappedExcess.House)));
        Assert.Equal(
            ["DANGLING_REF rule.caps.limits[0].only", "BAD_ID rule.caps.limits[1].only", "MISSING_FIELD rule.caps.limits[2].by", "MISSING_FIELD rule.caps.excess"],
            Codes(Sound.WithCaps([CreditCap.Of(CapGroup.Department, "finance", 1), CreditCap.Of(CapGroup.Kind, "a call", 1), CreditCap.Of(default, 1)], default)));
        var each = AttributionTerms.Of(Crediting.Roles, Crediting.Milestones(CreditTiming.EachMilestone, NoTakerRule.ProRata, (Milestone.Won, 1)), TouchTies.Share);
        Assert.Equal(["OPTION_CONFLICT rule.caps"], Codes(each.WithCaps([CreditCap.Of(CapGroup.Kind, 1)], CappedExcess.House)));
    }

    [Fact]
    public void A_single_touch_says_what_becomes_of_a_deal_without_another()
    {
        var except = TouchExceptions.None.WithKinds(["call", "call"]).WithChannels(["a b"]).WithRoles(["unheard"]);
        Assert.Equal(
            ["MISSING_FIELD rule.model.which", "DUPLICATE_ID rule.model.except.kinds[1]", "BAD_ID rule.model.except.channels[0]", "MISSING_FIELD rule.model.allExcepted", "DANGLING_REF rule.model.except.roles[0]"],
            Codes(SingleModel.Of(default, except, default(AllExceptedRule))));
        Assert.Equal(["MISSING_FIELD rule.model.allExcepted"], Codes(SingleModel.Of(SingleTouch.Last, TouchExceptions.None.WithKinds(["call"]), null)));
        Assert.Equal(["MISSING_FIELD rule.model.except"], Codes(SingleModel.Of(SingleTouch.Last, TouchExceptions.None, AllExceptedRule.Counts)));
    }

    [Fact]
    public void Ranks_never_weigh_more_further_back()
    {
        Assert.Equal(["NUMBER_RANGE rule.model.ratio"], Codes(RankDecayModel.Of(0)));
        Assert.Equal(["NUMBER_RANGE rule.model.ratio"], Codes(RankDecayModel.Of(Fraction.Of(101, 100))));
    }

    [Fact]
    public void The_latest_of_the_last_touches_has_a_weight()
    {
        Assert.Equal(["EMPTY_LIST rule.model.weights"], Codes(LastTouchesModel.Of(WeightUnit.Percent, [])));
        Assert.Equal(["WEIGHTS_ALL_ZERO rule.model.weights[0]"], Codes(LastTouchesModel.Of(WeightUnit.Percent, [0, 100])));
        Assert.Equal(["WEIGHTS_ALL_ZERO rule.model.weights"], Codes(LastTouchesModel.Of(WeightUnit.Relative, [0, 0])));
        Assert.Equal(["WEIGHT_NEGATIVE rule.model.weights[1]"], Codes(LastTouchesModel.Of(WeightUnit.Percent, [101, -1])));
    }

    [Fact]
    public void Weights_are_of_roles_kinds_or_channels_each_named_once()
    {
        Assert.Equal(
            ["MISSING_FIELD rule.model.by", "DUPLICATE_ID rule.model.weights[1].name", "PARTS_NOT_100 rule.model.weights", "MISSING_FIELD rule.model.each",
                "BAD_ID rule.model.frozen.analysis", "MISSING_FIELD rule.model.frozen.approvedBy"],
            Codes(WeightedModel.Of(TouchPart.Contact, WeightUnit.Percent, [NamedWeight.Of("a", 50), NamedWeight.Of("a", 49)], default)
                .FrozenFrom(WeightProvenance.Of("", new LocalDate(2026, 1, 1), ""))));
        Assert.Equal(
            ["DANGLING_REF rule.model.weights[1].name"],
            Codes(WeightedModel.Of(TouchPart.Role, WeightUnit.Relative, [NamedWeight.Of("closing", 1), NamedWeight.Of("unheard", 1)], WeightPer.Touch)));
        Assert.Equal(["MISSING_FIELD rule.model.over"], Codes(LinearModel.Of(default)));
    }

    [Theory]
    [InlineData("\"eligibility\": { \"kinds\": [] }", "EMPTY_LIST attribution[0].eligibility.kinds")]
    [InlineData("\"eligibility\": { \"deduplication\": { \"key\": [\"account\"], \"repeats\": \"all\", \"keep\": \"first\" } }", "ENUM_UNKNOWN attribution[0].eligibility.deduplication.key[0]")]
    [InlineData("\"eligibility\": { \"lookback\": { \"amount\": 90 } }", "UNIT_MISSING attribution[0].eligibility.lookback.unit")]
    [InlineData("\"eligibility\": { \"lookBack\": { \"unit\": \"days\", \"amount\": 90 } }", "UNKNOWN_FIELD attribution[0].eligibility.lookBack")]
    [InlineData("\"caps\": { \"unit\": \"percent\", \"limits\": [], \"excess\": \"house\" }", "EMPTY_LIST attribution[0].caps.limits")]
    [InlineData("\"caps\": { \"unit\": \"percent\", \"limits\": [{ \"by\": \"team\", \"most\": 1 }], \"excess\": \"house\" }", "ENUM_UNKNOWN attribution[0].caps.limits[0].by")]
    [InlineData("\"caps\": { \"limits\": [{ \"by\": \"kind\", \"most\": 1 }], \"excess\": \"house\" }", "UNIT_MISSING attribution[0].caps.unit")]
    public void Documents_with_faults_are_found(string member, string expected)
    {
        var text = SamplePlan("\"ties\": \"share\"", "\"ties\": \"share\", " + member);
        Assert.Contains(expected, PlanDocument.Read(text, "plan.json").Issues.Select(issue => $"{issue.Code} {issue.Path}"));
    }

    private static string SamplePlan(string right, string wrong)
    {
        var text = PlanDocument.Write(SmallPlan.Plan());
        Assert.Contains(right, text, StringComparison.Ordinal);
        return text.Replace(right, wrong, StringComparison.Ordinal);
    }

    private static string[] Codes(TouchEligibility eligibility) => Codes(Sound.WithEligibility(eligibility));

    private static string[] Codes(Deduplication deduplication) => Codes(TouchEligibility.All.WithDeduplication(deduplication));

    private static string[] Codes(AttributionModel model) => Codes(AttributionTerms.Of(Crediting.Roles, model, TouchTies.Share));

    private static string[] Codes(AttributionTerms terms) =>
        [.. AttributionReview.Of(AttributionRule.Of("sourced", null, terms), "rule").Select(issue => $"{issue.Code} {issue.Path}")];
}
