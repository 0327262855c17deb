namespace CompPlan.Values;

/// <summary>
/// The stable codes of findings about plans, facts and cases. A code never changes its meaning; warnings begin with <c>W_</c>.
/// Every code here is produced by at least one test (law L63).
/// </summary>
public static class IssueCodes
{
    /// <summary>A required member or fact is absent.</summary>
    public const string MissingField = "MISSING_FIELD";

    /// <summary>An id has characters that are not allowed, is empty or too long.</summary>
    public const string BadId = "BAD_ID";

    /// <summary>The same id is used twice in one list.</summary>
    public const string DuplicateId = "DUPLICATE_ID";

    /// <summary>Two ids differ only in upper and lower case.</summary>
    public const string AmbiguousId = "AMBIGUOUS_ID";

    /// <summary>Something is named that does not exist.</summary>
    public const string DanglingReference = "DANGLING_REF";

    /// <summary>A list that must have items is empty.</summary>
    public const string EmptyList = "EMPTY_LIST";

    /// <summary>A displayed text has characters that cannot be shown: control characters or half of a surrogate pair.</summary>
    public const string BadText = "BAD_TEXT";

    /// <summary>A text is longer than allowed.</summary>
    public const string Limit = "LIMIT";

    /// <summary>A number is outside the range it may have.</summary>
    public const string NumberRange = "NUMBER_RANGE";

    /// <summary>An amount has more decimals than its currency.</summary>
    public const string AmountScale = "AMOUNT_SCALE";

    /// <summary>A currency code is not an active ISO 4217 code.</summary>
    public const string CurrencyUnknown = "CURRENCY_UNKNOWN";

    /// <summary>An amount is in another currency than the plan.</summary>
    public const string CurrencyMismatch = "CURRENCY_MISMATCH";

    /// <summary>A weight is negative.</summary>
    public const string WeightNegative = "WEIGHT_NEGATIVE";

    /// <summary>Parts in percent do not sum to exactly 100, or fractions not to exactly 1.</summary>
    public const string PartsNot100 = "PARTS_NOT_100";

    /// <summary>All weights of a list are zero.</summary>
    public const string WeightsAllZero = "WEIGHTS_ALL_ZERO";

    /// <summary>A floor or cap is negative.</summary>
    public const string BoundNegative = "BOUND_NEGATIVE";

    /// <summary>A cap lies below its floor.</summary>
    public const string CapBelowFloor = "CAP_BELOW_FLOOR";

    /// <summary>The floors need more than there is; the message carries the shortfall.</summary>
    public const string FloorsExceedPool = "FLOORS_EXCEED_POOL";

    /// <summary>A pool is not a multiple of the step it is divided in.</summary>
    public const string PoolNotMultipleOfStep = "POOL_NOT_MULTIPLE_OF_STEP";

    /// <summary>A curve is unsorted, has two payouts at one place without a side, has bands with a gap or an overlap, or goes down undeclared.</summary>
    public const string CurveInvalid = "CURVE_INVALID";

    /// <summary>A matrix does not have one payout for each pair of places of its axes.</summary>
    public const string MatrixSize = "MATRIX_SIZE";

    /// <summary>Something waits for itself: a measure that is computed from itself, a gate on a score that depends on its own node.</summary>
    public const string CircularReference = "CIRCULAR_REFERENCE";

    /// <summary>A cap lies below what its curve pays at the target.</summary>
    public const string CapBelowTarget = "CAP_BELOW_TARGET";

    /// <summary>A target is zero where attainment divides by it.</summary>
    public const string TargetZero = "TARGET_ZERO";

    /// <summary>No target is stated for a period that needs one.</summary>
    public const string TargetMissing = "TARGET_MISSING";

    /// <summary>Two targets are stated for one period.</summary>
    public const string TargetOverlap = "TARGET_OVERLAP";

    /// <summary>A date range ends before it begins, or a date lies outside the years 1900 to 2199.</summary>
    public const string PeriodInvalid = "PERIOD_INVALID";

    /// <summary>Cadences do not fit together: one does not divide the other.</summary>
    public const string CadenceMismatch = "CADENCE_MISMATCH";

    /// <summary>A cadence does not divide the year, and the calendar does not say which year its periods are counted from.</summary>
    public const string CadenceUncounted = "CADENCE_UNCOUNTED";

    /// <summary>The weeks of a year's periods are not twelve counts of at least one that sum to 52.</summary>
    public const string WeekPattern = "WEEK_PATTERN";

    /// <summary>The day on which a year of weeks ends is one that not every year has.</summary>
    public const string AnchorImpossible = "ANCHOR_IMPOSSIBLE";

