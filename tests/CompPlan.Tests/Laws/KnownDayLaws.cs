using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Measures;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Statements;
using CompPlan.Tests.Generators;
using CompPlan.Tool.Printing;
using CompPlan.Tool.Runs;
using CompPlan.Tool.Terminals;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>Facts known later change no byte of an earlier run: neither its document, nor its table of awards, nor its statements.</summary>
[Properties(Arbitrary = [typeof(BonusCaseGenerators)], MaxTest = 40)]
public sealed class KnownDayLaws
{
    private static readonly LocalDate Later = BonusCaseDraft.KnownOn.PlusDays(1);

    [Property]
    public void Facts_known_later_change_no_byte_of_an_earlier_run(BonusCaseDraft one)
    {
        var more = one with { Facts = WithLaterFacts(one) };
        Assert.DoesNotContain(more.Facts.Review().Issues, issue => issue.Severity == IssueSeverity.Error);
        Assert.NotEqual(one.Facts.Review().Facts!.Fingerprint, more.Facts.Review().Facts!.Fingerprint);
        Assert.Equal(one.Document(), more.Document());
        Assert.Equal(Awards(one), Awards(more));
        string[] people = [.. one.Facts.Participants.Select(row => row.Id).Distinct()];
        Assert.Equal(Statements(one, people), Statements(more, people));
    }

    /// <summary>The facts with something known later in every table: rows that replace others, and new ids before and after all others.</summary>
    private static FactsDraft WithLaterFacts(BonusCaseDraft one)
    {
        var (facts, currency) = (one.Facts, Currency.Of(one.Plan.Currency));
        var (at, money) = (Instant.FromUtc(2026, 1, 31, 9, 0), Money.Of(777, currency));
        string[] ids = ["0-first", "zz-last"];
        return facts
            .WithParticipants([.. facts.Participants, .. facts.Participants.Select(row => Participant.Of(row.Id, "Another name", "another job", Later)), .. ids.Select(id => Participant.Of(id, null, null, Later))])
            .WithMemberships([
                .. facts.Memberships,
                .. facts.Memberships.GroupBy(row => (row.Participant, row.Department, row.From)).Select(rows => rows.MaxBy(row => row.KnownOn)!).Select(row => Membership.Of(row.Participant, row.Department, row.From, row.To, row.Salary + row.Salary + money, row.Fte, Later).WithTargetBonus(row.TargetBonus).WithShare(row.Share)),
                .. ids.Select(id => Membership.Of(id, "sales", new LocalDate(2021, 1, 1), null, money, 1, Later)),
            ])
            .WithAbsences([.. facts.Absences, .. ids.Select(id => Absence.Of(id, "sick", new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 9), Later))])
            .WithMeasurements([
                .. facts.Measurements,
                .. facts.Measurements.Where(row => row.Level is null).GroupBy(row => (row.Measure, row.From, row.To)).Select(rows => rows.MaxBy(row => row.KnownOn)!).Select(row => Measurement.Of(row.Measure, row.From, row.To, row.Value + 1, null, Later)),
                .. one.Plan.Measures.OfType<ReportedMeasure>().Select(measure => Measurement.Of(measure.Id, new LocalDate(1999, 1, 1), new LocalDate(1999, 1, 31), 1, null, Later)),
            ])
            .WithDeals([.. facts.Deals, .. ids.Select(id => Deal.Of(id, money, at, at, at, at, null, Later))])
            .WithTouches([.. facts.Touches, .. ids.Select(id => Touch.Of(id, id, at, null, id, "closing", "call", Later))])
            .WithPayments([.. facts.Payments, .. ids.Select(id => Payment.Of("b0", id, PaidFrom(one), money, Later, Later))])
            .WithLeads([.. facts.Leads, .. ids.Select(id => Lead.Of(id, "quality-" + id, at, null, null, null, null, Later))])
            .WithLeadEvents([.. facts.LeadEvents, .. ids.Select(id => LeadEvent.Of(id, at, LeadEventKind.Assigned, "team-" + id, null, Later))]);
    }

    private static LocalDate PaidFrom(BonusCaseDraft one) => one.Plan.Calendar.PeriodFor(one.Plan.Bonuses.First(bonus => bonus.Id == "b0" || one.Plan.Bonuses.All(other => other.Id != "b0")).Cadence, new LocalDate(2026, 1, 1)).First;

    private static string Awards(BonusCaseDraft one)
    {
        using var output = new StringWriter();
        using var terminal = Terminal.Redirected(output, TextWriter.Null);
        AwardCsv.Print(terminal, SpanRun.Calculate(
            PlanSeries.Of(one.Plan.Review().Plan!), one.Facts.Review().Facts!, one.PayoutPeriod, ValueList<global::CompPlan.Periods.PerformancePeriod>.Of([one.PayoutPeriod]), BonusCaseDraft.KnownOn, _ => { }));
        return output.ToString();
    }

    private static IEnumerable<string> Statements(BonusCaseDraft one, string[] people)
    {
        var run = one.Run();
        return people.SelectMany(id => StatementText.LinesOf(run.StatementFor(id)));
    }
}
