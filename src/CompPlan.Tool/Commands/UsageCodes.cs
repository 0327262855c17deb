namespace CompPlan.Tool.Commands;

/// <summary>The codes of command lines that cannot be followed.</summary>
internal static class UsageCodes
{
    /// <summary>An unknown command or option, or one with a value it cannot have.</summary>
    public const string Usage = "USAGE";

    /// <summary>No period of the plan's calendar has this name, or no payout period lies in it.</summary>
    public const string PeriodUnknown = "PERIOD_UNKNOWN";

    /// <summary>A span of several payout periods, of which a later one counts what an earlier one paid, and nobody stated it.</summary>
    public const string SpanUnpaid = "SPAN_UNPAID";

    /// <summary>The person to explain is not among the participants.</summary>
    public const string PersonUnknown = "PERSON_UNKNOWN";

    /// <summary>The plan has no attribution rule with this id.</summary>
    public const string RuleUnknown = "RULE_UNKNOWN";

    /// <summary>A span of which the credit follows the rules of two versions of the plan.</summary>
    public const string RulesChange = "RULES_CHANGE";

    /// <summary>The output cannot be written, or not to its end.</summary>
    public const string OutputFailed = "OUTPUT_FAILED";

    /// <summary>A fault of the program itself.</summary>
    public const string InternalFault = "INTERNAL_FAULT";
}
