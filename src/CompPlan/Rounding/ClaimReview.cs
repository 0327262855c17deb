using System.Globalization;
using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Rounding;

/// <summary>Finds everything that keeps claims from being divided, and brings their bounds inward to whole steps.</summary>
internal sealed class ClaimReview
{
    private readonly List<Issue> _issues = [];
    private readonly long _step;

    private ClaimReview(int count, long step)
    {
        _step = step;
        Floors = new long[count];
        Caps = new long[count];
        Order = new int[count];
        Array.Fill(Caps, DivisionColumns<long>.NoCap);
    }

    internal IReadOnlyList<Issue> Issues => _issues;

    internal long? Shortfall { get; private set; }

    /// <summary>Floors in steps.</summary>
    internal long[] Floors { get; }

    /// <summary>Caps in steps; <see cref="DivisionColumns{T}.NoCap"/> where there is none.</summary>
    internal long[] Caps { get; }

    /// <summary>The claims in ordinal order of their ids.</summary>
    internal int[] Order { get; }

    internal static ClaimReview Of(long pool, IReadOnlyList<Claim> claims, long step)
    {
        var review = new ClaimReview(claims.Count, step);
        review.CheckIds(claims);
        review.CheckPool(pool);
        for (var i = 0; i < claims.Count; i++)
            review.CheckClaim(i, claims[i]);
        if (review._issues.Count == 0)
            review.CheckFloors(pool);
        return review;
    }

    private void CheckIds(IReadOnlyList<Claim> claims)
    {
        for (var i = 0; i < Order.Length; i++)
            Order[i] = i;
        Array.Sort(Order, (left, right) =>
            string.CompareOrdinal(claims[left].Id, claims[right].Id) is var order and not 0 ? order : left - right);
        for (var i = 1; i < Order.Length; i++)
            if (string.Equals(claims[Order[i - 1]].Id, claims[Order[i]].Id, StringComparison.Ordinal))
                Add(IssueCodes.DuplicateId, $"claims[{Order[i]}].id",
                    $"'{claims[Order[i]].Id}' is claimed twice.", "Give every claim of a division its own id.");
    }

    private void CheckPool(long pool)
    {
        if (pool == long.MinValue)
            Add(IssueCodes.NumberRange, "pool", "The magnitude of the pool needs more than 63 bits.", "Divide a smaller pool.");
        else if (pool % _step != 0)
            Add(IssueCodes.PoolNotMultipleOfStep, "pool",
                string.Create(CultureInfo.InvariantCulture, $"A pool of {pool} is not a multiple of the step of {_step}."),
                "Round the pool to the step first.");
    }

    private void CheckClaim(int index, Claim claim)
    {
        if (claim.Weight.Sign < 0)
            Add(IssueCodes.WeightNegative, $"claims[{index}].weight",
                $"The weight of '{claim.Id}' is {claim.Weight}.", "State a weight of at least zero.");
        var floor = Bound(index, claim.Id, "floor", claim.Floor, claim.Floor / _step, up: true);
        var cap = claim.Cap is { } stated ? Bound(index, claim.Id, "cap", stated, stated / _step, up: false) : DivisionColumns<long>.NoCap;
        if (floor is null || cap is null)
            return;
        (Floors[index], Caps[index]) = (floor.Value, cap.Value);
        if (cap < floor)
            Add(IssueCodes.CapBelowFloor, $"claims[{index}].cap",
                $"The cap of '{claim.Id}' is {claim.Cap}, its floor {claim.Floor}: no whole step lies between.",
                "Raise the cap or lower the floor.");
    }

    private long? Bound(int index, string id, string name, Fraction stated, Fraction steps, bool up)
    {
        var whole = up ? steps.Ceiling() : steps.Floor();
        if (stated.Sign < 0)
            Add(IssueCodes.BoundNegative, $"claims[{index}].{name}",
                $"The {name} of '{id}' is {stated}.", "State a bound of at least zero.");
        else if (whole * _step > long.MaxValue)
            Add(IssueCodes.NumberRange, $"claims[{index}].{name}",
                $"The {name} of '{id}' needs more than 63 bits.", "State a smaller bound, or none.");
        else
            return (long)whole;
        return null;
    }

    private void CheckFloors(long pool)
    {
        var sum = BigInteger.Zero;
        foreach (var floor in Floors)
            sum += floor;
        sum *= _step;
        if (sum > long.MaxValue)
        {
            Add(IssueCodes.NumberRange, "claims", "The floors together need more than 63 bits.", "State smaller floors.");
            return;
        }
        var shortfall = (long)sum - Math.Abs(pool);
        if (shortfall <= 0)
            return;
        Shortfall = shortfall;
        Add(IssueCodes.FloorsExceedPool, "claims",
            string.Create(
                CultureInfo.InvariantCulture,
                $"The floors need {sum} minor units, the pool has {Math.Abs(pool)}: it is {shortfall} short."),
            "Raise the pool or lower the floors.");
    }

    private void Add(string code, string path, string message, string remedy) => _issues.Add(Issue.Error(code, path, message, remedy));
}
