namespace CompPlan.People;

/// <summary>What the whole numbers in the columns of a register are divided by: one exact unit each, the same for all seats.</summary>
internal sealed class SeatUnits
{
    /// <summary>Halves of a day where some absence begins or ends at noon, else whole days.</summary>
    public required int DayParts { get; init; }

    /// <summary>The least common multiple of the denominators of shares; 1 where nobody has several memberships at once.</summary>
    public required long ShareParts { get; init; }

    /// <summary>365, 366 or 133,590, twice as much with half days.</summary>
    public required int SalaryDenominator { get; init; }

    /// <summary>How many minor units make a unit of the currency of salaries; 1 without memberships.</summary>
    public required long MinorUnitsPerUnit { get; init; }

    /// <summary>What presence in the unit of the bonus is divided by.</summary>
    public required long PresenceDenominator { get; init; }

    /// <summary>Whether presence is counted in another unit than calendar days.</summary>
    public required bool HasOwnPresence { get; init; }

    public required bool InHours { get; init; }

    public required bool ProratesTargets { get; init; }

    /// <summary>What member days and present days are divided by.</summary>
    public long DayDenominator => DayParts * ShareParts;
}
