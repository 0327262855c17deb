using CompPlan.Runs;

namespace CompPlan.Statements;

/// <summary>Statements asked of a run.</summary>
public static class RunStatements
{
    /// <summary>
    /// What one person is paid and why. For many people of one run make a <see cref="StatementBook"/> once and ask it.
    /// </summary>
    public static Statement StatementFor(this BonusRun run, string participant) => StatementBook.Of(run).StatementFor(participant);
}
