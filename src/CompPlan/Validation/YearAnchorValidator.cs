using System.Globalization;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Validation;

/// <summary>An anchor is a day that every year has.</summary>
internal sealed class YearAnchorValidator : ComponentValidator<YearAnchor>
{
    public YearAnchorValidator()
    {
        Each(report =>
        {
            switch (report.Component)
            {
                case { IsPossible: true }:
                    break;
                case ClosestWeekday closest:
                    report.Error(
                        "day",
                        IssueCodes.AnchorImpossible,
                        string.Create(CultureInfo.InvariantCulture, $"Not every year has a day {closest.Day} of month {closest.Month}."),
                        "State a month of 1 to 12 and one of its days; for the end of February the 28th.");
                    break;
                case LastWeekday last:
                    report.Error(
                        "month",
                        IssueCodes.AnchorImpossible,
                        string.Create(CultureInfo.InvariantCulture, $"There is no month {last.Month}."),
                        "State 1 for January to 12 for December.");
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(report), report.Component.Kind, "The family of anchors is closed.");
            }
        });
        Check(
            "weekday",
            IssueCodes.AnchorImpossible,
            anchor => anchor.Weekday is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday,
            _ => "The weekday is none of the seven.",
            "State monday to sunday.");
    }
}
