using System.Numerics;
using CompPlan.Values;

namespace CompPlan.Attribution.Analysis;

/// <summary>The worth of every set of channels, over one denominator; the bits of a place say which channels are in the set.</summary>
internal sealed class ChannelGame
{
    private readonly BigInteger[] _worths;
    private readonly BigInteger _denominator;

    private ChannelGame(ValueList<string> channels, Fraction[] worths)
    {
        Channels = channels;
        _denominator = BigInteger.One;
        foreach (var worth in worths)
            _denominator = _denominator / BigInteger.GreatestCommonDivisor(_denominator, worth.Denominator) * worth.Denominator;
        _worths = [.. worths.Select(worth => worth.Numerator * (_denominator / worth.Denominator))];
    }

    internal ValueList<string> Channels { get; }

    internal Fraction Total => Fraction.Of(_worths[^1], _denominator);

    /// <summary>The game of the stated worths; null with what is wrong in <paramref name="issues"/>.</summary>
    internal static ChannelGame? Of(ValueList<string> channels, CoalitionWorth[] stated, List<Issue> issues)
    {
        if (channels.Count is 0 or > ShapleyAnalysis.MaxChannels)
        {
            issues.Add(channels.Count == 0 ? AnalysisFaults.NoCoalitions : AnalysisFaults.TooManyChannels(channels.Count));
            return null;
        }
        var worths = new Fraction?[1 << channels.Count];
        worths[0] = Fraction.Zero;
        for (var place = 0; place < stated.Length; place++)
        {
            var set = SetOf(stated[place].Channels, channels);
            if (set == 0 && stated[place].Worth != Fraction.Zero)
                issues.Add(AnalysisFaults.NothingIsWorthNothing(place));
            else if (set != 0 && worths[set] is not null)
                issues.Add(AnalysisFaults.CoalitionTwice(stated[place], place));
            worths[set] ??= stated[place].Worth;
        }
        issues.AddRange(Enumerable.Range(0, worths.Length).Where(set => worths[set] is null)
            .Select(set => AnalysisFaults.CoalitionMissing(channels.Where((_, place) => (set >> place & 1) != 0))).Take(100));
        return issues.Count > 0 ? null : new ChannelGame(channels, [.. worths.Select(worth => worth!.Value)]);
    }

    /// <summary>The game in which a set is worth what the paths bring that need no other channel.</summary>
    internal static ChannelGame Of(ChannelPaths paths, PathWorth worth)
    {
        var sets = 1 << paths.Channels.Count;
        var (converted, notConverted, value) = (new BigInteger[sets], new BigInteger[sets], new Fraction[sets]);
        foreach (var path in paths.Paths)
            // What comes without any channel is no channel's doing.
            if (SetOf(path.Channels, paths.Channels) is var set and not 0)
            {
                converted[set] += path.Converted;
                notConverted[set] += path.NotConverted;
                value[set] += path.Value.ToFraction();
            }
        for (var channel = 1; channel < sets; channel <<= 1)
            for (var set = 0; set < sets; set++)
                if ((set & channel) != 0)
                {
                    converted[set] += converted[set ^ channel];
                    notConverted[set] += notConverted[set ^ channel];
                    value[set] += value[set ^ channel];
                }
        return new ChannelGame(paths.Channels, [.. Enumerable.Range(0, sets).Select(set => worth switch
        {
            PathWorth.Conversions => Fraction.Of(converted[set]),
            PathWorth.Value => value[set],
            _ => Rate(converted[set], notConverted[set]),
        })]);
    }

    /// <summary>Σ over the sets without the channel of |S|! (n − |S| − 1)! ÷ n! · (worth with it − worth without it).</summary>
    internal Fraction ValueOf(int channel)
    {
        var count = Channels.Count;
        var bySize = new BigInteger[count];
        for (var set = 0; set < _worths.Length; set++)
            if ((set >> channel & 1) == 0)
                bySize[BitOperations.PopCount((uint)set)] += _worths[set | 1 << channel] - _worths[set];
        var sum = BigInteger.Zero;
        for (var size = 0; size < count; size++)
            sum += bySize[size] * Factorial(size) * Factorial(count - size - 1);
        return Fraction.Of(sum, _denominator * Factorial(count));
    }

    private static int SetOf(ValueList<string> members, ValueList<string> channels)
    {
        var set = 0;
        foreach (var member in members)
            set |= 1 << channels.AsSpan().BinarySearch(member, StringComparer.Ordinal);
        return set;
    }

    private static Fraction Rate(BigInteger converted, BigInteger notConverted)
    {
        const long Unit = 1_000_000_000_000;
        var all = converted + notConverted;
        return all.IsZero ? Fraction.Zero : Fraction.Of(HalfEven(converted * Unit, all), Unit);
    }

    private static BigInteger HalfEven(BigInteger numerator, BigInteger denominator)
    {
        var whole = BigInteger.DivRem(numerator, denominator, out var rest);
        var order = (rest * 2).CompareTo(denominator);
        return order > 0 || (order == 0 && !whole.IsEven) ? whole + 1 : whole;
    }

    private static BigInteger Factorial(int number)
    {
        var product = BigInteger.One;
        for (var factor = 2; factor <= number; factor++)
            product *= factor;
        return product;
    }
}
