namespace CompPlan.Statements;

/// <summary>English words for caps and floors of people.</summary>
internal static class BoundWords
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["bound.amount"] = "individual bound",
        ["bound.ceiling"] = "individual bound as a multiple of a ceiling",
        ["bound.multiple"] = "multiple of the ceiling",
        ["bound.prorated"] = "individual bound for the days of membership",
        ["bound.proration"] = "days of membership over days of the period",
        ["bound.salaryShare"] = "individual bound as a share of salary",
        ["bound.share"] = "share of salary",
        ["calendar.daysOfPeriod"] = "days from {0} to {1}",
        ["cap.awarded"] = "awarded from {0} for {1} in this run",
        ["cap.both"] = "the smaller cap of {0}",
        ["cap.paid"] = "paid from {0} for {1}",
        ["cap.personal"] = "cap {0} over several bonuses for {1}",
        ["cap.room"] = "what is left under the cap {0}",
        ["cap.taken"] = "taken under the cap {0} before",
        ["ceiling.amount"] = "ceiling {0}",
        ["floor.department"] = "part of the floor for {0}",
        ["floor.total"] = "floor of {0}, in whole cents",
        ["floor.withinCap"] = "floor of {0}, not above the cap",
        ["cap.department"] = "part of the cap for {0}",
        ["cap.total"] = "cap of {0}, in whole cents",
        ["department.atCap"] = "caps of those in {0} whose exact share is above theirs",
        ["department.others"] = "what is left in {0} for those not above their cap",
    };
}
