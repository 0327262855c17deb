using CompPlan.Attribution;
using NodaTime;

namespace CompPlan.Statements;

/// <summary>The credits and reversals of a ledger from one day to another by department and actor, so that statements of many people look through it once.</summary>
internal sealed class EarnedCredits
{
    private readonly ILookup<(string? Department, string? Actor), Credit> _credits;
    private readonly ILookup<(string? Department, string? Actor), ReversalCredit> _reversals;

    private EarnedCredits(
        ILookup<(string? Department, string? Actor), Credit> credits, ILookup<(string? Department, string? Actor), ReversalCredit> reversals)
    {
        _credits = credits;
        _reversals = reversals;
    }

    internal static EarnedCredits Of(CreditLedger ledger, LocalDate first, LocalDate last) => new(
        ByKey(ledger.Credits.Where(credit => first <= credit.EarnedOn && credit.EarnedOn <= last), credit => credit),
        ByKey(ledger.Reversals.Where(reversed => first <= reversed.CountsOn && reversed.CountsOn <= last), reversed => reversed.Credit));

    /// <summary>Those of a department, of an actor, or of an actor for a department, deal by deal.</summary>
    internal IEnumerable<Credit> Of(string? department, string? actor) => _credits[(department, actor)];

    /// <summary>What reversals took back of theirs, deal by deal.</summary>
    internal IEnumerable<ReversalCredit> ReversedOf(string? department, string? actor) => _reversals[(department, actor)];

    private static ILookup<(string? Department, string? Actor), T> ByKey<T>(IEnumerable<T> rows, Func<T, Credit> creditOf) => rows
        .SelectMany(row => KeysOf(creditOf(row).Department, creditOf(row).Actor).Select(key => (key, row)))
        .ToLookup(one => one.key, one => one.row);

    private static IEnumerable<(string? Department, string? Actor)> KeysOf(string department, string actor) =>
        [(department, null), (null, actor), (department, actor)];
}
