using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Runs;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Statements;

/// <summary>The credit of departments and actors as explanations: deal by deal, milestone by milestone, touch by touch.</summary>
internal sealed class CreditProjection
{
    private readonly VersionRun _run;
    private readonly PlanPaths _paths;
    private readonly Dictionary<(int Rule, LocalDate First, LocalDate Last), EarnedCredits> _earned = [];
    private readonly Dictionary<(int Rule, string Deal), DealProjection> _deals = [];
    private readonly Dictionary<(CountedCredit Credit, string Path), Explanation> _counted = [];

    internal CreditProjection(VersionRun run, PlanPaths paths)
    {
        _run = run;
        _paths = paths;
    }

    /// <summary>
    /// Credit as it counts: what was earned in the period less what reversals took back, and where that is below zero what the plan says
    /// at <paramref name="path"/>.
    /// </summary>
    internal Explanation Of(CountedCredit credit, string path)
    {
        if (!_counted.TryGetValue((credit, path), out var known))
            _counted.Add((credit, path), known = Counted(credit, path));
        return known;
    }

    /// <summary>Deals with credit as they count: those that came to have some, less those that lost all of it.</summary>
    internal Explanation Of(CountedDeals deals, string path)
    {
        var changes = _run.Ledgers[PlaceOf(deals.Attribution)].DealChanges(deals.Department, deals.Actor, deals.First, deals.Period.Last).ToArray();
        Explanation net = SumNode.Of(LabelOf(deals), Unit.Count, changes.Where(change => change.Gained).Select(change => Deal(Label.Of("deals.gained", change.Deal.Id), change.Deal)));
        if (deals.Lost > 0)
            net = DifferenceNode.Of(
                Label.Of("deals.net", deals.Period.Name), Unit.Count, net,
                SumNode.Of(
                    Label.Of("deals.lost", deals.Period.Name), Unit.Count,
                    changes.Where(change => !change.Gained).Select(change => Deal(Label.Of("deals.takenBack", change.Deal.Id), change.Deal))));
        return deals.Net == deals.Counted
            ? net
            : GreatestNode.Of(
                Label.Of("deals.forgotten", deals.Period.Name), Unit.Count, TermLeaf.Of(Label.Of("credit.nothing"), Unit.Count, Fraction.Zero, path), net);
    }

    private static FactLeaf Deal(Label label, Deal deal) => FactLeaf.Of(label, Unit.Count, Fraction.One, "deals", deal.Id, deal.Source);

    private static Label LabelOf(CountedDeals deals) => (deals.Department, deals.Actor) switch
    {
        ({ } department, null) => Label.Of("deals.department", department, deals.Attribution, deals.Period.Name),
        (null, { } actor) => Label.Of("deals.actor", actor, deals.Attribution, deals.Period.Name),
        ({ } department, { } actor) => Label.Of("deals.actorIn", actor, deals.Attribution, deals.Period.Name, department),
        _ => throw new ArgumentException("Deals with credit are those of a department or of an actor.", nameof(deals)),
    };

    private Explanation Counted(CountedCredit credit, string path)
    {
        var net = Net(credit);
        if (credit.Before is { } before)
            net = DifferenceNode.Of(Label.Of("credit.afterCarried", credit.Period.Name), _paths.Money, net, Short(before, path));
        return net.Value == credit.Counted.ToFraction()
            ? net
            : GreatestNode.Of(
                Label.Of(credit.Negative == NegativeCredit.Carry ? "credit.carried" : "credit.forgotten", credit.Period.Name),
                _paths.Money, Nothing(path), net);
    }

    /// <summary>What a period was short of, with what it took over from those before it.</summary>
    private GreatestNode Short(CountedCredit credit, string path)
    {
        Explanation before = credit.Before is { } earlier ? Short(earlier, path) : Nothing(path);
        return GreatestNode.Of(
            Label.Of("credit.short", credit.Period.Name),
            _paths.Money,
            Nothing(path),
            DifferenceNode.Of(Label.Of("credit.missing", credit.Period.Name), _paths.Money, before, Net(credit)));
    }

    private TermLeaf Nothing(string path) => TermLeaf.Of(Label.Of("credit.nothing"), _paths.Money, Fraction.Zero, path);

    /// <summary>What was earned in a period, deal by deal, less what reversals took back in it.</summary>
    private Explanation Net(CountedCredit credit)
    {
        var place = PlaceOf(credit.Attribution);
        var earned = EarnedIn(place, credit.First, credit.Period.Last);
        var credits = SumNode.Of(
            LabelOf(credit), _paths.Money, earned.Of(credit.Department, credit.Actor).Select(one => DealOf(place, one.Deal).OfTouch(one)));
        var reversals = earned.ReversedOf(credit.Department, credit.Actor)
            .Select(one => DealOf(place, one.Credit.Deal).Reversed(one)).ToArray();
        return reversals.Length == 0
            ? credits
            : DifferenceNode.Of(
                Label.Of("credit.net", credit.Period.Name), _paths.Money, credits,
                SumNode.Of(Label.Of("credit.reversed", credit.Period.Name), _paths.Money, reversals));
    }

    private static Label LabelOf(CountedCredit credit) => (credit.Department, credit.Actor) switch
    {
        ({ } department, null) => Label.Of("credit.department", department, credit.Attribution, credit.Period.Name),
        (null, { } actor) => Label.Of("credit.actor", actor, credit.Attribution, credit.Period.Name),
        ({ } department, { } actor) => Label.Of("credit.actorIn", actor, credit.Attribution, credit.Period.Name, department),
        _ => throw new ArgumentException("Credit is that of a department or of an actor.", nameof(credit)),
    };

    private int PlaceOf(string rule)
    {
        var place = 0;
        while (!string.Equals(_run.Plan.Attribution[place].Id, rule, StringComparison.Ordinal))
            place++;
        return place;
    }

    private EarnedCredits EarnedIn(int place, LocalDate first, LocalDate last)
    {
        if (!_earned.TryGetValue((place, first, last), out var known))
            _earned.Add((place, first, last), known = EarnedCredits.Of(_run.Ledgers[place], first, last));
        return known;
    }

    private DealProjection DealOf(int place, string deal)
    {
        if (!_deals.TryGetValue((place, deal), out var known))
            _deals.Add((place, deal), known = new DealProjection(_run.Ledgers[place].DealCreditOf(deal)!, _paths));
        return known;
    }
}
