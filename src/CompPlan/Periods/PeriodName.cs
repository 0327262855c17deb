using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CompPlan.Periods;

/// <summary>
/// A period's name taken apart: <c>2026-03</c>, <c>2026-Q1</c>, <c>2026-H1</c>, <c>2026</c>, <c>2026-4M2</c>, <c>2026-01+18M</c>,
/// the same with <c>FY</c> and months as <c>FY2026-P07</c>, and each with <c>-YTD</c> behind it.
/// </summary>
internal readonly record struct PeriodName
{
    private PeriodName(PeriodForm form, bool fiscal, int year, int month, Cadence cadence, bool yearToDate)
    {
        Form = form;
        Fiscal = fiscal;
        Year = year;
        Month = month;
        Cadence = cadence;
        YearToDate = yearToDate;
    }

    public PeriodForm Form { get; }

    public bool Fiscal { get; }

    public int Year { get; }

    /// <summary>The first month of the period, from zero: of the ISO year or of the plan's year.</summary>
    public int Month { get; }

    public Cadence Cadence { get; }

    public bool YearToDate { get; }

    /// <summary>The name of the period of this length that begins with a month.</summary>
    public static string Text(PlanCalendar calendar, int month, Cadence cadence)
    {
        var year = Math.DivRem(month, 12, out var first);
        var length = cadence.Months;
        if (length == 1)
            return calendar.MonthName(month);
        if (!cadence.DividesYear || first % length != 0)
            return string.Create(CultureInfo.InvariantCulture, $"{calendar.MonthName(month)}+{length}M");
        var block = first / length + 1;
        var name = string.Create(CultureInfo.InvariantCulture, $"{(calendar.HasCalendarYears ? "" : "FY")}{year:0000}");
        return length switch
        {
            12 => name,
            6 => string.Create(CultureInfo.InvariantCulture, $"{name}-H{block}"),
            3 => string.Create(CultureInfo.InvariantCulture, $"{name}-Q{block}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{name}-{length}M{block}"),
        };
    }

    public static bool TryParse([NotNullWhen(true)] string? text, out PeriodName name)
    {
        name = default;
        if (text is null)
            return false;
        var yearToDate = text.EndsWith(PerformancePeriod.YearToDateSuffix, StringComparison.Ordinal);
        var body = yearToDate ? text.AsSpan(0, text.Length - PerformancePeriod.YearToDateSuffix.Length) : text;
        var fiscal = body.StartsWith("FY", StringComparison.Ordinal);
        if (fiscal)
            body = body[2..];
        if (!TryDigits(body, 4, out var year) || year is < Days.FirstYear - NamedBeyond or > Days.LastYear + NamedBeyond)
            return false;
        if (!TryRest(body[4..], fiscal, out var form, out var month, out var months))
            return false;
        name = new PeriodName(form, fiscal, year, month, Cadence.OfMonths(months), yearToDate);
        return true;
    }

    /// <summary>How many years before 1900 a period may begin that reaches into it, and as many after 2199.</summary>
    private const int NamedBeyond = Cadence.MostMonths / 12 + 1;

    private static bool TryRest(ReadOnlySpan<char> rest, bool fiscal, out PeriodForm form, out int month, out int months)
    {
        (form, month, months) = (PeriodForm.MonthOfYear, 0, 12);
        if (rest.IsEmpty)
            return true;
        if (rest[0] != '-')
            return false;
        rest = rest[1..];
        return rest switch
        {
            ['Q', var block] => TryBlock(block, 3, out month, out months),
            ['H', var block] => TryBlock(block, 6, out month, out months),
            [var length and ('2' or '4'), 'M', var block] => TryBlock(block, length - '0', out month, out months),
            _ => TryMonths(rest, fiscal, out form, out month, out months),
        };
    }

    private static bool TryBlock(char digit, int length, out int month, out int months)
    {
        month = (digit - '1') * length;
        months = length;
        return digit >= '1' && month < 12;
    }

    /// <summary>A month, alone or with the number of months from it: <c>03</c>, <c>P07</c>, <c>01+18M</c>.</summary>
    private static bool TryMonths(ReadOnlySpan<char> rest, bool fiscal, out PeriodForm form, out int month, out int months)
    {
        (form, months) = (fiscal ? PeriodForm.MonthOfYear : PeriodForm.CalendarMonth, 1);
        month = 0;
        if (fiscal && rest is not ['P', ..])
            return false;
        if (fiscal)
            rest = rest[1..];
        if (!TryDigits(rest, 2, out var number) || number is < 1 or > 12)
            return false;
        month = number - 1;
        rest = rest[2..];
        return rest.IsEmpty || TryLength(rest, out months);
    }

    private static bool TryLength(ReadOnlySpan<char> rest, out int months)
    {
        months = 0;
        return rest is ['+', not '0', .., 'M'] && rest.Length is >= 3 and <= 5 && TryDigits(rest[1..^1], rest.Length - 2, out months)
            && months is >= 1 and <= Cadence.MostMonths;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, int count, out int value)
    {
        value = 0;
        if (text.Length < count)
            return false;
        foreach (var c in text[..count])
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = value * 10 + (c - '0');
        }
        return true;
    }
}
