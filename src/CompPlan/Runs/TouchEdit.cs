using CompPlan.Facts;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>The deals that changes of touches concern, with their touches as they are and as they would be.</summary>
internal sealed class TouchEdit
{
    private TouchEdit(FactsDraft before, FactsDraft after, ValueList<Issue> issues)
    {
        Before = before;
        After = after;
        Issues = issues;
    }

    internal FactsDraft Before { get; }

    internal FactsDraft After { get; }

    /// <summary>One finding for each change that does not mean exactly one touch in force, or one that another change means.</summary>
    internal ValueList<Issue> Issues { get; }

    internal static TouchEdit Of(KnownFacts facts, ValueList<TouchChange> changes)
    {
        var (concerned, issues) = (new SortedSet<int>(), new List<Issue>());
        var meant = new HashSet<Touch>();
        for (var place = 0; place < changes.Count; place++)
        {
            var deals = DealsOf(facts, changes[place]);
            concerned.UnionWith(deals);
            if (TouchEditFaults.Of(facts, changes[place], place, deals, meant) is { } fault)
                issues.Add(fault);
        }
        var touches = concerned.SelectMany(deal => TouchesOf(facts, deal)).Distinct().ToList();
        var before = FactsDraft.Empty
            .WithDeals(Enumerable.Range(0, facts.Deals.Count).Where(row => concerned.Contains(facts.Deals.Deal[row])).Select(row => facts.Deals.ToRow(row, facts.Ids)))
            .WithReversals(concerned.SelectMany(deal => facts.ReversalsOf(deal).ToArray()).Select(row => facts.Reversals.ToRow(row, facts.Ids)))
            .WithTouches(touches);
        return new TouchEdit(before, before.WithTouches(Changed(touches, changes)), ValueList<Issue>.Of(issues));
    }

    /// <summary>The deal, by number, with this id, or those of the account with this id.</summary>
    internal static List<int> DealsOf(KnownFacts facts, string? dealId, string? accountId)
    {
        var deal = dealId is { } named ? facts.Ids.Deals.Find(named) : -1;
        var account = accountId is { } customer ? facts.Ids.Accounts.Find(customer) : -1;
        var deals = new List<int>();
        for (var row = 0; row < facts.Deals.Count; row++)
            if ((deal >= 0 && facts.Deals.Deal[row] == deal) || (account >= 0 && !facts.Deals.Account.IsEmpty && facts.Deals.Account[row] == account))
                deals.Add(facts.Deals.Deal[row]);
        return deals;
    }

    internal static IEnumerable<Touch> TouchesOf(KnownFacts facts, int deal)
    {
        var (start, count) = facts.TouchesOf(deal);
        return Enumerable.Range(start, count).Select(row => facts.Touches.ToRow(row, facts.Ids));
    }

    /// <summary>The deals, by number, that a change concerns; none if it means nothing in force.</summary>
    private static List<int> DealsOf(KnownFacts facts, TouchChange change)
    {
        if (change.Added is { } added)
            return DealsOf(facts, added.Deal, added.Account);
        if (change.Meant is { } meant)
            return [.. DealsOf(facts, meant.Deal, meant.Account).Where(deal => TouchesOf(facts, deal).Any(change.Means))];
        if (change.Named is { Id: null } name)
            return [.. DealsOf(facts, name.About, name.About).Where(deal => TouchesOf(facts, deal).Any(change.Means))];
        var deals = new List<int>();
        if (facts.Ids.TouchIds.Find(change.TouchId!) is var touchId and >= 0)
            for (var row = 0; row < facts.Touches.Count; row++)
                if (facts.Touches.TouchIdOf(row) == touchId)
                    deals.Add(facts.Touches.DealOf(row));
        return deals;
    }

    private static IEnumerable<Touch> Changed(IEnumerable<Touch> touches, ValueList<TouchChange> changes)
    {
        foreach (var touch in touches)
            if (changes.FirstOrDefault(change => change.Means(touch)) is not { } change)
                yield return touch;
            else if (change.Actor is { } actor)
                yield return touch.WithActor(actor);
        foreach (var change in changes)
            if (change.Added is { } added)
                yield return added;
    }
}
