using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>Checks what a balance or an override alone can tell.</summary>
internal static class PoolRowChecks
{
    public static void Balance(PoolBalance row, RowFindings report)
    {
        report.Date("periodFrom", row.PeriodFrom);
        report.Choice("kind", row.Kind);
        report.Amount("amount", row.Amount);
        if (row.Kind == PoolBalanceKind.Owed && row.Amount.Minor < 0)
            report.Error(
                "amount",
                IssueCodes.NumberRange,
                $"The balance is {row.Amount}; what is owed is at least 0.",
                "State what is still owed as a positive amount; only what is carried or reserved may be negative.");
    }

    public static void Override(Override row, RowFindings report)
    {
        report.Date("periodFrom", row.PeriodFrom);
        report.Choice("action", row.Action);
        report.Choice("unit", row.Unit);
        if (string.IsNullOrWhiteSpace(row.Reason))
            report.Error(
                "reason",
                IssueCodes.MissingField,
                "The override has no reason.",
                "State why it was decided; statements show it.");
        report.Text("reason", row.Reason);
        if ((row.Node is null) != (row.Unit == OverrideUnit.Amount))
            report.Error(
                "unit",
                IssueCodes.UnitMismatch,
                row.Node is null
                    ? "The override changes the pool, but its value is no amount."
                    : $"The override changes the score of '{row.Node}', but its value is an amount.",
                "State the pool in the unit amount, the score of a node in percent, fraction or points.");
    }
}
