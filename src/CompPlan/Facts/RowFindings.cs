using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Facts;

/// <summary>Reports what is wrong with the row that is being checked. One for a whole table, moved from row to row.</summary>
internal sealed class RowFindings(FactTable table, Findings findings)
{
    private const int MostCharacters = 200;

    // Compared as instants: taking the year of a million instants apart would cost more than all other checks of touches.
    private static readonly Instant Earliest = NodaTime.Instant.FromUtc(Days.FirstYear, 1, 1, 0, 0);
    private static readonly Instant Latest = NodaTime.Instant.FromUtc(Days.LastYear + 1, 1, 1, 0, 0);
    private int _row;
    private IssueSource? _source;

    public void At(int row, IssueSource? source) => (_row, _source) = (row, source);

    public void Error(string member, string code, string message, string remedy) =>
        findings.Error(table, _row, member, code, message, remedy, _source);

    public void Warning(string member, string code, string message, string remedy) =>
        findings.Warning(table, _row, member, code, message, remedy, _source);

    public void Date(string member, LocalDate date)
    {
        if (!Days.InRange(date))
            Error(
                member,
                IssueCodes.PeriodInvalid,
                $"The date {Days.Text(date)} is outside the years 1900 to 2199.",
                "Mend the date; leave an open end out instead of writing a far one.");
    }

    public void Range(LocalDate from, LocalDate? to)
    {
        Date("from", from);
        if (to is not { } last)
            return;
        Date("to", last);
        if (last < from)
            Error(
                "to",
                IssueCodes.PeriodInvalid,
                $"The last day {Days.Text(last)} is before the first day {Days.Text(from)}.",
                "Both ends are inclusive: a single day begins and ends on it.");
    }

    public void Instant(string member, Instant instant)
    {
        if (instant < Earliest || instant >= Latest)
            Error(
                member,
                IssueCodes.PeriodInvalid,
                $"The instant {InstantPattern.ExtendedIso.Format(instant)} is outside the years 1900 to 2199.",
                "Mend the instant.");
        else if (NodaTime.Instant.FromUnixTimeTicks(instant.ToUnixTimeTicks()) != instant)
            Error(
                member,
                IssueCodes.NumberRange,
                $"The instant {InstantPattern.ExtendedIso.Format(instant)} is finer than 100 nanoseconds.",
                "State the instant with at most seven decimals of a second.");
    }

    public void Amount(string member, Money amount)
    {
        if (amount.Currency is null)
            Error(
                member,
                IssueCodes.CurrencyUnknown,
                "The amount has no currency.",
                "State the amount in the plan's currency.");
    }

    public void Choice<T>(string member, T choice)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(choice))
            Error(
                member,
                IssueCodes.MissingField,
                $"The {member} is none of {string.Join(", ", Enum.GetNames<T>())}.",
                "State one of them.");
    }

    public void Text(string member, string? text)
    {
        if (text is { Length: > MostCharacters })
            Error(
                member,
                IssueCodes.Limit,
                "The text has more than 200 characters.",
                "Shorten it; it is only shown and changes no amount.");
        else if (!DisplayText.IsShowable(text))
            Error(
                member,
                IssueCodes.BadText,
                "The text has control characters or half of a surrogate pair.",
                "Write it on one line without them; it is only shown and changes no amount.");
    }
}
