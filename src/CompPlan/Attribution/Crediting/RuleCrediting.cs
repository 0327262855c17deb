using CompPlan.Periods;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// A rule prepared for many deals: chooses the terms by the local date on which a deal was won, and credits one deal at a time.
/// Holds scratch, so one is made for each worker.
/// </summary>
internal sealed class RuleCrediting
{
    private readonly AttributionRule _rule;
    private readonly int[] _starts;
    private readonly DealCrediting[] _creditings;
    private readonly PreparedTerms[] _terms;
    private readonly DealDivider _divider;
    private readonly DealReversing? _reversing;

    /// <param name="rule">The rule.</param>
    /// <param name="plan">The id of the plan, the first part of the tie seeds.</param>
    /// <param name="paths">The deals.</param>
    /// <param name="trace">Where the receipts of divisions go; null for none.</param>
    /// <param name="reversals">Where the receipts of reversals go; null for none.</param>
    internal RuleCrediting(
        AttributionRule rule, string plan, DealPaths paths, List<CreditDivision>? trace = null, List<ReversalTrace>? reversals = null)
    {
        var departments = rule.Departments;
        _rule = rule;
        _divider = new DealDivider(plan, rule.Id, paths, trace);
        _starts = [.. rule.Terms.Select(terms => terms.From is { } from ? Days.Of(from) : int.MinValue)];
        _terms = [.. rule.Terms.Select(terms => new PreparedTerms(terms, paths, departments))];
        _reversing = paths.Facts.Reversals.Count == 0 ? null : new DealReversing(rule, plan, paths.Facts, reversals);
        _creditings = [.. _terms.Select(terms => terms.Terms.Model.Prepare(terms))];
    }

    /// <summary>The rows of the deal that was credited last.</summary>
    internal CreditRows Rows { get; } = new();

    /// <summary>The terms that a won deal follows, with the touches of the deal that was credited last under them.</summary>
    internal PreparedTerms TermsOf(DealPath path) => _terms[PlaceOf(path)];

    /// <summary>The receipt of the division under caps of the deal that was credited last; null where there was none.</summary>
    internal CreditCapping? Capping => _divider.Capping;

    /// <summary>Credits one deal, whatever its state: everything of it ends as credit, as pending or as uncredited with a reason.</summary>
    internal void Credit(DealPath path)
    {
        Rows.Clear();
        _divider.Reset();
        var amount = _rule.Use.BudgetOf(path.Value);
        if (path.IsWon)
            _creditings[PlaceOf(path)].Credit(path, amount, _divider, Rows);
        else if (path.HasEnded)
            Lose(path, amount);
        else
            Rows.Pending(path, amount);
        _reversing?.Reverse(path, path.IsWon ? TermsOf(path) : null, Rows);
    }

    private int PlaceOf(DealPath path)
    {
        var place = _starts.Length - 1;
        while (place > 0 && _starts[place] > path.WonDay)
            place--;
        return place;
    }

    private void Lose(DealPath path, long amount)
    {
        Rows.Uncredited(path, amount, UncreditedReason.DealLost, path.DayOf(path.Ended));
        for (var touch = 0; touch < path.Count; touch++)
            Rows.Exclude(path, touch, ExclusionReason.DealLost);
    }
}
