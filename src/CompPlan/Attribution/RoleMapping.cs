namespace CompPlan.Attribution;

/// <summary>
/// The touches of one role credit one department. This map alone decides the credited department: neither the milestone of a
/// touch nor the actor's membership has a part in it.
/// </summary>
public sealed record RoleMapping
{
    private RoleMapping(string role, string department)
    {
        Role = role;
        Department = department;
    }

    /// <summary>The role of a touch, such as <c>campaign</c>, <c>closing</c> or <c>delivery</c>. Compared ordinally.</summary>
    public string Role { get; }

    /// <summary>The id of the credited department.</summary>
    public string Department { get; }

    /// <summary>Touches of <paramref name="role"/> credit <paramref name="department"/>.</summary>
    public static RoleMapping Of(string role, string department)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(department);
        return new RoleMapping(role, department);
    }
}