    /// <summary>No period of a bonus lies wholly within the days on which the plan is in force, so it is never paid.</summary>
    public const string NeverPaid = "NEVER_PAID";

    /// <summary>A time zone is not an IANA zone.</summary>
    public const string TimeZoneUnknown = "TIME_ZONE_UNKNOWN";

    /// <summary>Units do not fit together.</summary>
    public const string UnitMismatch = "UNIT_MISMATCH";

    /// <summary>A plan has a gate and a funding floor and does not say what the floor does when the gate is closed.</summary>
    public const string FloorWhenGatedMissing = "FLOOR_WHEN_GATED_MISSING";

    /// <summary>A pool counts against what was paid and the plan does not say what becomes of a negative one.</summary>
    public const string NegativeRuleMissing = "NEGATIVE_RULE_MISSING";

    /// <summary>Two dated rates share days.</summary>
    public const string RateOverlap = "RATE_OVERLAP";

    /// <summary>No dated rate holds on a day that needs one.</summary>
    public const string RateMissing = "RATE_MISSING";

    /// <summary>Two amounts of a ceiling hold on one day.</summary>
    public const string CeilingOverlap = "CEILING_OVERLAP";

    /// <summary>No amount of a ceiling holds on the last day of a period.</summary>
    public const string CeilingMissing = "CEILING_MISSING";

    /// <summary>The balance with which a period begins is missing.</summary>
    public const string BalanceMissing = "BALANCE_MISSING";

    /// <summary>A pool is made of target bonuses, and somebody who takes part has none.</summary>
    public const string TargetBonusMissing = "TARGET_BONUS_MISSING";

    /// <summary>Options contradict each other.</summary>
    public const string OptionConflict = "OPTION_CONFLICT";

    /// <summary>A fact names a person that is not among the participants.</summary>
    public const string UnknownPerson = "UNKNOWN_PERSON";

    /// <summary>A touch has a role that the plan maps to no department.</summary>
    public const string RoleUnmapped = "ROLE_UNMAPPED";

    /// <summary>An absence has a type that the plan does not name.</summary>
    public const string AbsenceTypeUnknown = "ABSENCE_TYPE_UNKNOWN";

    /// <summary>Two facts with one key were known on one day and say different things.</summary>
    public const string FactConflict = "FACT_CONFLICT";

    /// <summary>A bonus counts presence in hours, and a membership of somebody who takes part states none.</summary>
    public const string ContractualHoursMissing = "CONTRACTUAL_HOURS_MISSING";

    /// <summary>Two memberships of a person overlap.</summary>
    public const string MembershipOverlap = "MEMBERSHIP_OVERLAP";

    /// <summary>Memberships of one person at once whose shares come to more than the whole person.</summary>
    public const string MembershipShares = "MEMBERSHIP_SHARES";

    /// <summary>Two absences of a person overlap.</summary>
    public const string AbsenceOverlap = "ABSENCE_OVERLAP";

    /// <summary>Two overrides change one thing: the pool, or the score of one node, of one performance period.</summary>
    public const string OverrideTwice = "OVERRIDE_TWICE";

    /// <summary>A measurement is missing for a period that needs one.</summary>
    public const string MeasurementMissing = "MEASUREMENT_MISSING";

    /// <summary>A measurement's dates are not a period of the measure.</summary>
    public const string MeasurementPeriod = "MEASUREMENT_PERIOD";

    /// <summary>A rated measure has a level that its scale does not name.</summary>
    public const string LevelUnknown = "LEVEL_UNKNOWN";

    /// <summary>The dates of a deal contradict each other.</summary>
    public const string DealDates = "DEAL_DATES";

    /// <summary>The rows of a touch of several people contradict each other, or their shares do not sum to exactly 1.</summary>
    public const string TouchShares = "TOUCH_SHARES";

    /// <summary>A what-if names a touch by what it says, and several touches say that.</summary>
    public const string TouchAmbiguous = "TOUCH_AMBIGUOUS";

    /// <summary>A reversal of a deal that is not won, or not yet won at that instant.</summary>
    public const string ReversalDates = "REVERSAL_DATES";

    /// <summary>The reversals of a deal take back more than its value; the message carries the excess.</summary>
    public const string ReversalExcess = "REVERSAL_EXCESS";

    /// <summary>The dates of a lead, or of an event and its lead, contradict each other.</summary>
    public const string LeadDates = "LEAD_DATES";

    /// <summary>The events of a lead contradict each other: it is assigned twice, or its clock goes on without having been stopped.</summary>
    public const string LeadEvents = "LEAD_EVENTS";

