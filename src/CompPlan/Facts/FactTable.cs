namespace CompPlan.Facts;

/// <summary>The tables of facts in the order of documents.</summary>
internal enum FactTable
{
    Participants,
    Memberships,
    Absences,
    Measurements,
    Deals,
    Touches,
    Payments,
    Balances,
    Overrides,
    Leads,
    LeadEvents,
    Reversals,
    Ratings,
    ExchangeRates,
}
