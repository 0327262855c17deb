using System.Runtime.CompilerServices;

namespace CompPlan.Attribution.Crediting;

/// <summary>
/// Terms of a rule prepared to credit many deals: the touches that count, found anew for every deal, and the department of each role.
/// Holds scratch, so it is made for each worker.
/// </summary>
internal sealed class PreparedTerms
{
    private readonly DealPaths _paths;
    private readonly short[] _departmentOfRole;

    /// <param name="terms">The terms.</param>
    /// <param name="paths">The deals.</param>
    /// <param name="departments">The departments of the whole rule in ordinal order; credits name them by place.</param>
    internal PreparedTerms(AttributionTerms terms, DealPaths paths, IReadOnlyList<string> departments)
    {
        Terms = terms;
        _paths = paths;
        Touches = new EligiblePath(terms.Ties, terms.Eligibility.Prepare(paths));
        _departmentOfRole = new short[paths.Facts.Ids.Roles.Count];
        _departmentOfRole.AsSpan().Fill(-1);
        foreach (var mapping in terms.Roles)
            if (paths.Facts.Ids.Roles.Find(mapping.Role) is var role and >= 0)
                _departmentOfRole[role] = (short)PlaceOf(departments, mapping.Department);
        Caps = terms.Caps.Count > 0 ? new PreparedCaps(this, departments) : null;
    }

    /// <summary>The terms.</summary>
    internal AttributionTerms Terms { get; }

    /// <summary>The touches that count of the deal at hand, once they are filled in.</summary>
    internal EligiblePath Touches { get; }

    /// <summary>The caps; null where the terms have none.</summary>
    internal PreparedCaps? Caps { get; }

    /// <summary>The place of the department that the touches of a role credit. A review has seen to it that every role has one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal short DepartmentOf(int role) => _departmentOfRole[role] is var department and >= 0 ? department : throw Unmapped(role);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private InvalidOperationException Unmapped(int role) => new($"The role '{_paths.Facts.Ids.Roles[role]}' is mapped to no department.");

    private static int PlaceOf(IReadOnlyList<string> departments, string department)
    {
        var place = 0;
        while (!string.Equals(departments[place], department, StringComparison.Ordinal))
            place++;
        return place;
    }
}
