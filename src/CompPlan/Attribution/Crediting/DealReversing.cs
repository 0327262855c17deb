using System.Globalization;
using CompPlan.Facts;

namespace CompPlan.Attribution.Crediting;

/// <summary>Writes what the reversals of a deal take back of its rows, once it is credited.</summary>
internal sealed class DealReversing
{
    private readonly AttributionRule _rule;
    private readonly string _plan;
    private readonly KnownFacts _facts;
    private readonly List<ReversalTrace>? _trace;

    /// <param name="rule">The rule.</param>
    /// <param name="plan">The id of the plan, the first part of the tie seeds.</param>
    /// <param name="facts">The facts in force.</param>
    /// <param name="trace">Where receipts go; null for none.</param>
    internal DealReversing(AttributionRule rule, string plan, KnownFacts facts, List<ReversalTrace>? trace)
    {
        _rule = rule;
        _plan = plan;
        _facts = facts;
        _trace = trace;
    }

    /// <summary>Adds the rows of the reversals of the deal at hand; most deals have none.</summary>
    /// <param name="path">The deal.</param>
    /// <param name="terms">The terms that it followed; null where it is not won.</param>
    /// <param name="rows">What it was divided into.</param>
    internal void Reverse(DealPath path, PreparedTerms? terms, CreditRows rows)
    {
        var reversals = _facts.ReversalsOf(_facts.Deals.Deal[path.Row]);
        if (reversals.Length == 0)
            return;
        var mirror = new ReversalMirror($"{_plan}|{_rule.Id}|{path.Id}", Mirrored(path, terms, rows));
        var (value, before) = (0L, new long[mirror.Taken.Length]);
        foreach (var reversal in reversals)
        {
            value += _facts.Reversals.Amount[reversal];
            var trace = _trace is null ? null : new ReversalTrace(reversal, _rule.Use.BudgetOf(value));
            mirror.TakeBack(_rule.Use.BudgetOf(value), path.Paths.CurrencyOf(path.Row), trace?.Divisions);
            Write(path, reversal, mirror.Taken, before, rows);
            mirror.Taken.CopyTo(before);
            if (trace is not null)
                _trace!.Add(trace);
        }
    }

    private void Write(DealPath path, int reversal, ReadOnlySpan<long> taken, ReadOnlySpan<long> before, CreditRows rows)
    {
        var day = path.DayOf(_facts.Reversals.At[reversal]);
        var credits = rows.Credits;
        for (var i = 0; i < taken.Length; i++)
            if (taken[i] - before[i] is var amount and > 0)
                rows.Reverse(i < credits.Length
                    ? ReversalRow.Of(path.Row, reversal, day, credits[i], amount)
                    : ReversalRow.Of(reversal, day, rows.Parts[i - credits.Length], amount));
    }

    /// <summary>The credits first, then the parts.</summary>
    private static MirroredRow[] Mirrored(DealPath path, PreparedTerms? terms, CreditRows rows)
    {
        var credits = rows.Credits;
        var parts = rows.Parts;
        // Where nothing is credited, the touches may still be those of the deal before.
        var ids = terms is null || credits.IsEmpty ? [] : IdsOf(path, terms);
        var mirrored = new MirroredRow[credits.Length + parts.Length];
        for (var i = 0; i < credits.Length; i++)
            mirrored[i] = new MirroredRow(GroupOf(credits[i]), IdOf(credits[i], ids[credits[i].Touch - path.Start]!), credits[i].Amount);
        for (var i = 0; i < parts.Length; i++)
            mirrored[credits.Length + i] = new MirroredRow(parts[i].Milestone, IdOf(parts, i), parts[i].Amount);
        return mirrored;
    }

    /// <summary>The milestone whose part it was when the deal was divided.</summary>
    private static int GroupOf(in CreditRow credit) => credit.PassedOnFrom >= 0 ? credit.PassedOnFrom : credit.Milestone;

    /// <summary>The id in the divisions of the deal; a part that was passed on has one for each milestone that a touch took.</summary>
    private static string IdOf(in CreditRow credit, string touch) =>
        credit.PassedOnFrom >= 0 ? $"{Milestone.All[credit.Milestone].Name}/{touch}" : touch;

    /// <summary>No id of a touch begins so. Where several parts of a milestone credit nobody, for different reasons, they are counted.</summary>
    private static string IdOf(ReadOnlySpan<PartRow> parts, int place)
    {
        var (what, number) = (parts[place].Uncredited is null ? "#pending" : "#uncredited", 1);
        for (var i = 0; i < place; i++)
            number += parts[i].Milestone == parts[place].Milestone && parts[i].Uncredited is null == parts[place].Uncredited is null ? 1 : 0;
        return number == 1 ? what : string.Create(CultureInfo.InvariantCulture, $"{what}.{number}");
    }

    /// <summary>The id of each touch of the path in the divisions of the deal; null for a touch that does not count.</summary>
    internal static string?[] IdsOf(DealPath path, PreparedTerms terms)
    {
        var ids = new string?[path.Count];
        for (var row = 0; terms.Touches.Path == path && row < terms.Touches.Count; row++)
            ids[terms.Touches.TouchAt(row)] = terms.Touches.Ids.IdOf(row);
        return ids;
    }
}
