using System.Globalization;
using CompPlan.Commitments;
using CompPlan.Curves;
using CompPlan.Facts;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// Commitments once more, from the words of the rules, by looking at the clock on the wall minute by minute. Everything lies on whole
/// minutes here. Of the library it takes the terms, the rows and the holidays.
/// </summary>
internal sealed class NaiveCompliance(Commitment commitment, IReadOnlyList<OpeningHours> desks, string planZone, IEnumerable<Lead> leads, IEnumerable<LeadEvent> events, LocalDate knownOn)
{
    /// <summary>Far enough for every limit of the generators.</summary>
    private const int Horizon = 100 * 24 * 60;

    private readonly List<Lead> _leads = [.. leads.Where(lead => lead.KnownOn <= knownOn).OrderBy(lead => lead.Id, StringComparer.Ordinal)];
    private readonly List<LeadEvent> _events = [.. events.Where(one => one.KnownOn <= knownOn)];
    private readonly DateTimeZone _zone = DateTimeZoneProviders.Tzdb[planZone];
    private readonly OpeningHours? _desk = desks.SingleOrDefault(desk => desk.Id == commitment.Limit?.OpeningHours);

    /// <summary>A line for each lead that the period is concerned with: id, team, outcome, minutes that ran, and whether they ran to an answer.</summary>
    public List<string> Lines(LocalDate first, LocalDate last) => commitment switch
    {
        VolumeCommitment volume => [.. Volume(volume, first, last)],
        ResponseCommitment response => [.. _leads.SelectMany(lead => Response(response, lead, first, last))],
        _ => throw new InvalidOperationException("There is no other commitment."),
    };

    /// <summary>A figure of the commitment; none where nothing is due and that has none.</summary>
    public Fraction? Figure(ComplianceResult result, LocalDate first, LocalDate last, PayoutCurve? curve = null)
    {
        var words = Lines(first, last).Select(line => line.Split(' ')).ToList();
        var met = words.Count(line => line[2] == "Met");
        var late = words.Count(line => line[2] == "Breached");
        var due = commitment is VolumeCommitment volume ? volume.Leads * Inner(volume, first, last).Count() : met + late;
        var nothing = commitment.NothingDue == NothingDueRule.Met;
        return result switch
        {
            ComplianceResult.Count => met,
            ComplianceResult.Breaches when commitment is VolumeCommitment promise =>
                Inner(promise, first, last).Count(one => Lines(one.First, one.Last).Count(line => line.Split(' ')[2] == "Met") < promise.Leads),
            ComplianceResult.Breaches => late,
            ComplianceResult.Share => due > 0 ? Fraction.Of(met, due) : nothing ? 1 : null,
            ComplianceResult.MeanPayout when due == 0 => nothing ? NaiveCurve.Payout(curve!, 0) : null,
            ComplianceResult.MeanPayout => words.Where(line => line[2] is "Met" or "Breached" && line[^1] == "answered").Aggregate(
                Fraction.Zero, (sum, line) => sum + NaiveCurve.Payout(curve!, Fraction.Of(long.Parse(line[3], CultureInfo.InvariantCulture), UnitMinutes))) / due,
            _ => due > 0 ? Fraction.Of(words.Where(line => line[2] is "Met" or "Breached").Sum(line => long.Parse(line[3], CultureInfo.InvariantCulture)), due) : nothing ? 0 : null,
        };
    }

    private int UnitMinutes => commitment.Limit switch
    {
        MinutesLimit => 1,
        HoursLimit or BusinessHoursLimit => 60,
        DaysLimit => 24 * 60,
        _ => throw new InvalidOperationException("An open day has no one length."),
    };

    private static IEnumerable<(LocalDate First, LocalDate Last)> Inner(VolumeCommitment volume, LocalDate first, LocalDate last)
    {
        for (var from = first; from <= last; from = from.PlusMonths(volume.Per.Months))
            yield return (from, from.PlusMonths(volume.Per.Months).PlusDays(-1));
    }

    private IEnumerable<string> Volume(VolumeCommitment volume, LocalDate first, LocalDate last)
    {
        foreach (var lead in _leads.Where(lead => volume.Qualities.Contains(lead.Quality) && lead.Delivered is { } at && first <= Day(at) && Day(at) <= last))
        {
            var from = lead.Delivered!.Value;
            var end = Inner(volume, first, last).First(one => Day(from) <= one.Last).Last;
            var outcome = volume.RejectWithin is null
                ? lead.Rejected is not null ? "Rejected" : lead.Accepted is { } accepted && Day(accepted) <= end.PlusDays(volume.Maturation ?? 100_000) ? "Met" : "Open"
                : lead.Rejected is { } rejected && InTime(from, rejected, []) ? "Rejected"
                : lead.Accepted is not null || lead.Rejected is not null || !InTime(from, Midnight(knownOn.PlusDays(1)), []) ? "Met" : "Open";
            yield return $"{lead.Id}  {outcome} {Ran(from, lead.Accepted ?? lead.Rejected ?? End(end), [])}";
        }
    }

