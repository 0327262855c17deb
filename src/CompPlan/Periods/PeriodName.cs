using System.Diagnostics.CodeAnalysis;

namespace CompPlan.Periods;

/// <summary>A period's name taken apart: <c>2026-03</c>, <c>2026-Q1</c>, <c>2026</c>, <c>FY2026-P07</c>, <c>FY2026-Q1</c>, <c>FY2026</c>.</summary>
internal readonly record struct PeriodName
{
    private PeriodName(PeriodForm form, bool fiscal, int year, int number)
    {
        Form = form;
        Fiscal = fiscal;
        Year = year;
        Number = number;
    }

    public PeriodForm Form { get; }

    public bool Fiscal { get; }

    public int Year { get; }

    /// <summary>The month of the calendar year, or the month or quarter of the fiscal year, from one.</summary>
    public int Number { get; }

    public Cadence Cadence => Form switch
    {
        PeriodForm.Quarter => Cadence.Quarterly,
        PeriodForm.Year => Cadence.Annual,
        _ => Cadence.Monthly,
    };

    public static bool TryParse([NotNullWhen(true)] string? text, out PeriodName name)
    {
        name = default;
        if (text is null)
            return false;
        var fiscal = text.StartsWith("FY", StringComparison.Ordinal);
        var body = fiscal ? text.AsSpan(2) : text;
        if (!TryDigits(body, 4, out var year) || year is < Days.FirstYear or > Days.LastYear)
            return false;
        var rest = body[4..];
        if (rest.IsEmpty)
            name = new PeriodName(PeriodForm.Year, fiscal, year, 1);
        else if (rest is ['-', 'Q', >= '1' and <= '4'])
            name = new PeriodName(PeriodForm.Quarter, fiscal, year, rest[2] - '0');
        else if (fiscal && rest.Length == 4 && rest.StartsWith("-P", StringComparison.Ordinal) && IsMonth(rest[2..], out var ordinal))
            name = new PeriodName(PeriodForm.MonthOfYear, true, year, ordinal);
        else if (!fiscal && rest.Length == 3 && rest[0] == '-' && IsMonth(rest[1..], out var month))
            name = new PeriodName(PeriodForm.CalendarMonth, false, year, month);
        else
            return false;
        return true;
    }

    private static bool IsMonth(ReadOnlySpan<char> text, out int month) => TryDigits(text, 2, out month) && month is >= 1 and <= 12;

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
