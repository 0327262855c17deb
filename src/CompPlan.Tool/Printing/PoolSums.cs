using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Tool.Runs;

namespace CompPlan.Tool.Printing;

/// <summary>The sums over the pools of a span, term by term: where every cent went.</summary>
internal sealed class PoolSums
{
    private static readonly (string Name, Func<PoolIdentity, Money> Of)[] s_terms =
    [
        ("funded", one => one.Funded), ("carried in", one => one.CarriedIn), ("awarded", one => one.Awarded), ("withheld", one => one.Withheld),
        ("returned", one => one.Returned), ("reserved", one => one.Reserved), ("carried", one => one.Carried), ("undistributed", one => one.Undistributed),
    ];

    private const int Opening = 2;

    private readonly Money[] _sums;

    private PoolSums(Money[] sums) => _sums = sums;

    /// <summary>The terms in the order of the identity: the first two open a pool, the others close it.</summary>
    public static IReadOnlyList<(string Name, Func<PoolIdentity, Money> Of)> Terms => s_terms;

    public static PoolSums Of(SpanRun run)
    {
        var zero = Money.Of(0, run.Plan.Currency);
        return new PoolSums([.. s_terms.Select(term => run.Results.Aggregate(zero, (sum, result) => sum + term.Of(result.Identity)))]);
    }

    public Money this[int term] => _sums[term];

    /// <summary>Whether a column of this term says something: funded, awarded, undistributed, and what is not zero.</summary>
    public bool Shows(int term) => term is 0 or 2 || term == s_terms.Length - 1 || !_sums[term].IsZero;

    /// <summary>The identity in one line; terms that are zero throughout are named on a second.</summary>
    public string Identity()
    {
        var opening = string.Join(" + ", Shown(0, Opening));
        var closing = string.Join(" + ", Shown(Opening, s_terms.Length));
        var rest = string.Join(", ", s_terms.Where((_, term) => !Shows(term)).Select(term => term.Name));
        return $"Identity: {opening} = {closing}.{(rest.Length == 0 ? "" : $"\nNothing {rest}.")}";
    }

    private IEnumerable<string> Shown(int from, int to) =>
        Enumerable.Range(from, to - from).Where(Shows).Select(term => $"{s_terms[term].Name} {Figures.Of(_sums[term])}");
}