    private IEnumerable<string> Response(ResponseCommitment response, Lead lead, LocalDate first, LocalDate last)
    {
        var own = _events.Where(one => one.Lead == lead.Id).OrderBy(one => one.At).ToList();
        var turns = own.Where(one => one.Kind is LeadEventKind.Assigned or LeadEventKind.Reassigned).ToList();
        if (turns.Count == 0 || !response.Qualities.Contains(lead.Quality))
            yield break;
        Instant? answered = own.Where(one => one.Kind == LeadEventKind.FirstResponse).Select(one => (Instant?)one.At).FirstOrDefault();
        var stops = own.Where(one => one.Kind == LeadEventKind.Paused).Select(one => one.At).ToList();
        var goes = own.Where(one => one.Kind == LeadEventKind.Resumed).Select(one => one.At).ToList();
        var pauses = stops.Select((from, i) => (From: from, To: i < goes.Count ? goes[i] : Instant.MaxValue)).ToList();
        if (response.Reassigned == ReassignmentRule.Continue)
            turns = [turns[0]];
        for (var i = 0; i < turns.Count; i++)
        {
            var from = turns[i].At;
            Instant? next = i + 1 < turns.Count ? turns[i + 1].At : null;
            var (mine, passed) = answered is not null && (next is null || answered < next) ? (answered, null) : ((Instant?)null, next);
            var deadline = Deadline(from, pauses);
            if (Outcome(response, from, mine, passed, deadline, pauses, first, last) is { } outcome)
            {
                // Who has it then: in the minute before the period ends if it runs on, else when it is answered or its time is over.
                var settledByTheEnd = outcome.Split(' ')[0] is "Carried" or "Open" or "Breached" && !(deadline is { } at && Day(Belongs(at)) <= last);
                var then = settledByTheEnd ? End(last) - Duration.FromMinutes(1) : Earlier(mine, deadline);
                var team = response.Reassigned == ReassignmentRule.Restart ? turns[i].Team! : own
                    .Where(one => one.Kind is LeadEventKind.Assigned or LeadEventKind.Reassigned && (one.At == from || one.At <= then)).Last().Team!;
                if (response.Team is null || response.Team == team)
                    yield return $"{lead.Id} {team} {outcome}";
            }
            if (passed is null)
                yield break;
        }
    }

    /// <summary>An instant of the day to which a deadline belongs.</summary>
    private Instant Belongs(Instant deadline) => commitment.Limit is EndOfDayLimit ? deadline - Duration.FromMinutes(1) : deadline;

    /// <summary>The end of a period as far as it is known.</summary>
    private Instant End(LocalDate last) => Midnight(LocalDate.Min(last, knownOn).PlusDays(1));

    private static Instant Earlier(Instant? answered, Instant? deadline) => Instant.Min(answered ?? Instant.MaxValue, deadline ?? Instant.MaxValue);

    private string? Outcome(
        ResponseCommitment rule, Instant from, Instant? answered, Instant? passed, Instant? deadline, List<(Instant From, Instant To)> pauses, LocalDate first, LocalDate last)
    {
        var carried = rule.AtPeriodEnd == OpenLeadRule.Carried;
        var unanswered = passed ?? End(last);
        // On which day it is over one way or the other, and whether it was running when this period began or ended.
        var passedInTime = passed is { } moved && InTime(from, moved, pauses);
        LocalDate? over = passedInTime ? Day(passed!.Value) : deadline is { } at ? Day(Belongs(at)) : null;
        bool Running(LocalDate midnight) => Day(from) < midnight && (answered is null || Day(answered.Value) >= midnight) && (over is null || over >= midnight);
        if (!carried && Running(first))
            return null;
        if (Running(last.PlusDays(1)))
        {
            var outcome = carried ? "Carried" : rule.AtPeriodEnd == OpenLeadRule.Breached && knownOn >= last ? "Breached" : "Open";
            return $"{outcome} {Ran(from, End(last), pauses)}";
        }
        if (over is null || over < first || over > last || Day(from) > last)
            return null;
        if (passedInTime)
            return $"Reassigned {Ran(from, passed!.Value, pauses)}";
        if (answered is { } then)
            return $"{(InTime(from, then, pauses) ? "Met" : "Breached")} {Ran(from, then, pauses)} answered";
        return $"{(passed is null && InTime(from, Midnight(knownOn.PlusDays(1)), pauses) ? "Open" : "Breached")} {Ran(from, unanswered, pauses)}";
    }

    private bool InTime(Instant from, Instant at, List<(Instant From, Instant To)> pauses) => commitment.Limit switch
    {
        MinutesLimit or HoursLimit or DaysLimit or BusinessHoursLimit => RanAtMost(Minutes(), from, at, pauses),
        _ => Deadline(from, pauses) is not { } deadline || at <= deadline,
    };

    private int Minutes() => commitment.Limit switch
    {
        MinutesLimit limit => limit.Count,
        DaysLimit limit => limit.Count * 24 * 60,
        { } limit => limit.Count * 60,
        _ => throw new InvalidOperationException("There is no limit."),
    };

