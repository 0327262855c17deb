using CompPlan.Json;
using CompPlan.Periods;
using CompPlan.Runs;
using CompPlan.Statements;
using CompPlan.Tests.HouseRules;
using CompPlan.Tests.Oracles;
using CompPlan.Tool.Folders;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Statements;

/// <summary>
/// Laws L58 and L59 on the sample company: every amount of every statement from January 2025 to June 2026 is what its own tree
/// gives, and who received each left-over cent is named with the compared remainders. And the checker can fail.
/// </summary>
public sealed class ExplanationCheckerTests
{
    private static readonly Lazy<FolderReview> s_sample = new(() => FolderReviewer.Review(Path.Combine(Repository.Root, "docs", "samples", "inbound")));

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Every_statement_of_the_sample_company_is_what_its_tree_gives(int year)
    {
        for (var month = 1; month <= (year == 2025 ? 12 : 6); month++)
            Assert.Empty(StatementChecker.Faults(Run($"{year}-{month:00}")));
    }

    [Fact]
    public void The_checker_sees_thousands_of_nodes_and_hundreds_of_divisions()
    {
        var checker = StatementChecker.Check(Run("2026-03"));
        Assert.Empty(checker.Found);
        Assert.InRange(checker.Nodes, 2_000, int.MaxValue);
        Assert.InRange(checker.Divisions, 100, int.MaxValue);
    }

    /// <summary>Every number, every receipt and every reference of a tree is held by something: changing it alone is found.</summary>
    [Fact]
    public void A_tree_that_was_tampered_with_is_refused()
    {
        var (checker, tree) = Tree();
        Assert.Empty(checker.Faults(tree));
        var tampered = 0;
        foreach (var node in tree.All().ToList())
            foreach (var changed in Tampered(node))
            {
                tampered++;
                Assert.True(checker.Faults(tree.With(node, changed)).Any(), $"{node} became {changed} {changed.Own} and nobody noticed.");
            }
        Assert.InRange(tampered, 100, int.MaxValue);
    }

    [Fact]
    public void A_swapped_cut_and_a_wrong_rank_are_refused()
    {
        var (checker, tree) = Tree();
        var shares = tree.All().Where(node => node.Own is ShareData { Cut: not null }).ToList();
        Assert.NotEmpty(shares);
        Assert.Empty(checker.Faults(tree));
        foreach (var node in shares)
        {
            var share = (ShareData)node.Own!;
            var other = share.ReceivedStep ? Ratio.Of(999, 1000) : Ratio.Of(1, 1_000_000_007);
            Assert.NotEmpty(checker.Faults(tree.With(node, node with { Own = share with { Cut = other } })));
        }
        var tied = shares.Where(node => ((ShareData)node.Own!).Tie is not null).ToList();
        Assert.NotEmpty(tied);
        foreach (var node in tied)
        {
            var share = (ShareData)node.Own!;
            Assert.NotEmpty(checker.Faults(tree.With(node, node with { Own = share with { Tie = share.Tie! with { Rank = share.Tied + 1 } } })));
            Assert.NotEmpty(checker.Faults(tree.With(node, node with { Own = share with { Tie = share.Tie! with { Key = share.Tie.Key + 1 } } })));
            Assert.NotEmpty(checker.Faults(tree.With(node, node with { Own = share with { Tie = null } })));
        }
    }

    private static IEnumerable<ExplanationData> Tampered(ExplanationData node)
    {
        yield return node with { Value = node.Value + Ratio.Of(1, 97) };
        yield return node with { Key = "no such words" };
        switch (node.Own)
        {
            case TermData term:
                yield return node with { Own = term with { Path = term.Path + ".elsewhere" } };
                yield return node with { Own = term with { Clause = "another clause" } };
                break;
            case FactData fact:
                yield return node with { Own = fact with { Fact = fact.Fact + "x" } };
                break;
            case DaysData days:
                yield return node with { Own = days with { First = days.First - 10_000 } };
                break;
            case RoundingData rounding when node.Value.Sign != 0:
                yield return node with { Own = rounding with { Step = rounding.Step * Ratio.Of(1_000_003) } };
                break;
            case ChoiceData choice:
                yield return node with { Own = choice with { Holds = !choice.Holds } };
                break;
            case CurveData curve:
                foreach (var changed in CurveTampering.Of(curve))
                    yield return node with { Own = changed };
                break;
            case ShareData share:
                yield return node with { Own = share with { Share = share.Share + 1 } };
                yield return node with { Own = share with { Quotient = share.Quotient + 1 } };
                yield return node with { Own = share with { ReceivedStep = !share.ReceivedStep } };
                yield return node with { Own = share with { FreeWeight = share.FreeWeight * Ratio.Of(97, 89) } };
                yield return node with { Own = share with { State = share.State == "cap" ? "free" : "cap" } };
                break;
        }
    }

    /// <summary>A tree of a quarter, down to the touches of its deals, and a checker for it.</summary>
    private static (ExplanationChecker Checker, ExplanationData Tree) Tree()
    {
        var run = Run("2026-03");
        var book = StatementBook.Of(run);
        var terms = new StatedTerms(PlanDocument.Write(run.Plan));
        var facts = new StatedFacts(run.Case.Facts, run.KnownOn, terms);
        var line = book.Participants.SelectMany(person => book.StatementFor(person).Lines).First(one => one.Bonus == "growth-quarter");
        return (new ExplanationChecker(terms, facts), new ExplanationReader().Read(line.Explanation));
    }

    internal static BonusRun Run(string payoutPeriod)
    {
        var sample = s_sample.Value;
        Assert.DoesNotContain(sample.Issues, issue => issue.Severity == IssueSeverity.Error);
        Assert.True(sample.Plan!.Calendar.TryParse(payoutPeriod, out PerformancePeriod? period));
        var review = BonusCase.Review(sample.Plan, sample.Facts!, period, sample.Facts!.LastKnownOn!.Value);
        Assert.DoesNotContain(review.Issues, issue => issue.Severity == IssueSeverity.Error);
        return BonusCalculator.Calculate(review.BonusCase!);
    }
}
