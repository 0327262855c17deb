using System.Numerics;

namespace CompPlan.Tests.Oracles;

/// <summary>2^(62 − t/h) rounded half up, by nothing but powers of whole numbers: k is the weight when (2k − 1)^h ≤ 2^(63h − t) &lt; (2k + 1)^h.</summary>
internal static class NaiveHalving
{
    internal static long Weight(int age, int halfLife)
    {
        if (age > 63L * halfLife)
            return 0;
        var power = BigInteger.One << (int)(63L * halfLife - age);
        var (low, high) = (BigInteger.Zero, BigInteger.One << 62);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (BigInteger.Pow(2 * middle - 1, halfLife) <= power)
                low = middle;
            else
                high = middle - 1;
        }
        return (long)low;
    }
}
