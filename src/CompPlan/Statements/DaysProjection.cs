using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Statements;

/// <summary>Days and half days of memberships and absences as leaves, and the keys of those facts.</summary>
internal static class DaysProjection
{
    private static readonly Fraction s_half = Fraction.Of(1, 2);

    /// <summary>Days of a membership, both ends included.</summary>
    internal static DaysLeaf Days(Membership fact, int first, int last) => DaysLeaf.Of(
        Label.Of("membership.days", fact.Department), ToDate(first), ToDate(last), "memberships", KeyOf(fact), fact.Source);

    /// <summary>Days of an absence, both ends included.</summary>
    internal static DaysLeaf Days(Absence fact, int first, int last) => DaysLeaf.Of(
        Label.Of("absence.days", fact.Type), ToDate(first), ToDate(last), "absences", KeyOf(fact), fact.Source);

    /// <summary>
    /// Half days from first to last, both included, as whole days and at most a half at each end; <paramref name="daysOf"/> says what
    /// whole days come to.
    /// </summary>
    internal static IEnumerable<Explanation> Pieces(int first, int last, Func<int, int, Explanation> daysOf)
    {
        if ((first & 1) == 1)
            yield return Half(daysOf(first >> 1, first++ >> 1));
        var endsAtNoon = (last & 1) == 0 && first <= last;
        var end = endsAtNoon ? last - 1 : last;
        if (first <= end)
            yield return daysOf(first >> 1, end >> 1);
        if (endsAtNoon)
            yield return Half(daysOf(last >> 1, last >> 1));
    }

    /// <summary>Days less those of absences; the days alone where there are none.</summary>
    internal static Explanation Without(Explanation days, IReadOnlyCollection<Explanation> absent, bool suspended = false) => absent.Count == 0
        ? days
        : DifferenceNode.Of(Label.Of(suspended ? "key.daysNotSuspended" : "key.presentDays"), days.Unit, days, SumNode.Of(Label.Of("key.absentDays"), days.Unit, absent));

    /// <summary>What counts of somebody with several memberships at once.</summary>
    internal static Explanation Shared(Membership fact, Explanation days) => fact.Share is not { } share
        ? days
        : ProductNode.Of(
            Label.Of("key.sharedDays", fact.Department),
            days.Unit,
            FactLeaf.Of(Label.Of("membership.share", fact.Department), Unit.Ratio, share, "memberships", KeyOf(fact), fact.Source),
            days);

    internal static string KeyOf(Membership fact) => $"{fact.Participant} {fact.Department} {Iso(fact.From)}";

    internal static string KeyOf(Absence fact) => $"{fact.Participant} {fact.Type} {Iso(fact.From)}";

    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string Iso(int day) => Iso(ToDate(day));

    internal static LocalDate ToDate(int day) => Periods.Days.ToDate(day);

    private static ProductNode Half(Explanation days) => ProductNode.Of(
        Label.Of("key.halfDay"), days.Unit, TermLeaf.Of(Label.Of("calendar.halfDay"), Unit.Ratio, s_half, "calendar"), days);
}
