using CompPlan.Attribution;
using CompPlan.Periods;
using CompPlan.Runs;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The credit of departments as explanations: deal by deal, milestone by milestone, touch by touch.</summary>
internal sealed class CreditProjection
{
    private readonly BonusRun _run;
    private readonly PlanPaths _paths;

    internal CreditProjection(BonusRun run, PlanPaths paths)
    {
        _run = run;
        _paths = paths;
    }

    /// <summary>What a department earned under a rule in a period.</summary>
    internal Explanation OfDepartment(string rule, string department, PerformancePeriod period)
    {
        var place = 0;
        while (!string.Equals(_run.Plan.Attribution[place].Id, rule, StringComparison.Ordinal))
            place++;
        var ledger = _run.Ledgers[place];
        var credits = ledger.Credits
            .Where(credit => credit.Department == department && period.Contains(credit.EarnedOn))
            .GroupBy(credit => credit.Deal, StringComparer.Ordinal)
            .SelectMany(deal => OfDeal(ledger.DealCreditOf(deal.Key)!, deal));
        return SumNode.Of(Label.Of("credit.department", department, rule, period.Name), _paths.Money, credits);
    }

    private IEnumerable<Explanation> OfDeal(DealCredit deal, IEnumerable<Credit> credits)
    {
        var value = FactLeaf.Of(
            Label.Of("deal.value", deal.Deal.Id), _paths.Money, deal.Deal.Value.ToFraction(), "deals", deal.Deal.Id, deal.Deal.Source);
        if (deal.Capping is not { } capping)
            return credits.Select(credit => OfTouch(deal, credit, value));
        var capped = new CappedCreditProjection(deal, capping, _paths.Money, TermsPath(deal), value, WithoutHouse(deal, value));
        return credits.Select(capped.OfCredit);
    }

    /// <summary>What is left of the deal for touches: without the milestones whose parts stay on the house account.</summary>
    private Explanation WithoutHouse(DealCredit deal, Explanation value)
    {
        var house = deal.Uncredited
            .Where(part => part.Reason == UncreditedReason.HouseAccount)
            .Select(part => OfMilestone(deal, null, part.Milestone!, value))
            .ToList();
        return house.Count == 0
            ? value
            : DifferenceNode.Of(
                Label.Of("credit.capped.pool", deal.Deal.Id), _paths.Money, value,
                SumNode.Of(Label.Of("credit.house", deal.Deal.Id), _paths.Money, house));
    }

    private Explanation OfTouch(DealCredit deal, Credit credit, Explanation value)
    {
        var amount = credit.Milestone is { } milestone ? OfMilestone(deal, credit.PassedOnFrom, milestone, value) : value;
        var minor = amount.Value * credit.Amount.Currency!.MinorUnitsPerUnit;
        var division = deal.Divisions.First(one => one.Level == CreditLevel.Touches && one.Milestone == credit.Milestone && one.Apportionment.Pool == minor);
        var id = deal.DivisionIds[credit.Touch - 1];
        var weight = TermLeaf.Of(
            Label.Of("touch.weight", deal.Path[credit.Touch - 1].Actor, deal.Path[credit.Touch - 1].Role),
            Unit.Count,
            division.Apportionment.ShareOf(id).Weight,
            TermsPath(deal) + "model");
        return ShareNode.Of(
            Label.Of("credit.touch", deal.Deal.Id, credit.Actor, credit.Role, credit.Milestone?.Name ?? ""),
            amount,
            weight,
            ShareReceipt.Of(division.Apportionment, id, Fraction.One));
    }

    private Explanation OfMilestone(DealCredit deal, Milestone? passedOnFrom, Milestone milestone, Explanation value)
    {
        var amount = passedOnFrom is null ? value : OfMilestone(deal, null, passedOnFrom, value);
        var division = deal.Divisions.First(one => passedOnFrom is null
            ? one.Level == CreditLevel.Milestones
            : one.Level == CreditLevel.PassedOn && one.Milestone == passedOnFrom);
        var weight = MilestoneWeight(deal, milestone, division.Apportionment.ShareOf(milestone.Name).Weight);
        return ShareNode.Of(
            Label.Of(passedOnFrom is null ? "credit.milestone" : "credit.passedOn", deal.Deal.Id, milestone.Name, passedOnFrom?.Name ?? ""),
            amount,
            weight,
            ShareReceipt.Of(division.Apportionment, milestone.Name, Fraction.One));
    }

    /// <summary>The weight as the plan states it, or as its rule for weights without a taker has raised it.</summary>
    private TermLeaf MilestoneWeight(DealCredit deal, Milestone milestone, Fraction weight)
    {
        var model = (MilestoneModel)deal.Terms!.Model;
        var path = TermsPath(deal) + "model";
        for (var i = 0; i < model.Weights.Count; i++)
            if (model.Weights[i].Milestone == milestone && model.Weights[i].Weight == weight)
                return TermLeaf.Of(Label.Of("milestone.weight", milestone.Name), Unit.Count, weight, $"{path}.weights[{i}].weight");
        return TermLeaf.Of(Label.Of("milestone.weight.raised", milestone.Name), Unit.Count, weight, path + ".noTaker");
    }

    /// <summary>Where the terms that the deal follows stand, with a dot behind.</summary>
    private string TermsPath(DealCredit deal)
    {
        var place = 0;
        while (!ReferenceEquals(deal.Rule.Terms[place], deal.Terms))
            place++;
        return $"{_paths.Attribution(deal.Rule.Id)}.{AttributionRule.PathOfTerms(place)}";
    }
}
