namespace CompPlan.Statements;

/// <summary>English words for touches and what they weigh.</summary>
internal static class TouchWords
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["touch.after"] = "positions after that of touch {0}",
        ["touch.age"] = "age of the touch of {0} at {1}, that of the latest touch that counts ({2})",
        ["touch.age.wholeDays"] = "age of the touch of {0} at {1}, that of the latest touch that counts ({2}), in whole days",
        ["touch.between"] = "positions between the first and the last in the deal {0}",
        ["touch.first"] = "touch {0} of the deal {1} at {2}: {3} by {4} as {5}, the first that counts",
        ["touch.latest"] = "touch {0} of the deal {1} at {2}: {3} by {4} as {5}, the latest that counts until '{6}'",
        ["touch.made"] = "touch {0} of the deal {1} at {2}: {3} by {4} as {5}",
        ["touch.middle"] = "touch {0} of the deal {1} at {2}: {3} by {4} as {5}, which carries no other milestone",
        ["touch.named"] = "touches of '{0}' that count in the deal {1}",
        ["touch.part"] = "part of {0} in touch {1} among its people who count",
        ["touch.partOf"] = "part of {0} by touch {1}",
        ["touch.people"] = "people of touch {0} who count",
        ["touch.position"] = "touches at {0} that share a position in the deal {1}",
        ["touch.taken.first"] = "touch {0} of the deal {1} at {2}: {3} by {4} as {5}, the first that is not passed over",
        ["touch.taken.last"] = "touch {0} of the deal {1} at {2}: {3} by {4} as {5}, the last that is not passed over",
        ["touch.takers"] = "touches that take '{0}' in the deal {1}",
        ["touch.weight"] = "weight of the touch of {0} as {1}",
        ["touch.weight.back"] = "weight of position {0}, counted from the last",
        ["touch.weight.decayed"] = "weight by age",
        ["touch.weight.first"] = "weight of the first position",
        ["touch.weight.halfLife"] = "half-life",
        ["touch.weight.last"] = "weight of the last position",
        ["touch.weight.middle"] = "weight of the positions between the first and the last",
        ["touch.weight.middle.each"] = "weight of each position between the first and the last",
        ["touch.weight.middle.half"] = "half of the weight of the middle",
        ["touch.weight.milestone"] = "weight for '{0}'",
        ["touch.weight.milestones"] = "weight of the touch of {0} as {1} in all its milestones",
        ["touch.weight.named"] = "weight of '{0}'",
        ["touch.weight.ofTwo"] = "weight of one of two positions",
        ["touch.weight.rank"] = "weight by rank",
        ["touch.weight.ratio"] = "what a position weighs of the one after it",
        ["touch.weight.two"] = "two positions",
    };
}
