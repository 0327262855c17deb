using CompPlan.Facts;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Facts.Rows;

namespace CompPlan.Tests.Facts;

/// <summary>What can be wrong with leads and their events, and what restates them.</summary>
public sealed class LeadReviewTests
{
    private const string Monday = "2026-03-02T09:00:00Z";
    private const string Tuesday = "2026-03-03T09:00:00Z";
    private const string Wednesday = "2026-03-04T09:00:00Z";

    private static readonly FactsDraft Leads = FactsDraft.Empty.WithLeads([Handed("l1", Monday)]);

    [Fact]
    public void A_lead_goes_its_way()
    {
        var facts = Leads.WithLeadEvents([
            Event(Monday, LeadEventKind.Assigned, "sales"), Event(Monday, LeadEventKind.Paused), Event(Tuesday, LeadEventKind.Resumed),
            Event(Tuesday, LeadEventKind.Paused), Event(Wednesday, LeadEventKind.Resumed), Event(Wednesday, LeadEventKind.Reassigned, "partners"),
            Event(Wednesday, LeadEventKind.FirstResponse)]).Reviewed();
        Assert.Equal(7, facts.LeadEvents.Count);
        Assert.Equal("l1", Assert.Single(facts.Leads).Id);
    }

    public static TheoryData<string, string, Lead> BadLeads() => new()
    {
        { IssueCodes.LeadDates, "leads[0].delivered", Handed("l1", Monday, created: Tuesday) },
        { IssueCodes.LeadDates, "leads[0].accepted", Handed("l1", Tuesday, accepted: Monday) },
        { IssueCodes.LeadDates, "leads[0].rejected", Handed("l1", Tuesday, rejected: Monday) },
        { IssueCodes.OptionConflict, "leads[0].rejected", Handed("l1", Monday, Tuesday, Tuesday) },
        { IssueCodes.OptionConflict, "leads[0].reason", Handed("l1", Monday, reason: "no budget") },
        { IssueCodes.MissingField, "leads[0].delivered", Lead.Of("l1", "hot", At(Monday), null, At(Tuesday), null, null, Known) },
        { IssueCodes.BadText, "leads[0].reason", Handed("l1", Monday, rejected: Tuesday, reason: "a\u0007") },
        { IssueCodes.BadId, "leads[0].id", Handed("l 1", Monday) },
        { IssueCodes.BadId, "leads[0].quality", Handed("l1", Monday, quality: "") },
    };

    [Theory]
    [MemberData(nameof(BadLeads))]
    public void A_lead_with_a_fault(string code, string path, Lead lead)
    {
        var issue = Assert.Single(FactsDraft.Empty.WithLeads([lead]).Review().Issues);
        Assert.Equal((code, path), (issue.Code, issue.Path));
    }

    [Fact]
    public void An_event_without_its_lead_or_its_team_or_before_the_lead()
    {
        Assert.Equal((IssueCodes.DanglingReference, "leadEvents[0].lead"), Only(FactsDraft.Empty.WithLeadEvents([Event(Monday, LeadEventKind.FirstResponse)])));
        Assert.Equal((IssueCodes.MissingField, "leadEvents[0].team"), Only(Leads.WithLeadEvents([Event(Monday, LeadEventKind.Assigned)])));
        Assert.Equal((IssueCodes.MissingField, "leadEvents[0].kind"), Only(Leads.WithLeadEvents([Event(Monday, default)])));
        Assert.Equal((IssueCodes.LeadDates, "leadEvents[0].at"), Only(Leads.WithLeadEvents([Event("2026-03-01T09:00:00Z", LeadEventKind.Assigned, "sales")])));
    }

    [Theory]
    [InlineData(LeadEventKind.Assigned, 1)]
    [InlineData(LeadEventKind.Resumed, 1)]
    [InlineData(LeadEventKind.Reassigned, 0)]
    [InlineData(LeadEventKind.Paused, 0)]
    [InlineData(LeadEventKind.FirstResponse, 0)]
    public void What_may_follow_an_assignment(LeadEventKind second, int faults)
    {
        var issues = Leads.WithLeadEvents([Event(Tuesday, second, "sales"), Event(Monday, LeadEventKind.Assigned, "sales")]).Review().Issues;
        Assert.Equal(faults, issues.Count);
        Assert.All(issues, issue => Assert.Equal((IssueCodes.LeadEvents, "leadEvents[0].kind"), (issue.Code, issue.Path)));
    }

    [Theory]
    [InlineData(LeadEventKind.Reassigned)]
    [InlineData(LeadEventKind.Paused)]
    [InlineData(LeadEventKind.Resumed)]
    public void What_may_not_come_first(LeadEventKind first) =>
        Assert.Equal((IssueCodes.LeadEvents, "leadEvents[0].kind"), Only(Leads.WithLeadEvents([Event(Monday, first, "sales")])));

    [Fact]
    public void A_clock_is_not_stopped_twice() => Assert.Equal((IssueCodes.LeadEvents, "leadEvents[2].kind"), Only(Leads.WithLeadEvents(
        [Event(Monday, LeadEventKind.Assigned, "sales"), Event(Monday, LeadEventKind.Paused), Event(Tuesday, LeadEventKind.Paused)])));

    /// <summary>As known before the correction the lead was rejected, and its event belonged to another team.</summary>
    [Fact]
    public void A_later_known_row_replaces_the_earlier()
    {
        var facts = FactsDraft.Empty
            .WithLeads([Handed("l1", Monday, rejected: Tuesday), Handed("l1", Monday, accepted: Tuesday, known: "2026-04-01")])
            .WithLeadEvents([Event(Monday, LeadEventKind.Assigned, "sales"), Event(Monday, LeadEventKind.Assigned, "partners", "2026-04-01")])
            .Reviewed();
        var (before, after) = (facts.AsKnownOn(Date("2026-03-31")), facts.AsKnownOn(Date("2026-04-01")));
        Assert.NotNull(before.Leads.ToRow(0, before.Ids).Rejected);
        Assert.NotNull(after.Leads.ToRow(0, after.Ids).Accepted);
        Assert.Equal(("sales", "partners"), (before.LeadEvents.ToRow(0, before.Ids).Team, after.LeadEvents.ToRow(0, after.Ids).Team));
    }

    [Fact]
    public void What_fits_only_later_is_a_fault_as_known_before()
    {
        var facts = Leads.WithLeadEvents([Event(Monday, LeadEventKind.Assigned, "sales", "2026-04-01"), Event(Tuesday, LeadEventKind.Reassigned, "partners")]).Reviewed();
        Assert.Equal(IssueCodes.LeadEvents, Assert.Single(facts.AsKnownOn(Date("2026-03-31")).Issues).Code);
        Assert.Empty(facts.AsKnownOn(Date("2026-04-01")).Issues);
    }

    private static LeadEvent Event(string at, LeadEventKind kind, string? team = null, string? known = null) => Happened("l1", at, kind, team, known);

    private static (string Code, string Path) Only(FactsDraft draft)
    {
        var issue = Assert.Single(draft.Review().Issues);
        return (issue.Code, issue.Path);
    }
}
