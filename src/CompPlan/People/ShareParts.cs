using System.Numerics;
using CompPlan.Facts;

namespace CompPlan.People;

/// <summary>Shares of people with several memberships at once, as whole numbers of one part. The review of facts keeps the part large enough.</summary>
internal static class ShareParts
{
    /// <summary>The least common multiple of the denominators of all shares; 1 without shares.</summary>
    public static long CommonOf(MembershipColumns memberships)
    {
        var common = BigInteger.One;
        foreach (var share in memberships.Details.Share)
            if (share.Sign > 0 && !(common % share.Denominator).IsZero)
                common *= share.Denominator / BigInteger.GreatestCommonDivisor(common, share.Denominator);
        return (long)common;
    }

    /// <summary>How many of the common parts a membership has; all where it states no share.</summary>
    public static long Of(MembershipColumns memberships, int row, long common)
    {
        var shares = memberships.Details.Share;
        return shares.IsEmpty || shares[row].Sign == 0 ? common : (long)(shares[row].Numerator * (common / shares[row].Denominator));
    }
}
