using CompPlan.Attribution;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Json;

/// <summary>What stands behind the credit of a department, or of one actor for it, in a period: see <see cref="CreditFigures"/>.</summary>
public sealed record RunCreditFigures
{
    private RunCreditFigures(
        string rule,
        string period,
        string department,
        string? actor,
        int deals,
        int touches,
        int selfLogged,
        Money credit,
        Money? withRepeats,
        Fraction? touchesPerDeal,
        Fraction? selfLoggedShare,
        Fraction? movedShare)
    {
        Rule = rule;
        Period = period;
        Department = department;
        Actor = actor;
        Deals = deals;
        Touches = touches;
        SelfLogged = selfLogged;
        Credit = credit;
        WithRepeats = withRepeats;
        TouchesPerDeal = touchesPerDeal;
        SelfLoggedShare = selfLoggedShare;
        MovedShare = movedShare;
    }

    /// <summary>The id of the attribution rule.</summary>
    public string Rule { get; }

    /// <summary>The name of the performance period, such as <c>2026-Q1</c>.</summary>
    public string Period { get; }

    /// <summary>The id of the department.</summary>
    public string Department { get; }

    /// <summary>Who made the touches, a person or a team; absent in the row of the department.</summary>
    public string? Actor { get; }

    /// <summary>How many deals they are credited for in the period.</summary>
    public int Deals { get; }

    /// <summary>How many touches they have in these deals by roles of the department, whether the touches count or not.</summary>
    public int Touches { get; }

    /// <summary>How many of these touches their own actor logged.</summary>
    public int SelfLogged { get; }

    /// <summary>What was earned in the period, before reversals.</summary>
    public Money Credit { get; }

    /// <summary>The same if repeats counted; absent where the rule removes no repeats.</summary>
    public Money? WithRepeats { get; }

    /// <summary>Touches for each credited deal; absent without such a deal.</summary>
    public Fraction? TouchesPerDeal { get; }

    /// <summary>The share of touches that their own actor logged, 1 for all; absent without a touch.</summary>
    public Fraction? SelfLoggedShare { get; }

    /// <summary>What the removal of repeats gave, or took below zero, as a share of <see cref="WithRepeats"/>; absent where there is no such.</summary>
    public Fraction? MovedShare { get; }

    internal static RunCreditFigures Of(CreditFigures figures) => Of(
        figures.Attribution, figures.Period.Name, figures.Department, figures.Actor, figures.Deals, figures.Touches, figures.SelfLogged,
        figures.Credit, figures.WithRepeats, figures.TouchesPerDeal, figures.SelfLoggedShare, figures.MovedShare);

    internal static RunCreditFigures Of(
        string rule,
        string period,
        string department,
        string? actor,
        int deals,
        int touches,
        int selfLogged,
        Money credit,
        Money? withRepeats,
        Fraction? touchesPerDeal,
        Fraction? selfLoggedShare,
        Fraction? movedShare) =>
        new(rule, period, department, actor, deals, touches, selfLogged, credit, withRepeats, touchesPerDeal, selfLoggedShare, movedShare);
}
