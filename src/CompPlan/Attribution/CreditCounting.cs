using CompPlan.Attribution.Crediting;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Attribution;

/// <summary>
/// The ledgers of a plan with its calendar: what anybody's credit comes to in any period, whatever makes pay of it. Each period of a
/// ledger is looked through once. To be used by one thread at a time.
/// </summary>
internal sealed class CreditCounting
{
    private readonly IReadOnlyDictionary<string, CreditLedger> _ledgers;
    private readonly PlanCalendar _calendar;
    private readonly Dictionary<(string Attribution, LocalDate First, LocalDate Last), ValueList<CreditTotal>> _byDepartment = [];
    private readonly Dictionary<(string Attribution, LocalDate First, LocalDate Last), ValueList<CreditTotal>> _byActor = [];
    private readonly Dictionary<string, CreditDays> _days = new(StringComparer.Ordinal);

    private CreditCounting(IReadOnlyDictionary<string, CreditLedger> ledgers, PlanCalendar calendar)
    {
        _ledgers = ledgers;
        _calendar = calendar;
    }

    /// <summary>Counts by ledgers, given by the ids of their rules.</summary>
    internal static CreditCounting Of(IReadOnlyDictionary<string, CreditLedger> ledgers, PlanCalendar calendar) => new(ledgers, calendar);

    /// <summary>Whether there is a ledger of the rule.</summary>
    internal bool Has(string attribution) => _ledgers.ContainsKey(attribution);

    /// <summary>
    /// What counts in <paramref name="period"/> from <paramref name="first"/> on, which is its first day or one after it; of a department,
    /// of an actor, or of an actor for a department. There is a ledger of the rule.
    /// </summary>
    internal CountedCredit Count(
        string attribution, string? department, string? actor, PerformancePeriod period, LocalDate first, NegativeCredit negative) =>
        Counted(attribution, department, actor, period, first, negative, Net(attribution, department, actor, first, period.Last));

    /// <summary>In how many deals somebody came to have credit from <paramref name="first"/> on, less those that lost all of it.</summary>
    internal CountedDeals CountDeals(
        string attribution, string? department, string? actor, PerformancePeriod period, LocalDate first, NegativeCredit negative)
    {
        var (gained, lost) = _ledgers[attribution].CountDeals(department, actor, first, period.Last);
        return new CountedDeals(attribution, department, actor, period, first, negative, gained, lost);
    }

    /// <summary>The same for every actor with credit for a department in <paramref name="period"/>, in ordinal order.</summary>
    internal IEnumerable<CountedCredit> CountActors(string attribution, string department, PerformancePeriod period, NegativeCredit negative) =>
        ByActor(attribution, period.First, period.Last)
            .Where(total => string.Equals(total.Department, department, StringComparison.Ordinal))
            .Select(total => Counted(attribution, department, total.Actor, period, period.First, negative, total.Amount));

    private CountedCredit Counted(
        string attribution, string? department, string? actor, PerformancePeriod period, LocalDate first, NegativeCredit negative, Money net) =>
        new(
            attribution, department, actor, period, first, negative, net,
            negative == NegativeCredit.Carry ? Before(attribution, department, actor, period) : null);

    private Money Net(string attribution, string? department, string? actor, LocalDate first, LocalDate last)
    {
        var totals = actor is null ? ByDepartment(attribution, first, last) : ByActor(attribution, first, last);
        var sum = Money.Zero;
        foreach (var total in totals)
            if ((department is null || string.Equals(department, total.Department, StringComparison.Ordinal))
                && (actor is null || string.Equals(actor, total.Actor, StringComparison.Ordinal)))
                sum += total.Amount;
        return sum;
    }

    /// <summary>The period before, where it carries something into <paramref name="period"/>: each takes what the one before was short of.</summary>
    private CountedCredit? Before(string attribution, string? department, string? actor, PerformancePeriod period)
    {
        var ledger = _ledgers[attribution];
        if (!_days.TryGetValue(attribution, out var days))
            _days.Add(attribution, days = CreditDays.Of(ledger));
        CountedCredit? before = null;
        foreach (var (earlier, net) in days.EarlierThan(department, actor, _calendar, period))
        {
            var counted = new CountedCredit(
                attribution, department, actor, earlier, earlier.First, NegativeCredit.Carry, Money.Of(net, ledger.Currency!), before);
            before = counted.CarriedOut.IsZero ? null : counted;
        }
        return before;
    }

    private ValueList<CreditTotal> ByDepartment(string attribution, LocalDate first, LocalDate last)
    {
        if (!_byDepartment.TryGetValue((attribution, first, last), out var totals))
            _byDepartment.Add((attribution, first, last), totals = _ledgers[attribution].ByDepartment(first, last));
        return totals;
    }

    private ValueList<CreditTotal> ByActor(string attribution, LocalDate first, LocalDate last)
    {
        if (!_byActor.TryGetValue((attribution, first, last), out var totals))
            _byActor.Add((attribution, first, last), totals = _ledgers[attribution].ByActor(first, last));
        return totals;
    }
}
