using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Attribution;

/// <summary>
/// Two rules side by side on the same deals: who would gain and who would lose if credit followed the other. Exact, in money. What is
/// not credited in the dates is a line of its own, so under rules that divide the same amounts all changes sum to zero.
/// </summary>
public sealed record ModelComparison
{
    private ModelComparison(
        AttributionRule? before, AttributionRule? after, LocalDate first, LocalDate last,
        ValueList<CreditDifference> actors, ValueList<CreditDifference> departments, CreditDifference notCredited)
    {
        Before = before;
        After = after;
        First = first;
        Last = last;
        Actors = actors;
        Departments = departments;
        NotCredited = notCredited;
    }

    /// <summary>The rule compared from; absent without deals.</summary>
    public AttributionRule? Before { get; }

    /// <summary>The rule compared to; absent without deals.</summary>
    public AttributionRule? After { get; }

    /// <summary>The first date of credit, inclusive.</summary>
    public LocalDate First { get; }

    /// <summary>The last date of credit, inclusive.</summary>
    public LocalDate Last { get; }

    /// <summary>Everybody who is credited by one of them, by department and actor in ordinal order; also those for whom nothing changes.</summary>
    public ValueList<CreditDifference> Actors { get; }

    /// <summary>Every department that one of them credits, in ordinal order.</summary>
    public ValueList<CreditDifference> Departments { get; }

    /// <summary>What is credited to nobody in the dates: pending, uncredited, or credited before the first date.</summary>
    public CreditDifference NotCredited { get; }

    /// <summary>All of it: departments and what is not credited. Its change is zero unless the rules divide different amounts.</summary>
    public CreditDifference Total => new(
        null, null,
        Departments.Aggregate(NotCredited.Before, (sum, line) => sum + line.Before),
        Departments.Aggregate(NotCredited.After, (sum, line) => sum + line.After));

    /// <summary>Compares the credit that two ledgers of the same deals earn from <paramref name="first"/> to <paramref name="last"/>, both inclusive.</summary>
    /// <exception cref="ArgumentException">The ledgers are not of the same deals, or the dates are the wrong way round.</exception>
    public static ModelComparison Between(CreditLedger before, CreditLedger after, LocalDate first, LocalDate last)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (first > last)
            throw new ArgumentException("The first date lies after the last.", nameof(first));
        if (!before.Deals.SequenceEqual(after.Deals, StringComparer.Ordinal))
            throw new ArgumentException("The ledgers are not of the same deals.", nameof(after));
        return new ModelComparison(
            before.Rule, after.Rule, first, last,
            Differences(before.ByActor(first, last), after.ByActor(first, last)),
            Differences(before.ByDepartment(first, last), after.ByDepartment(first, last)),
            new CreditDifference(null, null, NotCreditedIn(before, first, last), NotCreditedIn(after, first, last)));
    }

    /// <summary>The lines of both lists, each once; who is missing in one has nothing there.</summary>
    internal static ValueList<CreditDifference> Differences(IEnumerable<CreditTotal> before, IEnumerable<CreditTotal> after)
    {
        var lines = new SortedDictionary<(string Department, string Actor), (Money Before, Money After)>(
            Comparer<(string Department, string Actor)>.Create(ByIds));
        foreach (var total in before)
            lines[Key(total)] = (total.Amount, Nothing(total));
        foreach (var total in after)
            lines[Key(total)] = (lines.TryGetValue(Key(total), out var line) ? line.Before : Nothing(total), total.Amount);
        return ValueList<CreditDifference>.Of(lines.Select(line => new CreditDifference(
            line.Key.Department, line.Key.Actor.Length == 0 ? null : line.Key.Actor, line.Value.Before, line.Value.After)));
    }

    private static (string Department, string Actor) Key(CreditTotal total) => (total.Department, total.Actor ?? "");

    /// <summary>Zero in the currency of a line.</summary>
    private static Money Nothing(CreditTotal total) => total.Amount - total.Amount;

    private static Money NotCreditedIn(CreditLedger ledger, LocalDate first, LocalDate last)
    {
        var earlier = first == LocalDate.MinIsoValue
            ? Money.Zero
            : ledger.ByDepartment(LocalDate.MinIsoValue, first.PlusDays(-1)).Aggregate(Money.Zero, (sum, total) => sum + total.Amount);
        return ledger.PendingOn(last) + ledger.UncreditedOn(last) + earlier;
    }

    private static int ByIds((string Department, string Actor) left, (string Department, string Actor) right)
    {
        var order = string.CompareOrdinal(left.Department, right.Department);
        return order != 0 ? order : string.CompareOrdinal(left.Actor, right.Actor);
    }
}
