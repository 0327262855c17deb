using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.People;
using CompPlan.Plans;
using CompPlan.Rounding;
using CompPlan.Tests.Generators;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>What changes nothing in a whole run: how memberships are cut into rows, and people who take no part.</summary>
[Properties(Arbitrary = [typeof(BonusCaseGenerators)], MaxTest = 60)]
public sealed class PeopleLaws
{
    [Property]
    public void Splitting_memberships_into_equal_ones_changes_no_amount(BonusCaseDraft one, int cut)
    {
        var rows = one.Facts.Memberships.GroupBy(row => (row.Participant, row.Department, row.From)).Select(versions => versions.MaxBy(row => row.KnownOn)!);
        var split = one with { Facts = one.Facts.WithMemberships(rows.SelectMany(row => Halves(row, Math.Abs(cut % 900)))) };
        Assert.Equal(Amounts(one), Amounts(split));
    }

    /// <summary>Somebody in a job that every bonus leaves out, with a salary, a target bonus and days of absence like anybody else.</summary>
    [Property]
    public void Adding_an_ineligible_person_changes_no_amount(BonusCaseDraft one)
    {
        var known = new LocalDate(2020, 1, 1);
        var money = Money.Of(5_000_000, Currency.Of(one.Plan.Currency));
        var without = one with { Plan = one.Plan.WithBonuses(one.Plan.Bonuses.Select(Leaving)) };
        var with = without with
        {
            Facts = one.Facts
                .WithParticipants(one.Facts.Participants.Prepend(Participant.Of("a-cook", null, "cook", known)))
                .WithMemberships(one.Facts.Memberships.Prepend(Membership.Of("a-cook", "sales", known, null, money, 1, known).WithTargetBonus(money).WithHours(35)))
                .WithAbsences(one.Facts.Absences.Prepend(Absence.Of("a-cook", "sick", new LocalDate(2026, 1, 5), new LocalDate(2026, 1, 9), known))),
        };
        Assert.Equal(Amounts(without), Amounts(with));
        Assert.DoesNotContain(RunDocument.Of(with.Run()).Awards, award => award.Participant == "a-cook" && award.Amount.Minor != 0);
    }

    private static Bonus Leaving(Bonus bonus)
    {
        var except = ExceptJobs.Of(["cook"]);
        var rule = bonus.Eligibility is AllOfRules all ? AllOfRules.Of(all.Rules.Append(except)) : AllOfRules.Of([bonus.Eligibility, except]);
        return Bonus.Of(bonus.Id, bonus.Cadence, rule, bonus.Score, bonus.Funding, bonus.Split, bonus.Distribution).WithPresence(bonus.Presence);
    }

    private static IEnumerable<Membership> Halves(Membership row, int cut)
    {
        var day = row.From.PlusDays(cut);
        return row.To is { } to && day >= to ? [row] : [Copy(row, row.From, day), Copy(row, day.PlusDays(1), row.To)];
    }

    private static Membership Copy(Membership row, LocalDate from, LocalDate? to) =>
        Membership.Of(row.Participant, row.Department, from, to, row.Salary, row.Fte, row.KnownOn)
            .WithTargetBonus(row.TargetBonus).WithHours(row.Hours).WithContract(row.Contract).WithJob(row.Job).WithShare(row.Share);

    private static IEnumerable<string> Amounts(BonusCaseDraft draft)
    {
        var document = RunDocument.Of(draft.Run());
        return
        [
            .. document.Pools.Select(row => $"{row}"), .. document.Departments.Select(row => $"{row}"),
            .. document.Awards.Where(row => row.Participant != "a-cook").Select(row => $"{row}"),
        ];
    }
}
