using System.Collections.Frozen;
using System.Globalization;

namespace CompPlan.Statements;

/// <summary>What numbers are called in English. Receipts and trees hold keys and arguments only; the words are here.</summary>
public static class EnglishWording
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["award"] = "award of {0}",
        ["award.capped"] = "award of {0} within the cap",
        ["award.line"] = "of which by {0}",
        ["award.share"] = "share of {0} in the pool of {1}",
        ["award.subPool"] = "share of {0} in the pool of {1} by {2}",
        ["award.uncapped"] = "what {0} would get without a cap, before cents",
        ["award.uncapped.line"] = "by {0}",
        ["award.weighted"] = "sub-pool times the own key",
        ["absence.days"] = "days of absence: {0}",
        ["calendar.daysOfYear"] = "days of the year {0}",
        ["cap.amount"] = "individual cap",
        ["cap.department"] = "part of the cap for {0}",
        ["cap.salaryShare"] = "individual cap as a share of salary",
        ["cap.share"] = "share of salary",
        ["cap.total"] = "cap of {0}, in whole cents",
        ["combined.count"] = "number of periods",
        ["combined.sum"] = "sum over the periods",
        ["credit.department"] = "credit of {0} under '{1}' in {2}",
        ["credit.milestone"] = "part of the deal {0} for '{1}'",
        ["credit.passedOn"] = "part of the deal {0} for '{2}', which was never reached, passed on to '{1}'",
        ["credit.touch"] = "credit of {1} as {2} in the deal {0} ({3})",
        ["deal.value"] = "value of the deal {0}",
        ["department.blend"] = "pool of {0}",
        ["department.distributed"] = "pool of {0} that is distributed",
        ["department.setAside"] = "sub-pools of {0} in which nobody has weight",
        ["department.part"] = "what {0} has of the part '{1}'",
        ["department.share"] = "pool of {0}",
        ["distribution.empty"] = "nobody has weight in {0}",
        ["distribution.part"] = "sub-pool {0}",
        ["distribution.weight"] = "weight of the sub-pool {0}",
        ["gate.cap"] = "cap while the gate is closed",
        ["gate.capped"] = "score {0} under the closed gate",
        ["gate.factor"] = "factor while the gate is closed",
        ["gate.floor"] = "pool, whose floor depends on the gate of {0}",
        ["gate.nothing"] = "nothing while the gate is closed",
        ["gate.reduced"] = "score {0} under the closed gate",
        ["gate.threshold"] = "threshold of the gate",
        ["goal.attainment"] = "attainment of {0}",
        ["goal.attainment.rounded"] = "attainment of {0}",
        ["goal.inverse.two"] = "two, for lower is better",
        ["goal.payout"] = "payout of {0}",
        ["goal.payout.rounded"] = "payout of {0}",
        ["goal.ratio"] = "actual over target of {0}",
        ["goal.target"] = "target of {0} for {1}",
        ["goal.target.combined"] = "target of {0} for {1}",
        ["key.absentDays"] = "days absent",
        ["key.memberDays"] = "days in {0}",
        ["key.personDays"] = "days in all departments of the bonus",
        ["key.presence"] = "days present in {0}",
        ["key.presentDays"] = "days present",
        ["key.salary"] = "salary earned in {0}",
        ["key.salary.all"] = "salary earned in the bonus",
        ["key.salary.daily"] = "salary of a day",
        ["key.salary.part"] = "salary of these days",
        ["key.salaryPresence"] = "salary of the days present in {0}",
        ["key.total"] = "the same over all people of {0}",
        ["key.uniform"] = "part of one equal share",
        ["measure.combined"] = "{0} in {1}",
        ["measure.rated"] = "{0} in {1}, rated '{2}'",
        ["measure.reported"] = "{0} in {1}",
        ["membership.days"] = "days in {0}",
        ["membership.salary"] = "annual salary from {0}",
        ["milestone.weight"] = "weight of '{0}'",
        ["milestone.weight.raised"] = "weight of '{0}', with what it took over from milestones without a taker",
        ["pool.base"] = "base of {0}",
        ["pool.cap"] = "cap of {0}",
        ["pool.capped"] = "pool of {0}",
        ["pool.floor"] = "floor of {0}",
        ["pool.floored"] = "pool of {0}",
        ["pool.rounded"] = "pool of {0}",
        ["pool.scored"] = "base of {0} times its score",
        ["score.cap"] = "cap of the score {0}",
        ["score.capped"] = "score {0}",
        ["score.floor"] = "floor of the score {0}",
        ["score.floored"] = "score {0}",
        ["score.gated"] = "score {0} after the gate",
        ["score.part"] = "part of {1} in {0}",
        ["score.part.rounded"] = "the same in {0}",
        ["score.rounded"] = "score {0}",
        ["score.weight"] = "weight of {0}",
        ["score.weighted"] = "score {0}",
        ["score.weights"] = "all weights of {0}",
        ["split.equal"] = "one equal part for {0}",
        ["split.part"] = "part '{0}' of the pool",
        ["split.part.weight"] = "weight of the part '{0}'",
        ["split.weight"] = "weight of {0}",
        ["touch.weight"] = "weight of the touch of {0} as {1}",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Milestones = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["firstTouch"] = "first touch",
        ["leadCreated"] = "lead created",
        ["opportunityCreated"] = "opportunity created",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The keys that have words, in ordinal order.</summary>
    public static IEnumerable<string> Keys => Words.Keys.Order(StringComparer.Ordinal);

    /// <summary>What a label says in English.</summary>
    /// <exception cref="KeyNotFoundException">The key has no words.</exception>
    public static string Of(Label label)
    {
        ArgumentNullException.ThrowIfNull(label);
        var aboutDeals = label.Key.StartsWith("credit.", StringComparison.Ordinal) || label.Key.StartsWith("milestone.", StringComparison.Ordinal);
        var arguments = label.Arguments.Select(one => aboutDeals ? Milestones.GetValueOrDefault(one, one) : one).ToArray();
        var words = string.Format(CultureInfo.InvariantCulture, Words[label.Key], arguments);
        return words.Replace(" ()", "", StringComparison.Ordinal);
    }
}
