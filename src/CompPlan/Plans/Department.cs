namespace CompPlan.Plans;

/// <summary>A part of the company that takes part in the plan: marketing, sales, production or any other.</summary>
public sealed record Department
{
    private Department(string id, string? name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The id by which memberships, splits and role maps name it.</summary>
    public string Id { get; }

    /// <summary>The displayed name; changes no amount.</summary>
    public string? Name { get; }

    /// <summary>A department.</summary>
    public static Department Of(string id, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new Department(id, name);
    }
}
