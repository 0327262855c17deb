using CompPlan.Attribution;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// Progressive filling once more: from what everybody has now, the least step after which some group is full or all is given. It knows
/// groups by name and looks at everybody at every step.
/// </summary>
internal static class NaiveCaps
{
    internal sealed record Claim(string Id, Fraction Weight, IReadOnlyList<string> Groups);

    /// <summary>What each claim has in whole units, and what nobody has.</summary>
    internal static (Dictionary<string, long> Shares, long Left) Divide(
        long pool, string seed, bool redistribute, IReadOnlyDictionary<string, Fraction> caps, IReadOnlyList<Claim> claims)
    {
        var has = claims.ToDictionary(claim => claim.Id, _ => Fraction.Zero);
        var growing = claims.ToList();
        Fraction Sum(IEnumerable<Fraction> all) => all.Aggregate(Fraction.Zero, (sum, one) => sum + one);
        Fraction InGroup(string group) => Sum(claims.Where(claim => claim.Groups.Contains(group)).Select(claim => has[claim.Id]));
        var total = Sum(claims.Select(claim => claim.Weight));
        while (growing.Count > 0)
        {
            var room = redistribute ? pool - Sum(has.Values) : Sum(growing.Select(claim => pool * claim.Weight / total - has[claim.Id]));
            if (room.Sign == 0)
                break;
            var step = room / Sum(growing.Select(claim => claim.Weight));
            foreach (var group in caps.Keys.Where(group => growing.Any(claim => claim.Groups.Contains(group))))
                step = Fraction.Min(step, (caps[group] - InGroup(group)) / Sum(growing.Where(claim => claim.Groups.Contains(group)).Select(claim => claim.Weight)));
            foreach (var claim in growing)
                has[claim.Id] += step * claim.Weight;
            var full = caps.Keys.Where(group => InGroup(group) == caps[group]).ToHashSet();
            growing.RemoveAll(claim => claim.Groups.Any(full.Contains));
        }
        var shares = has.ToDictionary(one => one.Key, one => (long)one.Value.Floor());
        var odd = (long)Sum(has.Values).Floor() - shares.Values.Sum();
        foreach (var claim in claims.Where(claim => has[claim.Id] != shares[claim.Id])
                     .OrderByDescending(claim => has[claim.Id] - shares[claim.Id])
                     .ThenBy(claim => TieKey.Of(seed, claim.Id)).ThenBy(claim => claim.Id, StringComparer.Ordinal))
            if (odd > 0 && claim.Groups.All(group => !caps.TryGetValue(group, out var cap)
                    || claims.Where(other => other.Groups.Contains(group)).Sum(other => shares[other.Id]) < cap.Floor()))
            {
                shares[claim.Id]++;
                odd--;
            }
        return (shares, pool - shares.Values.Sum());
    }
}
