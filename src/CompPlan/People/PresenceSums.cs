using CompPlan.Facts;

namespace CompPlan.People;

/// <summary>Adds presence in the unit of a bonus to seats, where that is not calendar days.</summary>
internal sealed class PresenceSums(MembershipColumns memberships, DayWeights weights, SeatUnits units)
{
    /// <summary>Contractual hours are whole numbers of this part: the review of facts takes hundredths and minutes.</summary>
    public const int HourParts = 300;

    /// <summary>Adds half days from first to last, both inclusive, or takes them away.</summary>
    public void Add(SeatColumns seats, int seat, int row, int first, int last, long share, int sign)
    {
        var halves = weights.Halves(first, last);
        var amount = (units.DayParts == 2 ? halves : halves / 2) * share;
        if (units.InHours)
        {
            var hours = memberships.Details.HoursAt(row);
            if (hours is null)
                seats.WithoutHours![seat] = true;
            amount *= (long)((hours?.Numerator ?? 0) * (HourParts / (hours?.Denominator ?? 1)));
        }
        seats.Presence![seat] += sign * amount;
    }
}
