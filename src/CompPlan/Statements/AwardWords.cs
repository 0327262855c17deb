namespace CompPlan.Statements;

/// <summary>English words for awards and the keys behind them.</summary>
internal static class AwardWords
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["award"] = "award of {0}",
        ["award.capped"] = "award of {0} within the cap",
        ["award.line"] = "of which by {0}",
        ["award.opposite"] = "magnitude of what is taken back",
        ["award.share"] = "share of {0} in the pool of {1}",
        ["award.subPool"] = "share of {0} in the pool of {1} by {2}",
        ["award.uncapped"] = "what {0} would get without a cap, before cents",
        ["award.uncapped.line"] = "by {0}",
        ["award.weighted"] = "sub-pool times the own key",
        ["award.first"] = "share of {0} in the pool of {1} before caps",
        ["award.floors"] = "part of the floor of {0} in the pool of {1}, which has less than all floors",
        ["distribution.empty"] = "nobody has weight in {0}",
        ["distribution.members"] = "part of the sub-pool {1} for credit of the people of {0}",
        ["distribution.others"] = "part of the sub-pool {1} for credit of those who do not take part in {0}",
        ["distribution.part"] = "sub-pool {0}",
        ["distribution.weight"] = "weight of the sub-pool {0}",
        ["key.creditOfMembers"] = "credit of the people of {0}",
        ["key.creditOfOthers"] = "credit for {0} of those who do not take part",
        ["key.creditOfOthers.each"] = "an equal part of it",
        ["key.creditWithOthers"] = "own credit and an equal part of that of others",
        ["key.people"] = "people of {0} who take part",
        ["key.salary"] = "salary earned in {0}",
        ["key.salary.all"] = "salary earned in the bonus",
        ["key.salary.daily"] = "salary of a day",
        ["key.salary.part"] = "salary of these days",
        ["key.salaryPresence"] = "salary of the days present in {0}",
        ["key.total"] = "the same over all people of {0}",
        ["key.uniform"] = "part of one equal share",
    };
}
