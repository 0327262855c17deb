using CompPlan.Attribution.Crediting;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Attribution;

/// <summary>
/// The credit of all deals under one rule, on whatever date it is earned: nothing in it depends on a period, so a month read out of
/// it is the same month in a year. On any date credited, pending and uncredited give what is divided of every deal, less what was
/// reversed until then. Columns inside, receipts on demand.
/// </summary>
public sealed class CreditLedger
{
    private readonly LedgerPart[] _parts;

    private CreditLedger(LedgerPart[] parts) => _parts = parts;

    /// <summary>The ledger without deals: merging it changes nothing.</summary>
    public static CreditLedger Empty { get; } = new([]);

    /// <summary>The rule; absent for the empty ledger.</summary>
    public AttributionRule? Rule => _parts.Length == 0 ? null : _parts[0].Rule;

    /// <summary>How many deals it knows.</summary>
    public int DealCount => _parts.Sum(part => part.Deals.Count);

    /// <summary>How many credits it holds.</summary>
    public int CreditCount => _parts.Sum(part => part.CreditCount);

    /// <summary>The ids of its deals in ordinal order.</summary>
    public IEnumerable<string> Deals => Places().Select(place => place.Part.Deals.IdAt(place.Index));

    /// <summary>All credits, deal by deal in ordinal order, inside a deal by milestone and touch.</summary>
    public IEnumerable<Credit> Credits => Places().SelectMany(place => place.Part.Read(place.Index).Credits());

    /// <summary>What reversals take back of credits, deal by deal, inside a deal in the order of time.</summary>
    public IEnumerable<ReversalCredit> Reversals => Places().SelectMany(place => place.Part.Read(place.Index).ReversalCredits());

    /// <summary>What reversals take back of parts that are pending or credit nobody, deal by deal.</summary>
    public IEnumerable<ReversedPart> ReversedParts => Places().SelectMany(place => place.Part.Read(place.Index).ReversedParts());

    /// <summary>What is decided and credits nobody, deal by deal, as it was before reversals.</summary>
    public IEnumerable<UncreditedPart> Uncredited => Places().SelectMany(place => place.Part.Read(place.Index).Uncredited());

    /// <summary>The touches of decided deals that got nothing, deal by deal in the order of the path.</summary>
    public IEnumerable<ExcludedTouch> Excluded => Places().SelectMany(place => place.Part.Read(place.Index).Excluded());

    /// <summary>
    /// What a department earned from <paramref name="first"/> to <paramref name="last"/>, both inclusive, less what reversals took back on
    /// these days; zero for one the rule does not credit.
    /// </summary>
    public Money CreditOf(string department, LocalDate first, LocalDate last)
    {
        ArgumentNullException.ThrowIfNull(department);
        foreach (var total in ByDepartment(first, last))
            if (string.Equals(total.Department, department, StringComparison.Ordinal))
                return total.Amount;
        return ZeroMoney();
    }

    /// <summary>
    /// What each department that the rule credits earned from <paramref name="first"/> to <paramref name="last"/>, both inclusive, less
    /// what reversals took back on these days, in ordinal order; also those with nothing.
    /// </summary>
    public ValueList<CreditTotal> ByDepartment(LocalDate first, LocalDate last)
    {
        if (_parts.Length == 0)
            return ValueList<CreditTotal>.Empty;
        var departments = _parts[0].Departments;
        var (earned, reversed) = (new long[departments.Count], new long[departments.Count]);
        foreach (var part in _parts)
            part.AddDepartments(Days.Of(first), Days.Of(last), earned, reversed);
        return ValueList<CreditTotal>.Of(departments.Select(
            (id, place) => new CreditTotal(id, null, MoneyOf(earned[place] - reversed[place]), MoneyOf(reversed[place]))));
    }

    /// <summary>
    /// What each actor earned for each department from <paramref name="first"/> to <paramref name="last"/>, both inclusive, less what
    /// reversals took back on these days, in ordinal order of department and actor; only those with a credit or a reversal.
    /// </summary>
    public ValueList<CreditTotal> ByActor(LocalDate first, LocalDate last)
    {
        var totals = new SortedDictionary<(string Department, string Actor), (long Earned, long Reversed)>(Comparer<(string Department, string Actor)>.Create(ByIds));
        foreach (var part in _parts)
            part.AddActors(Days.Of(first), Days.Of(last), totals);
        return ValueList<CreditTotal>.Of(totals.Select(total => new CreditTotal(
            total.Key.Department, total.Key.Actor, MoneyOf(total.Value.Earned - total.Value.Reversed), MoneyOf(total.Value.Reversed))));
    }

    /// <summary>
    /// What to look at beside the credit of a period: for each department with credit, and for each actor with credit for it, in ordinal
    /// order, the department first. Where the rule removes repeats, all deals are credited once more as if they counted, and who would have
    /// credit only then is among them.
    /// </summary>
    public ValueList<CreditFigures> FiguresIn(PerformancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (_parts.Length == 0)
            return ValueList<CreditFigures>.Empty;
        var figuring = new CreditFiguring(_parts[0].Rule, period, _parts[0].Currency);
        foreach (var part in _parts)
            part.AddFigures(period, figuring);
        return ValueList<CreditFigures>.Of(figuring.Figures());
    }

    /// <summary>What is neither credited nor uncredited at the end of <paramref name="date"/>, over all deals.</summary>
    public Money PendingOn(LocalDate date) => Sum(part => part.PendingOn(Days.Of(date)));

    /// <summary>
    /// The part of it that belongs to won deals: the weight of milestones not reached at the end of <paramref name="date"/>. What
    /// belongs to deals not won yet is no credit to come, only business to come, and is left out.
    /// </summary>
    public Money NotReachedOn(LocalDate date) => Sum(part => part.NotReachedOn(Days.Of(date)));

