using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Facts;

/// <summary>Checks what a row alone can tell.</summary>
internal static class RowChecks
{
    /// <summary>The greatest salary in minor units: keeps a year's salary times its days, twice over, inside 64 bits.</summary>
    public const long MostSalary = 10_000_000_000_000;

    private static readonly Fraction MostFte = Fraction.Of(3, 2);

    public static void Check(FactsDraft draft, Findings findings)
    {
        Each(FactTable.Participants, draft.Participants.AsSpan(), findings, Participant);
        Each(FactTable.Memberships, draft.Memberships.AsSpan(), findings, Membership);
        Each(FactTable.Absences, draft.Absences.AsSpan(), findings, PersonRowChecks.Absence);
        Each(FactTable.Measurements, draft.Measurements.AsSpan(), findings, Measurement);
        BatchChecks.Check(draft, findings);
        Each(FactTable.Deals, draft.Deals.AsSpan(), findings, DealChecks.Check, draft.DealBatches.Sum(batch => batch.Count));
        Each(FactTable.Touches, draft.Touches.AsSpan(), findings, TouchChecks.Check, draft.TouchBatches.Sum(batch => batch.Count));
        Each(FactTable.Payments, draft.Payments.AsSpan(), findings, Payment);
        Each(FactTable.Balances, draft.Balances.AsSpan(), findings, PoolRowChecks.Balance);
        Each(FactTable.Overrides, draft.Overrides.AsSpan(), findings, PoolRowChecks.Override);
        Each(FactTable.Leads, draft.Leads.AsSpan(), findings, LeadChecks.Check);
        Each(FactTable.LeadEvents, draft.LeadEvents.AsSpan(), findings, LeadChecks.Check);
        Each(FactTable.Reversals, draft.Reversals.AsSpan(), findings, ReversalChecks.Check);
        Each(FactTable.Ratings, draft.Ratings.AsSpan(), findings, PersonRowChecks.Rating);
        Each(FactTable.ExchangeRates, draft.ExchangeRates.AsSpan(), findings, PersonRowChecks.ExchangeRate);
    }

    private static void Each<TRow>(FactTable table, ReadOnlySpan<TRow> rows, Findings findings, Action<TRow, RowFindings> check, int first = 0)
        where TRow : class, IFactRow
    {
        var report = new RowFindings(table, findings);
        for (var row = 0; row < rows.Length; row++)
        {
            report.At(first + row, rows[row].Source);
            report.Date("knownOn", rows[row].KnownOn);
            check(rows[row], report);
        }
    }

    private static void Participant(Participant row, RowFindings report)
    {
        report.Text("name", row.Name);
        report.Text("job", row.Job);
    }

    private static void Membership(Membership row, RowFindings report)
    {
        report.Range(row.From, row.To);
        report.Amount("salary", row.Salary);
        if (row.Salary.Minor is < 0 or > MostSalary)
            report.Error(
                "salary",
                IssueCodes.NumberRange,
                $"The salary is {row.Salary}; it is at least 0 and at most {Largest(row.Salary)}.",
                "State the contractual annual gross at the actual working time.");
        TargetBonus(row, report);
        PersonRowChecks.Details(row, report);
        if (row.Fte.Sign <= 0 || row.Fte > MostFte)
            report.Error(
                "fte",
                IssueCodes.NumberRange,
                $"The working time is {row.Fte}; it is above 0 and at most 1.5.",
                "State the working time as a share of full time: 1 for full time, 0.8 for four days in five.");
    }

    private static void TargetBonus(Membership row, RowFindings report)
    {
        if (row.TargetBonus is not { } target)
            return;
        if (target.Currency != row.Salary.Currency)
            report.Error(
                "targetBonus",
                IssueCodes.CurrencyMismatch,
                $"The target bonus is in {target.Currency?.Code ?? "no currency"}, the salary in {row.Salary.Currency?.Code ?? "none"}.",
                "State both in the plan's currency.");
        if (target.Minor is < 0 or > MostSalary)
            report.Error(
                "targetBonus",
                IssueCodes.NumberRange,
                $"The target bonus is {target}; it is at least 0 and at most {Largest(target)}.",
                "State the bonus at target for a full year; leave it out where none was agreed.");
    }

    private static void Measurement(Measurement row, RowFindings report)
    {
        report.Range(row.From, row.To);
        if (row.Value is null && row.Level is null)
            report.Error(
                "value",
                IssueCodes.MissingField,
                "Neither a value nor a level is stated; an empty value is not zero.",
                "State the value, or the level of a rated measure.");
        if (row.Value is not null && row.Level is not null)
            report.Error(
                "level",
                IssueCodes.OptionConflict,
                "Both a value and a level are stated.",
                "State the value of a reported measure, or the level of a rated one, not both.");
    }

    private static void Payment(Payment row, RowFindings report)
    {
        report.Date("periodFrom", row.PeriodFrom);
        report.Date("paidOn", row.PaidOn);
        report.Amount("amount", row.Amount);
    }

    private static string Largest(Money salary) =>
        salary.Currency is { } currency ? Money.Of(MostSalary, currency).ToString() : "100000000000.00";
}
