using CompPlan.Facts;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Commitments;

/// <summary>A lead with what happened to it: who had it when, when its clock stood, when it was first answered.</summary>
internal sealed class LeadPath
{
    private LeadPath(Lead lead, ValueList<LeadTurn> turns, ValueList<Pause> pauses, Instant? answered)
    {
        Lead = lead;
        Turns = turns;
        Pauses = pauses;
        Answered = answered;
    }

    public Lead Lead { get; }

    /// <summary>In the order of time; none for a lead that nobody was given.</summary>
    public ValueList<LeadTurn> Turns { get; }

    /// <summary>In the order of time, without overlap; only the last may be open.</summary>
    public ValueList<Pause> Pauses { get; }

    /// <summary>The earliest first response of all; absent where there is none.</summary>
    public Instant? Answered { get; }

    /// <summary>The path of the lead in a row of the leads in force.</summary>
    public static LeadPath Of(KnownFacts facts, int row)
    {
        var events = facts.LeadEvents;
        var (start, count) = facts.EventsOf(facts.Leads.Lead[row]);
        var turns = new List<LeadTurn>();
        var pauses = new List<Pause>();
        Instant? answered = null, stopped = null;
        foreach (var one in events.InOrder(start, count))
        {
            var at = Instant.FromUnixTimeTicks(events.At[one]);
            switch (events.Kind[one])
            {
                case LeadEventKind.Assigned or LeadEventKind.Reassigned:
                    if (turns.Count > 0)
                        turns[^1] = turns[^1] with { Until = at };
                    turns.Add(new LeadTurn(facts.Ids.Teams[events.Team[one]], at, null));
                    break;
                case LeadEventKind.Paused:
                    stopped = at;
                    break;
                case LeadEventKind.Resumed:
                    pauses.Add(Pause.Between(stopped!.Value, at));
                    stopped = null;
                    break;
                default:
                    answered ??= at;
                    break;
            }
        }
        if (stopped is { } since)
            pauses.Add(Pause.Between(since, null));
        return new LeadPath(facts.Leads.ToRow(row, facts.Ids), ValueList<LeadTurn>.Of(turns), ValueList<Pause>.Of(pauses), answered);
    }
}
