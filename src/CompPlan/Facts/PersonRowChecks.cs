using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>Checks what a membership, an absence, a rating or an exchange rate alone can tell.</summary>
internal static class PersonRowChecks
{
    /// <summary>Hours of a week.</summary>
    private const int MostHours = 168;

    /// <summary>A share of ten-thousandths, or of at most twelfths: keeps the days of everybody on one small denominator.</summary>
    private const int ShareParts = 10_000;

    private const int MostShareDenominator = 12;

    /// <summary>Hours are stated in hundredths or in minutes, which both divide this.</summary>
    private const int HourParts = 300;

    public static void Details(Membership row, RowFindings report)
    {
        report.Text("job", row.Job);
        if (row.Hours is { } hours && (hours.Sign <= 0 || hours > MostHours || !(hours * HourParts).IsWhole))
            report.Error(
                "hours",
                IssueCodes.NumberRange,
                $"The contractual hours are {hours} a week; they are above 0, at most 168, and whole hundredths or whole minutes.",
                "State the hours of a week at the actual working time, such as 35, 17.5 or \"110/3\" for 36 hours and 40 minutes.");
        if (row.Share is { } share && (share.Sign <= 0 || share > Fraction.One || !IsPlain(share)))
            report.Error(
                "share",
                IssueCodes.NumberRange,
                $"The share of the person's time is {share}; it is above 0, at most 1, and has four decimals or a denominator up to 12.",
                "State which share of the person's days counts in this membership, such as 0.6, or 1/3; leave it out for all of them.");
        else if (row.Share is { } part)
        {
            SharedAmount("salary", row.Salary, part, report);
            SharedAmount("targetBonus", row.TargetBonus ?? default, part, report);
        }
    }

    /// <summary>Keeps what several memberships at once come to below what one may have.</summary>
    private static void SharedAmount(string member, Money amount, Fraction share, RowFindings report)
    {
        if (amount.Minor > RowChecks.MostSalary * share)
            report.Error(
                member,
                IssueCodes.NumberRange,
                $"The amount is {amount} for a share of {share}; it is at most that share of 100000000000.00.",
                "State the salary and the target bonus of this membership alone.");
    }

    public static void Absence(Absence row, RowFindings report)
    {
        report.Range(row.From, row.To);
        report.Choice("fromHalf", row.FromHalf);
        report.Choice("toHalf", row.ToHalf);
        if (row.From == row.To && row.FromHalf == DayHalf.Afternoon && row.ToHalf == DayHalf.Morning)
            report.Error(
                "toHalf",
                IssueCodes.PeriodInvalid,
                "The absence begins in the afternoon and ends in the morning of one day.",
                "For a morning leave out fromHalf, for an afternoon leave out toHalf.");
    }

    public static void Rating(Rating row, RowFindings report)
    {
        report.Range(row.From, row.To);
        if (row.Value is null && row.Level is null)
            report.Error(
                "value",
                IssueCodes.MissingField,
                "Neither a value nor a level is stated; an empty value is not zero.",
                "State the number, or the level.");
        if (row.Value is not null && row.Level is not null)
            report.Error("level", IssueCodes.OptionConflict, "Both a value and a level are stated.", "State the number or the level, not both.");
        if (row.Value is { Sign: < 0 } value)
            report.Error("value", IssueCodes.NumberRange, $"The rating is {value}; it is at least 0.", "State ratings from zero on, or use levels.");
    }

    public static void ExchangeRate(ExchangeRate row, RowFindings report)
    {
        report.Date("on", row.On);
        if (row.Rate.Sign <= 0)
            report.Error(
                "rate",
                IssueCodes.NumberRange,
                $"The rate is {row.Rate}; it is above 0.",
                $"State how many units of {row.To.Code} one unit of {row.From.Code} was worth.");
        if (row.From == row.To)
            report.Error("to", IssueCodes.OptionConflict, $"The rate is from {row.From.Code} to itself.", "Leave the rate out, or mend one of the currencies.");
    }

    private static bool IsPlain(Fraction share) => share.Denominator <= MostShareDenominator || (share * ShareParts).IsWhole;
}
