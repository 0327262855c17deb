using System.Diagnostics.CodeAnalysis;

namespace CompPlan.Periods;

/// <summary>How long a period is, in whole months counted from the start of the year of the plan's calendar. Three instances.</summary>
public sealed class Cadence
{
    private Cadence(string name, int months)
    {
        Name = name;
        Months = months;
    }

    /// <summary>One month.</summary>
    public static Cadence Monthly { get; } = new("monthly", 1);

    /// <summary>Three months.</summary>
    public static Cadence Quarterly { get; } = new("quarterly", 3);

    /// <summary>Twelve months.</summary>
    public static Cadence Annual { get; } = new("annual", 12);

    /// <summary>All cadences, the shortest first.</summary>
    public static IReadOnlyList<Cadence> All { get; } = [Monthly, Quarterly, Annual];

    /// <summary>The name in documents: <c>monthly</c>, <c>quarterly</c> or <c>annual</c>.</summary>
    public string Name { get; }

    /// <summary>How many months a period has: 1, 3 or 12.</summary>
    public int Months { get; }

    /// <summary>Whether a period of <paramref name="longer"/> consists of whole periods of this cadence. Every cadence divides itself.</summary>
    public bool Divides(Cadence longer)
    {
        ArgumentNullException.ThrowIfNull(longer);
        return longer.Months % Months == 0;
    }

    /// <summary>The cadence with exactly this name in documents.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, [NotNullWhen(true)] out Cadence? cadence)
    {
        foreach (var candidate in All)
            if (string.Equals(candidate.Name, name, StringComparison.Ordinal))
            {
                cadence = candidate;
                return true;
            }
        cadence = null;
        return false;
    }

    /// <summary>The name in documents.</summary>
    public override string ToString() => Name;
}
