using CompPlan.Attribution.Analysis;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Attribution.Analysis;

public class MarkovAnalysisTests
{
    [Fact]
    public void A_loop_only_delays()
    {
        // From a: 3 of 6 steps lead back to a, 2 to a deal, 1 to none: in the end 2 of 3 convert, as if there were no loop.
        var analysis = Of(1, Ways.Way("a > a", 2, 1));
        Assert.Equal("0.666666666667", analysis.Conversion.ToString());
        Assert.Equal("1", Only(analysis).Effect.ToString());
        Assert.Equal("0", Only(analysis).ConversionWithout.ToString());
    }

    [Fact]
    public void A_channel_that_never_converts_has_no_effect()
    {
        // Of 8 paths 3 convert. Without a nothing does; without b the same 3 of 8 do.
        var analysis = Of(1, Ways.Way("a", 3, 1), Ways.Way("b", 0, 4));
        Assert.Equal(["0.375", "a 0 1 1", "b 0.375 0 0"], Shown(analysis));
        Assert.Equal(["a 1", "b 0"], Weights(analysis.Propose(2)));
    }

    [Fact]
    public void Without_a_won_deal_nothing_is_proposed()
    {
        var analysis = Of(1, Ways.Way("a > b", 0, 4));
        Assert.Equal(["0", "a 0 0 0", "b 0 0 0"], Shown(analysis));
        Assert.Null(analysis.Propose(3));
    }

    [Fact]
    public void What_comes_without_a_channel_cannot_be_removed()
    {
        // Half of the paths need no channel and all convert: without a half is left.
        var analysis = Of(1, Ways.Way("", 5), Ways.Way("a", 5));
        Assert.Equal(["1", "a 0.5 0.5 1"], Shown(analysis));
        Assert.Empty(Of(3, Ways.Way("", 1)).Channels);
    }

    [Fact]
    public void A_higher_order_remembers_what_the_first_forgets()
    {
        // b converts after a and never after c. The first order sees only that half of what comes to b converts: removing a leaves
        // the half of c's paths that it takes to convert. The second order knows that they do not.
        ChannelPath[] ways = [Ways.Way("a > b", 1), Ways.Way("c > b", 0, 1)];
        Assert.Equal(["0.5", "a 0.25 0.5 0.25", "b 0 1 0.5", "c 0.25 0.5 0.25"], Shown(Of(1, ways)));
        Assert.Equal(["0.5", "a 0 1 0.5", "b 0 1 0.5", "c 0.5 0 0"], Shown(Of(2, ways)));
        Assert.Equal((3, 4, 4), (Of(1, ways).States, Of(2, ways).States, Of(9, ways).States));
        Assert.Equal("markov-2", Of(2, ways).Method);
    }

    [Fact]
    public void Removing_a_channel_may_leave_a_chain_that_never_reaches_a_deal()
    {
        // From b half of the steps lead to c and half to d; without a, b or d no way ends with a deal.
        var analysis = Of(1, Ways.Way("a > b > c > b > d", 7, 2));
        Assert.Equal(["0.777777777778", "a 0 1 2/7", "b 0 1 2/7", "c 0.388888888889 0.5 1/7", "d 0 1 2/7"], Shown(analysis));
    }

    [Fact]
    public void Paths_without_an_outcome_and_too_many_states_are_refused()
    {
        Assert.Equal([IssueCodes.EmptyList], MarkovAnalysis.Review(Ways.Of(), 1).Issues.Select(issue => issue.Code));
        Assert.Equal([IssueCodes.EmptyList], MarkovAnalysis.Review(Ways.Of(Ways.Way("a", 0)), 1).Issues.Select(issue => issue.Code));
        var many = ChannelPaths.Of(Enumerable.Range(0, 1001).Select(number => Ways.Way($"c{number}", 1)));
        Assert.Equal([IssueCodes.Limit], MarkovAnalysis.Review(many, 1).Issues.Select(issue => issue.Code));
        var pairs = ChannelPaths.Of(Enumerable.Range(0, 1000).Select(number => Ways.Way($"a{number % 40} > b{number % 25}", 1)));
        Assert.True(MarkovAnalysis.Review(pairs, 1).IsValid);
        Assert.Equal([IssueCodes.Limit], MarkovAnalysis.Review(ChannelPaths.Of([.. pairs.Paths, .. Enumerable.Range(0, 1000).Select(number => Ways.Way($"a{number % 40} > b{number / 40}", 1))]), 2).Issues.Select(issue => issue.Code));
        Assert.Throws<ArgumentOutOfRangeException>(() => MarkovAnalysis.Review(pairs, 0));
    }

    [Fact]
    public void Weights_sum_to_exactly_one_and_equal_remainders_go_by_name()
    {
        var analysis = Of(1, Ways.Way("a", 1), Ways.Way("b", 1), Ways.Way("c", 1));
        Assert.Equal(["a 0.34", "b 0.33", "c 0.33"], Weights(analysis.Propose(2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => analysis.Propose(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => analysis.Propose(10));
        Assert.Equal(Fraction.One, analysis.Propose(9)!.Weights.Total);
    }

    [Fact]
    public void A_proposal_becomes_terms_of_a_plan_when_somebody_answers_for_it()
    {
        var proposal = Of(1, Ways.Way("a > b", 1), Ways.Way("b", 1), Ways.Way("c", 1)).Propose(2)!;
        var model = proposal.ToModel(CompPlan.Attribution.WeightPer.Name, new(2026, 3, 31), "head-of-revenue", "Paths of 2025.");
        Assert.Equal(proposal.Weights.Items.Select(weight => (weight.Id, weight.Value)), model.Weights.Select(weight => (weight.Name, weight.Weight)));
        Assert.Equal(("markov-1", "head-of-revenue", "Paths of 2025."), (model.Frozen!.Analysis, model.Frozen.ApprovedBy, model.Frozen.Note));
        Assert.Empty(CompPlan.Validation.AttributionReview.Of(Crediting.Rule(model), "rule"));
    }

    internal static string[] Weights(WeightProposal? proposal) => [.. proposal!.Weights.Items.Select(weight => $"{weight.Id} {weight.Value}")];

    private static MarkovAnalysis Of(int order, params ChannelPath[] ways) => MarkovAnalysis.Review(Ways.Of(ways), order).Required;

    private static ChannelRemoval Only(MarkovAnalysis analysis) => Assert.Single(analysis.Channels);

    private static string[] Shown(MarkovAnalysis analysis) =>
        [analysis.Conversion.ToString(), .. analysis.Channels.Select(one => $"{one.Channel} {one.ConversionWithout} {one.Effect} {one.Share}")];
}
