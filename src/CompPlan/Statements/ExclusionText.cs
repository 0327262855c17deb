using CompPlan.People;
using NodaTime.Text;

namespace CompPlan.Statements;

/// <summary>A reason for which somebody takes no part, in plain English, with the figures it was judged by.</summary>
internal static class ExclusionText
{
    internal static string Of(ExclusionReading reading) => reading.Reason switch
    {
        Exclusion.NotMemberOnLastDay => "not a member on the last day of the period",
        Exclusion.TooFewDays => $"too few days of membership in the period: {Figures(reading)}",
        Exclusion.OtherJob => $"not one of the jobs that take part{Named(reading)}",
        Exclusion.ExceptedJob => $"a job that does not take part{Named(reading)}",
        Exclusion.TooLittlePresence => $"too little presence in the period: {Figures(reading)}",
        Exclusion.NotMemberOnDay => $"not a member on {On(reading)}",
        Exclusion.NotPresentOnDay => $"absent on {On(reading)}",
        Exclusion.OtherContract => $"not one of the kinds of contract that take part{Named(reading)}",
        Exclusion.ExceptedContract => $"a kind of contract that does not take part{Named(reading)}",
        Exclusion.TooLittleSeniority => $"too little seniority on {On(reading)}: {Figures(reading)}",
        Exclusion.Suspended => "the contract is suspended on every day of membership in the period",
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    private static string Figures(ExclusionReading reading) => $"{reading.Found} of {reading.Needed}";

    private static string Named(ExclusionReading reading) => reading.Named is { } named ? $": {named}" : "";

    private static string On(ExclusionReading reading) => LocalDatePattern.Iso.Format(reading.On!.Value);
}
