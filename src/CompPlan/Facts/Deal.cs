using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>
/// A deal and the instants of its milestones. Key: the id. The instants that are present are in this order: lead created, opportunity
/// created, won, delivered.
/// </summary>
public sealed record Deal : IFactRow
{
    private Deal(
        string id, string? account, Money value, Instant? leadCreated, Instant? opportunityCreated, Instant? won, Instant? delivered, Instant? ended, LocalDate knownOn, IssueSource? source)
    {
        Id = id;
        Account = string.IsNullOrEmpty(account) ? null : account;
        Value = value;
        LeadCreated = leadCreated;
        OpportunityCreated = opportunityCreated;
        Won = won;
        Delivered = delivered;
        Ended = ended;
        KnownOn = Days.Iso(knownOn);
        Source = source;
    }

    /// <summary>The id of the deal.</summary>
    public string Id { get; }

    /// <summary>The id of the account, that is the customer: touches of the account count for the deal. Absent where none is stated.</summary>
    public string? Account { get; }

    /// <summary>What is to be credited, in the plan's currency; not negative.</summary>
    public Money Value { get; }

    /// <summary>When the lead was created.</summary>
    public Instant? LeadCreated { get; }

    /// <summary>When the opportunity was created.</summary>
    public Instant? OpportunityCreated { get; }

    /// <summary>When the deal was won.</summary>
    public Instant? Won { get; }

    /// <summary>When it was delivered.</summary>
    public Instant? Delivered { get; }

    /// <summary>When it was ended: milestones not reached by then never will be.</summary>
    public Instant? Ended { get; }

    /// <summary>The day on which this became known: a run as known on an earlier day does not see it.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The file and row it was read from; no part of equality and of the fingerprint of the facts.</summary>
    public IssueSource? Source { get; }

    /// <summary>A deal with the instants that it has reached.</summary>
    public static Deal Of(
        string id,
        Money value,
        Instant? leadCreated,
        Instant? opportunityCreated,
        Instant? won,
        Instant? delivered,
        Instant? ended,
        LocalDate knownOn,
        IssueSource? source = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new Deal(id, account: null, value, leadCreated, opportunityCreated, won, delivered, ended, knownOn, source);
    }

    /// <summary>The same deal as one of an account; of none where it is null or empty.</summary>
    public Deal WithAccount(string? account) =>
        account == Account ? this : new Deal(Id, account, Value, LeadCreated, OpportunityCreated, Won, Delivered, Ended, KnownOn, Source);

    /// <summary>Equal in everything except the source.</summary>
    public bool Equals(Deal? other) =>
        other is not null
        && Id == other.Id
        && Account == other.Account
        && Value == other.Value
        && LeadCreated == other.LeadCreated
        && OpportunityCreated == other.OpportunityCreated
        && Won == other.Won
        && Delivered == other.Delivered
        && Ended == other.Ended
        && KnownOn == other.KnownOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HashCode.Combine(Id, Account, Value, LeadCreated, OpportunityCreated, Won, Delivered, Ended), KnownOn);
}