    /// <summary>What is credited to nobody by the end of <paramref name="date"/>, over all deals.</summary>
    public Money UncreditedOn(LocalDate date) => Sum(part => part.UncreditedOn(Days.Of(date)));

    /// <summary>
    /// What the reversals dated by the end of <paramref name="date"/> take back, over all deals: credited, pending and uncredited on any
    /// date give the deals, or the budgets of overlay credit, less this.
    /// </summary>
    public Money ReversedOn(LocalDate date) => Sum(part => part.ReversedOn(Days.Of(date)));

    /// <summary>What is pending at the end of <paramref name="date"/>, deal by deal; zero amounts of deals without value included.</summary>
    public IEnumerable<PendingCredit> PendingPartsOn(LocalDate date) =>
        Places().SelectMany(place => place.Part.Read(place.Index).PendingOn(Days.Of(date)));

    /// <summary>One deal with the receipts of its divisions; null for a deal it does not know.</summary>
    public DealCredit? DealCreditOf(string deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        foreach (var part in _parts)
            if (part.Deals.Find(deal) is var index and >= 0)
                return part.Explain(index);
        return null;
    }

    /// <summary>
    /// Both ledgers as one, over disjoint deals, under the same rule of the same plan. In whatever order partial ledgers are merged,
    /// the result is the same.
    /// </summary>
    /// <exception cref="ArgumentException">A deal is in both, or they are of different rules, plans or currencies.</exception>
    public CreditLedger Merge(CreditLedger other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var left in _parts)
            foreach (var right in other._parts)
                RequireDisjoint(left, right);
        return new CreditLedger([.. _parts.Concat(other._parts).OrderBy(part => part.Deals.IdAt(0), StringComparer.Ordinal)]);
    }

    /// <summary>
    /// How many deals have credit of a department, of an actor or of an actor for a department on <paramref name="last"/> and not on the day
    /// before <paramref name="first"/>, and how many the other way round.
    /// </summary>
    internal (int Gained, int Lost) CountDeals(string? department, string? actor, LocalDate first, LocalDate last)
    {
        var (gained, lost) = (0, 0);
        foreach (var part in _parts)
            foreach (var (_, isGained) in part.DealChanges(department, actor, Days.Of(first), Days.Of(last)))
                (gained, lost) = isGained ? (gained + 1, lost) : (gained, lost + 1);
        return (gained, lost);
    }

    /// <summary>These deals themselves, in ordinal order.</summary>
    internal IEnumerable<(Deal Deal, bool Gained)> DealChanges(string? department, string? actor, LocalDate first, LocalDate last) => _parts
        .SelectMany(part => part.DealChanges(department, actor, Days.Of(first), Days.Of(last)).Select(change => (Deal: part.DealAt(change.Row), change.Gained)))
        .OrderBy(change => change.Deal.Id, StringComparer.Ordinal);

    /// <summary>The currency of its amounts; absent for the empty ledger.</summary>
    internal Currency? Currency => _parts.Length == 0 ? null : _parts[0].Currency;

    /// <summary>Hands on every credit with its department, actor and day, in no stated order.</summary>
    internal void AddDays(Action<string, string, int, long> add)
    {
        foreach (var part in _parts)
            part.AddDays(add);
    }

    /// <summary>
    /// Credits the deals from row <paramref name="first"/> to before row <paramref name="end"/> under each of <paramref name="rules"/>, on at
    /// most so many cores (zero: as many as the machine gives): a ledger for each rule.
    /// </summary>
    internal static CreditLedger[] Of(
        IReadOnlyList<AttributionRule> rules, DealPaths paths, string plan, Currency currency, int first, int end, int cores)
    {
        var deals = new DealRun(paths, first, end);
        var runs = new CreditWork(rules, plan, paths, cores).ByRun(first, end, () => new LedgerRows(rules.Count));
        return [.. rules.Select((rule, place) =>
            Of(new LedgerPart(rule, plan, currency, deals, CreditRows.Join([.. runs.Select(run => run.Rules[place])]))))];
    }

    private static CreditLedger Of(LedgerPart part) => part.Deals.Count == 0 ? Empty : new CreditLedger([part]);

    private static void RequireDisjoint(LedgerPart left, LedgerPart right)
    {
        if (!left.Fits(right))
            throw new ArgumentException("The ledgers are of different rules, plans or currencies.", nameof(right));
        if (left.Deals.FirstIn(right.Deals) is { } twice)
            throw new ArgumentException($"The deal '{twice}' is in both ledgers.", nameof(right));
    }

    private IEnumerable<(LedgerPart Part, int Index)> Places()
    {
        var places = _parts.SelectMany(part => Enumerable.Range(0, part.Deals.Count).Select(index => (Part: part, Index: index)));
        return _parts.Length < 2 ? places : places.OrderBy(place => place.Part.Deals.IdAt(place.Index), StringComparer.Ordinal);
    }

    private Money Sum(Func<LedgerPart, long> amount) => _parts.Length == 0 ? Money.Zero : MoneyOf(_parts.Sum(amount));

    private Money ZeroMoney() => _parts.Length == 0 ? Money.Zero : MoneyOf(0);

    private Money MoneyOf(long minor) => Money.Of(minor, _parts[0].Currency);

    private static int ByIds((string Department, string Actor) left, (string Department, string Actor) right)
    {
        var order = string.CompareOrdinal(left.Department, right.Department);
        return order != 0 ? order : string.CompareOrdinal(left.Actor, right.Actor);
    }
}
