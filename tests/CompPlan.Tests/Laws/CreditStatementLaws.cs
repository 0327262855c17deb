using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Plans;
using CompPlan.Statements;
using CompPlan.Tests.Attribution;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Oracles;
using CompPlan.Tests.Runs;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>Every credit and every reversal of it, under every rule: explained down to the touches that gave it, and what the explanation gives.</summary>
[Properties(Arbitrary = [typeof(ReversalGenerators)], MaxTest = 200)]
public class CreditStatementLaws
{
    [Property]
    public void Every_credit_is_what_its_tree_gives(ReversalCase one)
    {
        var (deals, paths, checker, reader) = Explained(one);
        foreach (var deal in deals)
        {
            var projection = new DealProjection(deal, paths);
            foreach (var credit in deal.Credits)
            {
                var tree = projection.OfTouch(credit);
                Assert.Equal(credit.Amount.ToFraction(), tree.Value);
                Assert.Empty(checker.Faults(reader.Read(tree)));
            }
            foreach (var taken in deal.Reversals.SelectMany(reversal => reversal.Credits).Where(taken => !taken.Amount.IsZero))
            {
                var tree = projection.Reversed(taken);
                Assert.Equal(-taken.Amount.ToFraction(), tree.Value);
                Assert.Empty(checker.Faults(reader.Read(tree)));
            }
        }
    }

    /// <summary>The touch stands in the tree of its credit as a fact, with when, what, who and in which role; the checker compares them with the row.</summary>
    [Property]
    public void Every_credit_names_its_touch(ReversalCase one)
    {
        var (deals, paths, _, _) = Explained(one);
        foreach (var deal in deals)
        {
            var projection = new DealProjection(deal, paths);
            foreach (var credit in deal.Credits)
            {
                var (touch, name) = (deal.Path[credit.Touch - 1], credit.TouchId ?? credit.Touch.ToString(System.Globalization.CultureInfo.InvariantCulture));
                Assert.Contains(All(projection.OfTouch(credit)).OfType<FactLeaf>(), leaf =>
                    leaf.Table == "touches" && leaf.Label.Arguments is [var said, var of, _, var kind, var actor, var role, ..]
                    && (said, of, kind, actor, role) == (name, deal.Deal.Id, touch.Kind, touch.Actor, touch.Role));
            }
        }
    }

    /// <summary>What touches and milestones are said to weigh is in the proportion in which the deal was divided: together they give what is divided by.</summary>
    [Property(MaxTest = 300)]
    public void The_weights_that_are_explained_are_all_weights(ReversalCase one)
    {
        var (deals, paths, _, _) = Explained(one);
        foreach (var deal in deals)
        {
            var projection = new DealProjection(deal, paths);
            var shares = deal.Credits.Select(credit => (credit.Milestone, credit.PassedOnFrom, Tree: projection.OfTouch(credit))).ToList();
            foreach (var division in shares.Where(share => share.Tree is ShareNode { Label.Key: "credit.touch" }).GroupBy(share => (share.Milestone, share.PassedOnFrom)))
            {
                var sum = division.Aggregate(Fraction.Zero, (all, share) => all + share.Tree.Inputs[1].Value);
                Assert.All(division, share => Assert.Equal(((ShareNode)share.Tree).Receipt.FreeWeight, sum));
            }
            var milestones = shares.SelectMany(share => All(share.Tree)).OfType<ShareNode>().Where(node => node.Label.Key == "credit.milestone")
                .DistinctBy(node => node.Label.Arguments[1]).ToList();
            if (milestones.Count > 0 && deal.Pending.Count == 0 && deal.Uncredited.Count == 0 && deal.Credits.All(credit => credit.PassedOnFrom is null))
                Assert.Equal(milestones[0].Receipt.FreeWeight, milestones.Aggregate(Fraction.Zero, (all, node) => all + node.Inputs[1].Value));
        }
    }

    private static (List<DealCredit> Deals, PlanPaths Paths, ExplanationChecker Checker, ExplanationReader Reader) Explained(ReversalCase one)
    {
        var text = SmallPlan.Text.Replace("\"sourced\"", "\"plain\"", StringComparison.Ordinal).Replace("Europe/Paris", one.Whole.Zone, StringComparison.Ordinal);
        var small = PlanDocument.Read(text, "plan.json").Draft!;
        var draft = small.WithAttribution(small.Attribution.Append(one.Whole.Rule));
        var plan = draft.Review().Plan ?? throw new InvalidOperationException(string.Join('\n', draft.Review().Issues));
        var facts = FactsDraft.Empty.WithDeals(one.Whole.Deals).WithTouches(one.Whole.Touches).WithReversals(one.Reversals).Review().Facts!;
        var ledger = Crediting.Ledger(one.Whole.Rule, one.Whole.Deals, one.Whole.Touches, one.Whole.Zone, one.Reversals);
        var terms = new StatedTerms(PlanDocument.Write(draft));
        return (
            [.. ledger.Deals.Select(deal => ledger.DealCreditOf(deal)!)], new PlanPaths(plan),
            new ExplanationChecker(terms, new StatedFacts(facts, Crediting.Never, terms)), new ExplanationReader());
    }

    private static IEnumerable<Explanation> All(Explanation root) => root.Inputs.SelectMany(All).Prepend(root);
}
