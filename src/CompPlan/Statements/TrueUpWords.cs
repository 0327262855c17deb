namespace CompPlan.Statements;

/// <summary>English words for what comes after the bounds of a pool: decisions, true-up, draws, shared caps, balances, reserves.</summary>
internal static class TrueUpWords
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["pool.aboveDraw"] = "pool of {0} above the draw",
        ["pool.carriedIn"] = "carried into {0} from the period of {1}",
        ["pool.companyShare"] = "company's share of {0}",
        ["pool.divided"] = "pool of {0} that is divided",
        ["pool.draw"] = "draw of {0}",
        ["pool.drawn"] = "pool of {0} with its draw",
        ["pool.left"] = "pool of {0} after the reserve",
        ["pool.negative"] = "pool of {0}, not below zero",
        ["pool.nothing"] = "nothing",
        ["pool.opened"] = "pool of {0} with what is carried in",
        ["pool.overridden"] = "pool of {0} as decided by {1}",
        ["pool.override"] = "decision {0}: {1} (approved by {2})",
        ["pool.override.change"] = "change by the decision {0}",
        ["pool.owed"] = "owed by {0} after the period of {1}",
        ["pool.paid"] = "paid for {0} {1}",
        ["pool.paidBack"] = "draws that {0} pays back",
        ["pool.paidToDate"] = "paid for earlier periods of {0}",
        ["pool.reserve"] = "reserve of {0}",
        ["pool.reservedBalance"] = "reserved by {0} in the period of {1}",
        ["pool.reserves"] = "reserve that {0} made",
        ["pool.shared"] = "pool of {0} within the shared cap",
        ["pool.sharedCap"] = "cap {0}",
        ["pool.sharedRoom"] = "room under the cap {0}",
        ["pool.sharedTaken"] = "taken under the cap {0} before",
        ["pool.trueUp"] = "pool of {0} still to be paid",
    };
}
