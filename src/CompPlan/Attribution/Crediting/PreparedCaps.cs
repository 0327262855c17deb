using System.Numerics;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>The caps of some terms, prepared for many deals: which groups the touches of a deal belong to, and the division under them.</summary>
internal sealed class PreparedCaps
{
    private readonly (CreditCap Cap, int Place)[] _caps;
    private readonly CappedExcess _excess;
    private readonly PreparedTerms _terms;
    private readonly IReadOnlyList<string> _departments;

    /// <param name="terms">The terms, which have caps.</param>
    /// <param name="departments">The departments of the whole rule in ordinal order.</param>
    internal PreparedCaps(PreparedTerms terms, IReadOnlyList<string> departments)
    {
        _caps = [.. terms.Terms.Caps.Select((cap, place) => (cap, place)).OrderBy(cap => cap.cap.By)];
        _excess = terms.Terms.Excess ?? throw new ArgumentException("Caps state what becomes of credit beyond them.", nameof(terms));
        _terms = terms;
        _departments = departments;
    }

    /// <summary>
    /// Divides <paramref name="pool"/> over the rows with a weight, of which there is at least one. Caps are shares of
    /// <paramref name="whole"/>, what the rule divides of the deal.
    /// </summary>
    internal CreditCapping Divide(EligiblePath rows, long pool, long whole, ReadOnlySpan<BigInteger> weights, TieOrder ties)
    {
        var groups = new List<GroupCap>();
        foreach (var (cap, place) in _caps)
        {
            var names = new SortedSet<string>(StringComparer.Ordinal);
            for (var row = 0; row < weights.Length; row++)
                if (weights[row].Sign > 0 && NameOf(rows, row, cap.By) is var name && (cap.Only is null || string.Equals(cap.Only, name, StringComparison.Ordinal)))
                    names.Add(name);
            groups.AddRange(names.Select(name => new GroupCap(cap.By, name, place, cap.Share * whole)));
        }
        var claims = new List<CappedClaim>();
        for (var row = 0; row < weights.Length; row++)
            if (weights[row].Sign > 0)
                claims.Add(new CappedClaim(rows.Ids.IdOf(row), rows.TouchAt(row), weights[row], GroupsOf(rows, row, groups)));
        return CappedDivision.Divide(pool, ties, _excess, [.. groups], [.. claims]);
    }

    private int[] GroupsOf(EligiblePath rows, int row, List<GroupCap> groups)
    {
        var found = new List<int>();
        for (var group = 0; group < groups.Count; group++)
            if (string.Equals(groups[group].Name, NameOf(rows, row, groups[group].By), StringComparison.Ordinal))
                found.Add(group);
        return [.. found];
    }

    private string NameOf(EligiblePath rows, int row, CapGroup by)
    {
        var (path, touch) = (rows.Path, rows.TouchAt(row));
        FactIds ids = path.Paths.Facts.Ids;
        return by switch
        {
            CapGroup.Kind => ids.Kinds[path.Kind[touch]],
            CapGroup.Person => ids.Actors[path.Actor[touch]],
            _ => _departments[_terms.DepartmentOf(path.Role[touch])],
        };
    }
}
