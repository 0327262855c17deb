namespace CompPlan.Facts;

/// <summary>The kinds of ids in facts, in the order of the tables of <see cref="FactIds"/>.</summary>
internal enum IdKind
{
    Person,
    Department,
    AbsenceType,
    Measure,
    Level,
    Deal,
    Actor,
    Role,
    Kind,
    TouchId,
    Bonus,
    Override,
    Node,
    Approver,
    Lead,
    Quality,
    Team,
    Account,
    Contact,
    Channel,
    Reversal,
    Contract,
    WorkSite,
    CostCentre,
    LegalEntity,
    Subject,
    RatingLevel,
    Currency,
}
