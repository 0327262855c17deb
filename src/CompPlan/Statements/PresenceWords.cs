namespace CompPlan.Statements;

/// <summary>Words for days, presence and what weighs them.</summary>
internal static class PresenceWords
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["absence.days"] = "days of absence: {0}",
        ["calendar.closedDays"] = "days closed by {0} from {1} to {2}",
        ["calendar.daysOfMonth"] = "days of the month of {0}",
        ["calendar.daysOfYear"] = "days of the year {0}",
        ["calendar.halfDay"] = "half a day",
        ["calendar.openDays"] = "open days of a week by {0}",
        ["calendar.thirtieths"] = "so that the month has thirty days, from {0} to {1}",
        ["calendar.thirty"] = "thirtieths of a month",
        ["key.absentDays"] = "days absent",
        ["key.daysNotSuspended"] = "days of a contract that is not suspended",
        ["key.factor"] = "part of the whole period in {0}",
        ["key.factor.rounded"] = "part of the whole period in {0}, rounded",
        ["key.halfDay"] = "half of the day",
        ["key.hours"] = "contractual hours",
        ["key.hours.weeks"] = "hours a week on these days",
        ["key.memberDays"] = "days in {0}",
        ["key.month"] = "part of the month",
        ["key.months"] = "months",
        ["key.personDays"] = "days in all departments of the bonus",
        ["key.presence"] = "days present in {0}",
        ["key.presence.hours"] = "hours present in {0}",
        ["key.presence.months"] = "months present in {0}",
        ["key.presence.workingDays"] = "working days present in {0}",
        ["key.presentDays"] = "days present",
        ["key.sharedDays"] = "the share that counts in {0}",
        ["key.thirtieths"] = "thirtieths",
        ["key.workingDays"] = "working days by {0}",
        ["membership.days"] = "days in {0}",
        ["membership.hours"] = "contractual hours a week in {0}",
        ["membership.salary"] = "annual salary from {0}",
        ["membership.share"] = "share of the person in {0}",
        ["presence.whole"] = "the whole period from {0} to {1}",
    };
}
