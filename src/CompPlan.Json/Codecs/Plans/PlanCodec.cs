using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Attribution;
using CompPlan.Json.Codecs.Commitments;
using CompPlan.Json.Codecs.Distribution;
using CompPlan.Json.Codecs.Funding;
using CompPlan.Json.Codecs.Goals;
using CompPlan.Json.Codecs.Measures;
using CompPlan.Json.Codecs.People;
using CompPlan.Json.Codecs.Periods;
using CompPlan.Plans;

namespace CompPlan.Json.Codecs.Plans;

/// <summary>A plan: the root of its document.</summary>
internal static class PlanCodec
{
    public static PlanDraft? Read(ObjectReader from)
    {
        DocumentHead.Read(from, DocumentHead.Plan);
        var id = from.Id("id");
        var name = from.OptionalText("name");
        var version = from.WholeNumber("version", int.MinValue, int.MaxValue);
        var effectiveFrom = from.Date("effectiveFrom");
        var effectiveTo = from.OptionalDate("effectiveTo");
        var currency = from.CurrencyCode("currency");
        from.Reading.Currency = currency;
        var timeZone = from.Text("timeZone");
        var calendar = from.Part("calendar", CalendarFamily.All.Read);
        var payout = from.Part("payout", PayoutScheduleCodec.Read);
        var departments = from.Parts("departments", DepartmentCodec.Read);
        var absences = from.OptionalParts("absences", AbsenceTermCodec.Read);
        var openingHours = from.OptionalParts("openingHours", OpeningHoursCodec.Read);
        var leadQualities = from.OptionalParts("leadQualities", LeadQualityCodec.Read);
        var commitments = from.OptionalParts("commitments", CommitmentFamily.All.Read);
        var measures = from.Parts("measures", MeasureFamily.All.Read);
        var goals = from.Parts("goals", GoalCodec.Read);
        var attribution = from.OptionalParts("attribution", AttributionRuleCodec.Read);
        var bonuses = from.Parts("bonuses", BonusCodec.Read);
        var sharedCaps = from.OptionalParts("sharedCaps", SharedCapCodec.Read);
        var ceilings = from.OptionalParts("ceilings", CeilingCodec.Read);
        var personalCaps = from.OptionalParts("personalCaps", PersonalCapCodec.Read);
        return from.Build(() => PlanDraft.Of(id, currency!.Code, timeZone, calendar, payout, effectiveFrom)
            .WithName(name)
            .WithVersion(version)
            .WithEffective(effectiveFrom, effectiveTo)
            .WithDepartments(departments)
            .WithAbsences(absences)
            .WithOpeningHours(openingHours)
            .WithLeadQualities(leadQualities)
            .WithCommitments(commitments)
            .WithMeasures(measures)
            .WithGoals(goals)
            .WithAttribution(attribution)
            .WithBonuses(bonuses)
            .WithSharedCaps(sharedCaps)
            .WithCeilings(ceilings)
            .WithPersonalCaps(personalCaps));
    }

    public static void Write(PlanDraft plan, ObjectWriter to)
    {
        DocumentHead.Write(to, DocumentHead.Plan);
        to.Currency = plan.Currency;
        to.Text("id", plan.Id);
        to.Text("name", plan.Name);
        to.Whole("version", plan.Version);
        to.Date("effectiveFrom", plan.EffectiveFrom);
        to.Date("effectiveTo", plan.EffectiveTo);
        to.Text("currency", plan.Currency);
        to.Text("timeZone", plan.TimeZone);
        to.Part("calendar", plan.Calendar, CalendarFamily.All.Write);
        to.Part("payout", plan.Payout, PayoutScheduleCodec.Write);
        to.Parts("departments", plan.Departments, DepartmentCodec.Write);
        to.OptionalParts("absences", plan.Absences, AbsenceTermCodec.Write);
        to.OptionalParts("openingHours", plan.OpeningHours, OpeningHoursCodec.Write);
        to.OptionalParts("leadQualities", plan.LeadQualities, LeadQualityCodec.Write);
        to.OptionalParts("commitments", plan.Commitments, CommitmentFamily.All.Write);
        to.Parts("measures", plan.Measures, MeasureFamily.All.Write);
        to.Parts("goals", plan.Goals, GoalCodec.Write);
        to.OptionalParts("attribution", plan.Attribution, AttributionRuleCodec.Write);
        to.Parts("bonuses", plan.Bonuses, BonusCodec.Write);
        to.OptionalParts("sharedCaps", plan.SharedCaps, SharedCapCodec.Write);
        to.OptionalParts("ceilings", plan.Ceilings, CeilingCodec.Write);
        to.OptionalParts("personalCaps", plan.PersonalCaps, PersonalCapCodec.Write);
    }
}
