using CompPlan.Attribution;
using CompPlan.Distribution;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>
/// The weights of a key by credit and what goes back to the company for credit of others, as explanations. What all people of a
/// department share is projected once.
/// </summary>
internal sealed class CreditKeyProjection
{
    private readonly PlanPaths _paths;
    private readonly BonusResult _result;
    private readonly CreditProjection _credits;
    private readonly Dictionary<(CreditKey Key, string Department), Explanation> _others = [];

    internal CreditKeyProjection(PlanPaths paths, BonusResult result, CreditProjection credits)
    {
        _paths = paths;
        _result = result;
        _credits = credits;
    }

    /// <summary>The weight of a person: the own credit, and a part of that of others where the key says so.</summary>
    internal Explanation Weight(CreditKey key, string department, string person)
    {
        var own = Own(key, department, person);
        if (key.Others != OthersCreditRule.Even || Others(key, department).Value.Sign == 0)
            return own;
        var people = SeatsOf(department).EligibleCount;
        return SumNode.Of(
            Label.Of("key.creditWithOthers", department),
            _paths.Money,
            own,
            QuotientNode.Of(
                Label.Of("key.creditOfOthers.each", department),
                _paths.Money,
                Others(key, department),
                TotalLeaf.Of(Label.Of("key.people", department), Unit.Count, people, people)));
    }

    /// <summary>The part of a sub-pool that stays with the people of a department, where the rest goes back for credit of others.</summary>
    internal ShareNode Kept(string department, string part, Explanation amount, Apportionment kept) =>
        Part(Label.Of("distribution.members", department, part), Label.Of("key.creditOfMembers", department), department, amount, kept, UncappedClaims.MembersClaim);

    /// <summary>The part that goes back.</summary>
    internal ShareNode Returned(string department, string part, Explanation amount, Apportionment kept) =>
        Part(Label.Of("distribution.others", department, part), Label.Of("key.creditOfOthers", department), department, amount, kept, UncappedClaims.OthersClaim);

    private ShareNode Part(Label label, Label weighed, string department, Explanation amount, Apportionment kept, string claim)
    {
        var seats = SeatsOf(department);
        var weight = kept.ShareOf(claim).Weight / seats.CreditUnit;
        return ShareNode.Of(
            label,
            amount,
            TotalLeaf.Of(weighed, _paths.Money, weight, Math.Max(1, seats.Count)),
            ShareReceipt.Of(kept, claim, Fraction.Of(1, seats.CreditUnit)));
    }

    /// <summary>The credit of everybody who does not take part.</summary>
    private Explanation Others(CreditKey key, string department)
    {
        if (!_others.TryGetValue((key, department), out var known))
            _others.Add((key, department), known = SumNode.Of(
                Label.Of("key.creditOfOthers", department),
                _paths.Money,
                CreditsOf(key, department).Where(credit => !TakesPart(department, credit.Actor!)).Select(credit => _credits.Of(credit, PathOf(key)))));
        return known;
    }

    private Explanation Own(CreditKey key, string department, string person)
    {
        var credit = TakesPart(department, person)
            ? CreditsOf(key, department).FirstOrDefault(one => string.Equals(one.Actor, person, StringComparison.Ordinal))
            : null;
        return credit is null
            ? SumNode.Of(Label.Of("credit.actorIn", person, key.Attribution, _result.Period.Name, department), _paths.Money)
            : _credits.Of(credit, PathOf(key));
    }

    private IEnumerable<CountedCredit> CreditsOf(CreditKey key, string department) => SeatsOf(department).Credits.Where(key.IsOf);

    private bool TakesPart(string department, string person) =>
        SeatsOf(department) is var seats && seats.TryIndexOf(person, out var index) && seats.Register.IsEligible(seats.Seats[index]);

    private DepartmentSeats SeatsOf(string department) =>
        _result.Distribution.Departments.First(one => string.Equals(one.Department, department, StringComparison.Ordinal)).Seats;

    private string PathOf(CreditKey key)
    {
        var parts = _result.Bonus.Distribution.Parts;
        var place = 0;
        while (parts[place].Key != key)
            place++;
        return $"{_paths.Bonus(_result.Bonus.Id)}.distribution.parts[{place}].key";
    }
}
