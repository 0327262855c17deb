using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Commitments;

/// <summary>One clock of a lead: from an assignment to an answer, to the next assignment, or on and on; and what it says about a period.</summary>
internal sealed class ResponseDuty
{
    private readonly LeadPath _path;
    private readonly ValueList<LeadTurn> _turns;
    private readonly ResponseCommitment _commitment;
    private readonly LeadBook _leads;
    private readonly BusinessTime? _hours;
    private readonly Instant _from;
    private readonly Instant? _answered;
    private readonly Instant? _passedOn;
    private readonly Instant? _deadline;
    private readonly LocalDate _fromDay;
    private readonly LocalDate? _dueOn;
    private readonly LocalDate? _answeredOn;

    private ResponseDuty(LeadPath path, ResponseCommitment commitment, LeadBook leads, ValueList<LeadTurn> turns, Instant? answered, Instant? passedOn)
    {
        _path = path;
        _turns = turns;
        _commitment = commitment;
        _leads = leads;
        _hours = leads.HoursOf(commitment.Within);
        (_from, _answered, _passedOn) = (turns[0].From, answered, passedOn);
        _deadline = commitment.Within.DeadlineFrom(_from, path.Pauses, _hours);
        _fromDay = leads.Zone.DateOf(_from);
        _dueOn = _deadline is { } at ? commitment.Within.DayOf(at, leads.Zone) : null;
        _answeredOn = answered is { } then ? leads.Zone.DateOf(then) : null;
    }

    /// <summary>The clocks of a lead under a commitment: one for each team that had it before it was answered, or one for all.</summary>
    public static IEnumerable<ResponseDuty> Of(LeadPath path, ResponseCommitment commitment, LeadBook leads)
    {
        if (commitment.Reassigned == ReassignmentRule.Continue)
        {
            yield return new ResponseDuty(path, commitment, leads, path.Turns, path.Answered, null);
            yield break;
        }
        foreach (var turn in path.Turns)
        {
            var passedOn = path.Answered is { } answered && (turn.Until is not { } until || answered < until) ? null : turn.Until;
            yield return new ResponseDuty(path, commitment, leads, ValueList<LeadTurn>.Of([turn]), passedOn is null ? path.Answered : null, passedOn);
            if (passedOn is null)
                yield break;
        }
    }

    /// <summary>What it says about a period; nothing where the period is not concerned with it.</summary>
    public AssessedLead? In(PerformancePeriod period)
    {
        if (_fromDay > period.Last)
            return null;
        if (_passedOn is { } next && _commitment.Within.IsMet(_from, next, _path.Pauses, _hours))
            return PassedOn(next, _leads.Zone.DateOf(next), period);
        if (_dueOn is { } due && period.Contains(due))
            return SettledBefore(period) ? null : Due(period);
        return RunsOnAfter(period) ? RunningOn(period) : null;
    }

    /// <summary>Due in this period: answered in time, answered late, or not at all once the time is over as known.</summary>
    private AssessedLead Due(PerformancePeriod period)
    {
        var decided = Instant.Min(_answered ?? _deadline!.Value, _deadline!.Value);
        if (_answered is { } at)
            return Outcome(_commitment.Within.IsMet(_from, at, _path.Pauses, _hours) ? LeadOutcome.Met : LeadOutcome.Breached, at, decided, answered: true);
        var open = _passedOn is null && _commitment.Within.IsMet(_from, _leads.Now, _path.Pauses, _hours);
        return Outcome(open ? LeadOutcome.Open : LeadOutcome.Breached, _passedOn ?? _leads.EndOf(period), decided);
    }

    /// <summary>Passed on in time: out of it on that day, and until then running as any other.</summary>
    private AssessedLead? PassedOn(Instant next, LocalDate day, PerformancePeriod period)
    {
        if (period.Contains(day))
            return SettledBefore(period) ? null : Outcome(LeadOutcome.Reassigned, next, next);
        return day > period.Last ? RunningOn(period) : null;
    }

    private AssessedLead? RunningOn(PerformancePeriod period)
    {
        if (_commitment.AtPeriodEnd != OpenLeadRule.Carried && _fromDay < period.First)
            return null;
        var over = period.Last <= _leads.KnownOn;
        var outcome = (_commitment.AtPeriodEnd, over) switch
        {
            (OpenLeadRule.Carried, _) => LeadOutcome.Carried,
            (OpenLeadRule.Breached, true) => LeadOutcome.Breached,
            _ => LeadOutcome.Open,
        };
        var end = _leads.EndOf(period);
        return Outcome(outcome, end, end - Duration.FromTicks(1));
    }

    /// <summary>Whether the end of an earlier period settled it, since it was running then.</summary>
    private bool SettledBefore(PerformancePeriod period) =>
        _commitment.AtPeriodEnd != OpenLeadRule.Carried && _fromDay < period.First && !(_answeredOn < period.First);

    private bool RunsOnAfter(PerformancePeriod period) => !(_answeredOn <= period.Last) && !(_dueOn <= period.Last);

    private AssessedLead Outcome(LeadOutcome outcome, Instant until, Instant decided, bool answered = false) => AssessedLead.Of(
        _path.Lead, TeamAt(decided), _from, _deadline, _answered, answered, _commitment.Within.Elapsed(_from, until, _path.Pauses, _hours), outcome);

    /// <summary>Who has the lead when it is decided: what happens to it afterwards concerns nobody.</summary>
    private string TeamAt(Instant decided)
    {
        var team = _turns[0].Team;
        foreach (var turn in _turns)
            if (turn.From <= decided)
                team = turn.Team;
        return team;
    }
}
