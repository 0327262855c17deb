namespace CompPlan.Attribution;

/// <summary>The unit of a <see cref="HalfLife"/>.</summary>
public enum HalfLifeUnit
{
    /// <summary>Seconds.</summary>
    Seconds = 1,

    /// <summary>Days; a day is 86,400 seconds where age is measured in exact seconds.</summary>
    Days,
}
