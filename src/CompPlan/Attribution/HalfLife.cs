namespace CompPlan.Attribution;

/// <summary>After this time a touch weighs half of what it would weigh now.</summary>
public sealed record HalfLife
{
    /// <summary>The seconds of a day of 24 hours.</summary>
    internal const long SecondsOfDay = 86_400;

    /// <summary>The greatest half-life, in seconds: 100 years of 366 days.</summary>
    internal const long GreatestSeconds = 36_600 * SecondsOfDay;

    private HalfLife(long amount, HalfLifeUnit unit)
    {
        Amount = amount;
        Unit = unit;
    }

    /// <summary>How many of the unit; a plan in force has at least 1 and at most 36,600 days.</summary>
    public long Amount { get; }

    /// <summary>Days or seconds.</summary>
    public HalfLifeUnit Unit { get; }

    /// <summary>A half-life of <paramref name="days"/> days.</summary>
    public static HalfLife OfDays(long days) => new(days, HalfLifeUnit.Days);

    /// <summary>A half-life of <paramref name="seconds"/> seconds.</summary>
    public static HalfLife OfSeconds(long seconds) => new(seconds, HalfLifeUnit.Seconds);

    /// <summary>Whether the length lies between one unit and the greatest half-life, both inclusive.</summary>
    internal bool IsInRange => Amount >= 1 && Amount <= (Unit == HalfLifeUnit.Days ? GreatestSeconds / SecondsOfDay : GreatestSeconds);

    /// <summary>The length in the unit that <paramref name="age"/> is measured in; null where whole days do not measure it.</summary>
    internal long? In(DecayAge age) => (age, Unit) switch
    {
        (DecayAge.ExactSeconds, HalfLifeUnit.Days) => Amount * SecondsOfDay,
        (DecayAge.WholeDays, HalfLifeUnit.Seconds) => Amount % SecondsOfDay == 0 ? Amount / SecondsOfDay : null,
        _ => Amount,
    };
}
