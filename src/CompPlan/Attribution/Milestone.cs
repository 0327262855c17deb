using System.Diagnostics.CodeAnalysis;
using CompPlan.Values;

namespace CompPlan.Attribution;

/// <summary>
/// A step in the life of a deal that can carry weight. A closed set, in the order of a deal's life. The milestone decides the
/// weight, never the department.
/// </summary>
public sealed class Milestone
{
    private Milestone(string name, int place)
    {
        Name = name;
        Place = place;
    }

    /// <summary>The earliest touch; its own date is the won date.</summary>
    public static Milestone FirstTouch { get; } = new("firstTouch", 0);

    /// <summary>The lead was created.</summary>
    public static Milestone LeadCreated { get; } = new("leadCreated", 1);

    /// <summary>The opportunity was created.</summary>
    public static Milestone OpportunityCreated { get; } = new("opportunityCreated", 2);

    /// <summary>The touches up to the won instant that carry no other milestone, together; its own date is the won date.</summary>
    public static Milestone Middle { get; } = new("middle", 3);

    /// <summary>The deal was won.</summary>
    public static Milestone Won { get; } = new("won", 4);

    /// <summary>What was sold was delivered.</summary>
    public static Milestone Delivered { get; } = new("delivered", 5);

    /// <summary>All milestones in the order of a deal's life.</summary>
    public static ValueList<Milestone> All { get; } =
        ValueList<Milestone>.Of([FirstTouch, LeadCreated, OpportunityCreated, Middle, Won, Delivered]);

    /// <summary>The name in documents and in tie seeds.</summary>
    public string Name { get; }

    /// <summary>The place in <see cref="All"/>, from zero.</summary>
    internal int Place { get; }

    /// <summary>How many milestones there are.</summary>
    internal const int Count = 6;

    /// <summary>The milestone with exactly this name.</summary>
    /// <exception cref="ArgumentException">There is no such milestone.</exception>
    public static Milestone Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryOf(name, out var milestone) ? milestone : throw new ArgumentException($"'{name}' is not a milestone.", nameof(name));
    }

    /// <summary>As <see cref="Of"/>, answering whether there is such a milestone.</summary>
    public static bool TryOf(string? name, [NotNullWhen(true)] out Milestone? milestone)
    {
        milestone = All.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal));
        return milestone is not null;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
