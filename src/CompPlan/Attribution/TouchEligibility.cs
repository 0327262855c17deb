using CompPlan.Attribution.Crediting;
using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>
/// Which touches of a deal count. The conditions are asked in the order of the members, after the one that always holds: a touch is
/// at or before the event it could have had a part in. The first one that a touch fails is the reason that is kept.
/// </summary>
public sealed record TouchEligibility
{
    private TouchEligibility()
    {
    }

    /// <summary>Every touch counts that is in time.</summary>
    public static TouchEligibility All { get; } = new();

    /// <summary>How far back from the won instant touches count; absent: without a limit.</summary>
    public TouchWindow? Lookback { get; private init; }

    /// <summary>The kinds that count; absent: all.</summary>
    public ValueList<string>? Kinds { get; private init; }

    /// <summary>The least engagement of a touch; absent: any.</summary>
    public MinimumEngagement? MinimumEngagement { get; private init; }

    /// <summary>Which touches are repeats that do not count again; absent: none.</summary>
    public Deduplication? Deduplication { get; private init; }

    /// <summary>What becomes of touches that their own actors logged.</summary>
    public SelfLoggedRule SelfLogged { get; private init; } = SelfLoggedRule.Counts;

    /// <summary>How soon a touch is to be logged; absent: whenever.</summary>
    public LoggedWithin? LoggedWithin { get; private init; }

    /// <summary>The same with a limit on the age of a touch on the won instant; null for none.</summary>
    public TouchEligibility WithLookback(TouchWindow? lookback) => this with { Lookback = lookback };

    /// <summary>The same with a list of the kinds that count; null for all.</summary>
    public TouchEligibility WithKinds(IEnumerable<string>? kinds) =>
        this with { Kinds = kinds is null ? null : ValueList<string>.Of(kinds) };

    /// <summary>The same with a least engagement; null for any.</summary>
    public TouchEligibility WithMinimumEngagement(MinimumEngagement? minimum) => this with { MinimumEngagement = minimum };

    /// <summary>The same with one touch of several repeats; null for all.</summary>
    public TouchEligibility WithDeduplication(Deduplication? deduplication) => this with { Deduplication = deduplication };

    /// <summary>The same with another rule for touches that their own actors logged.</summary>
    public TouchEligibility WithSelfLogged(SelfLoggedRule rule) => this with { SelfLogged = rule };

    /// <summary>The same with a limit on the time until a touch is logged; null for none.</summary>
    public TouchEligibility WithLoggedWithin(LoggedWithin? limit) => this with { LoggedWithin = limit };

    /// <summary>The conditions prepared to judge the touches of many deals; null where every touch in time counts.</summary>
    internal TouchFilter? Prepare(DealPaths paths) => IsAll ? null : new EligibilityFilter(this, paths.Facts.Ids);

    /// <summary>Whether it excludes nothing.</summary>
    internal bool IsAll => this == All;
}
