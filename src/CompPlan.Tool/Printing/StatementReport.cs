using CompPlan.People;
using CompPlan.Statements;
using CompPlan.Tool.Explaining;
using CompPlan.Tool.Runs;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Printing;

/// <summary>Why one person is paid what, for each payout period of a span: every amount with the tree of its reasons.</summary>
internal static class StatementReport
{
    public static void Print(Terminal terminal, SpanRun run, string participant)
    {
        var currency = run.Plan.Currency.Code;
        terminal.Output.WriteLine($"{participant}: bonuses paid in {run.Span.Name}, facts as known on {run.KnownOn:uuuu-MM-dd}");
        foreach (var statement in run.Runs.Select(one => one.StatementFor(participant)))
        {
            terminal.Output.WriteLine();
            terminal.Output.WriteLine($"Payout period {statement.PayoutPeriod.Name}: {Figures.Of(statement.Total)} {currency}");
            foreach (var line in statement.Lines)
            {
                terminal.Output.WriteLine();
                terminal.Output.WriteLine($"{line.Bonus} {line.Period.Name}, {line.Department}: {Figures.Of(line.Amount)} {currency}");
                new ExplanationText(terminal.Output).Write(line.Explanation, depth: 1);
            }
            foreach (var exclusion in statement.Exclusions)
                terminal.Output.WriteLine($"{exclusion.Bonus} {exclusion.Period.Name}, {exclusion.Department}: takes no part, {Because(exclusion.Reason)}");
            if (statement.Lines.Count + statement.Exclusions.Count == 0)
                terminal.Output.WriteLine("No membership in a department of these bonuses.");
        }
    }

    private static string Because(Exclusion reason) => reason switch
    {
        Exclusion.NotMemberOnLastDay => "not a member on the last day of the period.",
        Exclusion.TooFewDays => "fewer days of membership than the plan asks for.",
        _ => "excluded by the plan.",
    };
}