    /// <summary>An interval of opening hours ends before it begins, overlaps another or does not lie on whole minutes.</summary>
    public const string HoursInvalid = "HOURS_INVALID";

    /// <summary>A commitment is asked for before its maturation window is over.</summary>
    public const string NotMature = "NOT_MATURE";

    /// <summary>Nothing was due under a commitment, and the plan says that this has no figure.</summary>
    public const string NothingDue = "NOTHING_DUE";

    /// <summary>The plan is not in force for a period that it is asked to pay.</summary>
    public const string PlanNotInForce = "PLAN_NOT_IN_FORCE";

    /// <summary>No version of a plan is in force between two of its versions.</summary>
    public const string VersionGap = "VERSION_GAP";

    /// <summary>Two versions of a plan claim the same day.</summary>
    public const string VersionOverlap = "VERSION_OVERLAP";

    /// <summary>The versions of a plan differ in what they must have in common: id, currency, zone, calendar, payout schedule, the order of their numbers.</summary>
    public const string VersionMismatch = "VERSION_MISMATCH";

    /// <summary>The terms of a version are not those that were approved.</summary>
    public const string VersionChanged = "VERSION_CHANGED";

    /// <summary>An amendment takes over periods that it cannot.</summary>
    public const string AmendmentDates = "AMENDMENT_DATES";

    /// <summary>A period is to be closed under a version that nobody approved.</summary>
    public const string PlanNotApproved = "PLAN_NOT_APPROVED";

    /// <summary>Who prepared a closing and who approved it are the same.</summary>
    public const string SameApprover = "SAME_APPROVER";

    /// <summary>The days of a closing contradict each other.</summary>
    public const string CloseDates = "CLOSE_DATES";

    /// <summary>A period is closed: it can only be corrected.</summary>
    public const string PeriodClosed = "PERIOD_CLOSED";

    /// <summary>A period is not closed, so there is nothing to correct.</summary>
    public const string PeriodOpen = "PERIOD_OPEN";

    /// <summary>A ledger was changed after it was written.</summary>
    public const string LedgerBroken = "LEDGER_BROKEN";

    /// <summary>What a posting says was earned and corrected is not what it says was paid, recovered, written off and left open.</summary>
    public const string LedgerUnbalanced = "LEDGER_UNBALANCED";

    /// <summary>A division by zero that the plan does not provide for.</summary>
    public const string DivisionByZero = "DIVISION_BY_ZERO";

    /// <summary>Cents that no clause of the plan gives to anybody.</summary>
    public const string WarnUndistributed = "W_UNDISTRIBUTED";

    /// <summary>An attainment far outside the usual.</summary>
    public const string WarnOutlier = "W_OUTLIER";

    /// <summary>A cap of a score lies below what the score comes to with every goal at its target.</summary>
    public const string WarnCapBelowTarget = "W_CAP_BELOW_TARGET";

    /// <summary>The same fact is stated twice; it counts once.</summary>
    public const string WarnDuplicateFact = "W_DUPLICATE_FACT";

    /// <summary>A touch without an id says what one with an id says; both count.</summary>
    public const string WarnTouchRepeated = "W_TOUCH_REPEATED";

    /// <summary>A touch was entered before it happened.</summary>
    public const string WarnLoggedEarly = "W_LOGGED_EARLY";

    /// <summary>A touch of an account that no deal names; it counts for nobody.</summary>
    public const string WarnAccountWithoutDeal = "W_ACCOUNT_WITHOUT_DEAL";

    /// <summary>A fact lies outside the period; it does not count in it.</summary>
    public const string WarnOutOfPeriod = "W_OUT_OF_PERIOD";

    /// <summary>A commitment counts the leads of a team that no event of a lead names.</summary>
    public const string WarnTeamUnknown = "W_TEAM_UNKNOWN";

    /// <summary>An actor of touches who is no participant, or of a measure whom no touch names.</summary>
    public const string WarnActorUnknown = "W_ACTOR_UNKNOWN";

    /// <summary>A period that is asked for has payments already.</summary>
    public const string WarnAlreadyPaid = "W_ALREADY_PAID";

    /// <summary>A pool counts what was paid for earlier periods, and there is no payment for one of them.</summary>
    public const string WarnNothingPaid = "W_NOTHING_PAID";

    /// <summary>The plan comes into force or ends within a period of a bonus, which this version then never pays.</summary>
    public const string WarnPeriodCut = "W_PERIOD_CUT";

    /// <summary>Value of won deals that credits nobody, since no touch was in time to take it.</summary>
    public const string WarnUncredited = "W_UNCREDITED";
}