    /// <summary>The minutes that ran, counted one by one.</summary>
    private int Ran(Instant from, Instant to, List<(Instant From, Instant To)> pauses)
    {
        var count = 0;
        for (var at = from; at < to && !Stands(at, pauses); at += Duration.FromMinutes(1))
            count += Runs(at, pauses) ? 1 : 0;
        return count;
    }

    private bool RanAtMost(int minutes, Instant from, Instant to, List<(Instant From, Instant To)> pauses)
    {
        var count = 0;
        for (var at = from; at < to && count <= minutes && !Stands(at, pauses); at += Duration.FromMinutes(1))
            count += Runs(at, pauses) ? 1 : 0;
        return count <= minutes;
    }

    private bool Runs(Instant at, List<(Instant From, Instant To)> pauses) => !pauses.Any(pause => pause.From <= at && at < pause.To) && IsOpen(at);

    /// <summary>Whether the clock stands for good.</summary>
    private static bool Stands(Instant at, List<(Instant From, Instant To)> pauses) => pauses.Any(pause => pause.From <= at && pause.To == Instant.MaxValue);

    private Instant? Deadline(Instant from, List<(Instant From, Instant To)> pauses)
    {
        if (commitment.Limit is BusinessDaysLimit or EndOfDayLimit)
            return ByDays(from, pauses);
        var left = Minutes();
        for (var at = from; at < from + Duration.FromMinutes(Horizon); at += Duration.FromMinutes(1))
        {
            if (left == 0)
                return at;
            if (Stands(at, pauses))
                return null;
            left -= Runs(at, pauses) ? 1 : 0;
        }
        return null;
    }

    private Instant? ByDays(Instant from, List<(Instant From, Instant To)> pauses)
    {
        var start = from;
        while (!IsOpen(start))
            start += Duration.FromMinutes(1);
        // One pause after the other: spans that meet are one. Each open day that opens inside moves the end, and none is inside.
        var joined = new List<(Instant From, Instant To)>();
        foreach (var (stop, go) in pauses.Where(pause => pause.To > from))
            if (joined.Count > 0 && joined[^1].To == stop)
                joined[^1] = (joined[^1].From, go);
            else
                joined.Add((stop, go));
        var days = commitment.Limit!.Count;
        foreach (var (stop, go) in joined)
        {
            if (stop >= After(start, days))
                break;
            if (go == Instant.MaxValue)
                return null;
            for (var at = Instant.Max(stop, from); at < go; at += Duration.FromMinutes(1))
                days += IsOpen(at) && IsFirstOpenMinute(at) ? 1 : 0;
            if (After(start, days) < go)
                return go;
        }
        return After(start, days);
    }

    private bool IsFirstOpenMinute(Instant at)
    {
        for (var before = at - Duration.FromMinutes(1); LocalDay(before) == LocalDay(at); before -= Duration.FromMinutes(1))
            if (IsOpen(before))
                return false;
        return true;
    }

    private Instant After(Instant start, int days)
    {
        var day = LocalDay(start);
        for (; days > 0; days -= IsOpenDay(day) ? 1 : 0)
            day = day.PlusDays(1);
        if (commitment.Limit is BusinessDaysLimit)
            return commitment.Limit.Count == 0 || day == LocalDay(start) ? start : Shows(day + start.InZone(Zone).TimeOfDay);
        var close = _desk!.Days.Single(one => one.Weekday == day.DayOfWeek).Intervals[^1].To;
        return Shows(close == LocalTime.Midnight ? day.PlusDays(1).AtMidnight() : day + close);
    }

    /// <summary>The last minute at which the clock shows a time, or the first after it was skipped.</summary>
    private Instant Shows(LocalDateTime local)
    {
        var near = local.InUtc().ToInstant();
        Instant? found = null;
        for (var at = near - Duration.FromHours(15); at < near + Duration.FromHours(15); at += Duration.FromMinutes(1))
            if (at.InZone(Zone).LocalDateTime == local)
                found = at;
        if (found is { } shown)
            return shown;
        for (var at = near - Duration.FromHours(15); ; at += Duration.FromMinutes(1))
            if (at.InZone(Zone).LocalDateTime > local)
                return at;
    }

    private bool IsOpen(Instant at)
    {
        if (_desk is null)
            return true;
        var local = at.InZone(Zone).LocalDateTime;
        return IsOpenDay(local.Date) && _desk.Days.Single(day => day.Weekday == local.DayOfWeek).Intervals
            .Any(one => one.From <= local.TimeOfDay && (one.To == LocalTime.Midnight || local.TimeOfDay < one.To));
    }

    private bool IsOpenDay(LocalDate day) => _desk!.Days.Any(one => one.Weekday == day.DayOfWeek) && !_desk.Holidays.Any(set => set.Contains(day));

    private DateTimeZone Zone => _desk?.TimeZone is { } own ? DateTimeZoneProviders.Tzdb[own] : _zone;

    private LocalDate LocalDay(Instant at) => at.InZone(Zone).Date;

    private LocalDate Day(Instant at) => at.InZone(_zone).Date;

    private Instant Midnight(LocalDate day) => _zone.AtStartOfDay(day).ToInstant();
}
