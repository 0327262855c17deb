using CompPlan.Facts;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Tests.Oracles;

/// <summary>The facts as they were stated, by table and key: in force, and with what they say.</summary>
internal sealed class StatedFacts
{
    private readonly Dictionary<(string Table, string Fact), (LocalDate Known, object Row)> _rows = [];
    private readonly StatedTerms _terms;

    public StatedFacts(FactSet facts, LocalDate knownOn, StatedTerms terms)
    {
        _terms = terms;
        foreach (var row in facts.Measurements)
            Add("measurements", $"{row.Measure} {Iso(row.From)} {Iso(row.To)}", row.KnownOn, row);
        foreach (var row in facts.Memberships)
            Add("memberships", $"{row.Participant} {row.Department} {Iso(row.From)}", row.KnownOn, row);
        foreach (var row in facts.Absences)
            Add("absences", $"{row.Participant} {row.Type} {Iso(row.From)}", row.KnownOn, row);
        foreach (var row in facts.Leads)
            Add("leads", row.Id, row.KnownOn, row);
        foreach (var row in facts.Deals)
            Add("deals", row.Id, row.KnownOn, row);
        foreach (var row in facts.Touches)
            Add("touches", KeyOf(row), row.KnownOn, row);
        foreach (var row in facts.Reversals)
            Add("reversals", row.Id, row.KnownOn, row);
        foreach (var row in facts.Balances)
            Add("balances", $"{row.Bonus} {Iso(row.PeriodFrom)} {row.Kind switch { PoolBalanceKind.Carried => "carried", PoolBalanceKind.Owed => "owed", _ => "reserved" }}", row.KnownOn, row);
        foreach (var row in facts.Overrides)
            Add("overrides", row.Id, row.KnownOn, row);

        void Add(string table, string fact, LocalDate known, object row)
        {
            if (known <= knownOn && (!_rows.TryGetValue((table, fact), out var before) || before.Known < known))
                _rows[(table, fact)] = (known, row);
        }
    }

    public IEnumerable<string> Faults(ExplanationData node, FactData fact)
    {
        if (!_rows.TryGetValue((fact.Table, fact.Fact), out var found))
            return [$"there is no fact '{fact.Fact}' in {fact.Table}"];
        var stated = found.Row switch
        {
            Measurement { Value: { } value } => Ratio.Of(value),
            Measurement { Level: { } level } row => _terms.LevelOf(row.Measure, level),
            Membership { Share: { } share } when node.Key == "membership.share" => Ratio.Of(share),
            Membership { Hours: { } hours } when node.Key == "membership.hours" => Ratio.Of(hours),
            Membership row => Ratio.Of(row.Salary.Minor, row.Salary.Currency!.MinorUnitsPerUnit),
            PoolBalance row => Ratio.Of(row.Amount.Minor, row.Amount.Currency!.MinorUnitsPerUnit),
            Override row => Ratio.Of(row.Value) / Ratio.Of(row.Unit == OverrideUnit.Percent ? 100 : 1),
            // How long a clock ran is for the naive reading of commitments; here a lead is one.
            Lead => node.Key is "compliance.elapsed" or "compliance.units" ? node.Value : Ratio.Of(node.Key == "compliance.unanswered" ? 0 : 1),
            Reversal row => Ratio.Of(row.Amount.Minor, row.Amount.Currency!.MinorUnitsPerUnit),
            Touch row => OfTouch(row, node),
            // Which deals count is for the naive attribution; here a deal is one.
            Deal when node.Key is "deals.gained" or "deals.takenBack" => Ratio.Of(1),
            Deal when node.Key == "touch.between" => node.Value.Sign >= 0 && node.Value.IsWhole ? node.Value : null,
            Deal row => Ratio.Of(row.Value.Minor, row.Value.Currency!.MinorUnitsPerUnit),
            _ => null,
        };
        return stated == node.Value ? [] : [$"the fact states {stated}"];
    }

    /// <summary>What a touch is one of: itself, or the part of its actor; how old it was; how many came after it.</summary>
    private Ratio? OfTouch(Touch row, ExplanationData node)
    {
        if (node.Key == "touch.after")
            return node.Value.Sign >= 0 && node.Value.IsWhole ? node.Value : null;
        if (node.Key is "touch.age" or "touch.age.wholeDays")
            return Age(row, node);
        return node.Arguments[2] == _terms.Local(row.At) && node.Arguments[3] == row.Kind && node.Arguments[4] == row.Actor && node.Arguments[5] == row.Role
            ? Ratio.Of(row.Share ?? 1)
            : null;
    }

    private Ratio? Age(Touch row, ExplanationData node)
    {
        if (node.Arguments[0] != _terms.Local(row.At))
            return null;
        var (at, latest) = (OffsetDateTimePattern.Rfc3339.Parse(node.Arguments[0]).Value, OffsetDateTimePattern.Rfc3339.Parse(node.Arguments[1]).Value);
        var day = Ratio.Of(node.Unit == "days" ? 1 : 86_400);
        return node.Key == "touch.age.wholeDays"
            ? Ratio.Of(Period.DaysBetween(at.Date, latest.Date)) * day
            : Ratio.Of((long)(latest.ToInstant() - at.ToInstant()).TotalSeconds) / Ratio.Of(86_400) * day;
    }

    /// <summary>The id, with the actor where it is one of several people; otherwise everything it says.</summary>
    private static string KeyOf(Touch row) => row.Id is { } id
        ? row.Share is null ? id : $"{id} {row.Actor}"
        : $"{row.Account ?? row.Deal} {InstantPattern.ExtendedIso.Format(row.At)} {row.Actor} {row.Role} {row.Kind}";

    /// <summary>The days lie within those of the fact, and are counted with both ends.</summary>
    public IEnumerable<string> Faults(ExplanationData node, DaysData days)
    {
        if (!_rows.TryGetValue((days.Table, days.Fact), out var found))
            return [$"there is no fact '{days.Fact}' in {days.Table}"];
        var (from, to) = found.Row switch
        {
            Membership row => (Number(row.From), row.To is { } end ? Number(end) : int.MaxValue),
            Absence row => (Number(row.From), Number(row.To)),
            _ => (int.MaxValue, 0),
        };
        var count = Day(days.Last) - Day(days.First) + 1;
        return from <= days.First && days.Last <= to && node.Value == Ratio.Of(count) && count > 0
            ? []
            : [$"{count} days from {days.First} to {days.Last} of a fact from {from} to {to}"];
    }

    /// <summary>The number of a day in the Gregorian calendar, counted from 1 March of the year 0.</summary>
    private static int Day(int date)
    {
        var (year, month, day) = (date / 10_000, date / 100 % 100, date % 100);
        var (y, m) = month > 2 ? (year, month - 3) : (year - 1, month + 9);
        return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1;
    }

    private static int Number(LocalDate date) => (date.Year * 100 + date.Month) * 100 + date.Day;

    private static string Iso(LocalDate date) => FormattableString.Invariant($"{date.Year:0000}-{date.Month:00}-{date.Day:00}");
}
