using System.Runtime.CompilerServices;

namespace CompPlan.Attribution.Crediting;

/// <summary>What the touches of one deal earned under the rules so far, by their places; not yet in the <see cref="ActorSums"/>.</summary>
internal readonly ref struct WaitingSums
{
    private readonly ActorSums _sums;
    private readonly Span<int> _pairs;
    private readonly Span<long> _amounts;
    private readonly int _nobody;
    private readonly int _width;

    /// <param name="sums">Where they go in the end.</param>
    /// <param name="pairs">The actor and department of each touch.</param>
    /// <param name="amounts">An amount for each touch and rule.</param>
    /// <param name="nobody">The pair of touches that earned nothing yet.</param>
    /// <param name="width">How many amounts a touch has.</param>
    internal WaitingSums(ActorSums sums, Span<int> pairs, Span<long> amounts, int nobody, int width)
    {
        _sums = sums;
        _pairs = pairs;
        _amounts = amounts;
        _nobody = nobody;
        _width = width;
    }

    /// <summary>Adds what a touch earned for a pair under a rule.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(int touch, int pair, int rule, long amount)
    {
        // The values of all deals fit 64 bits together, and places were counted when room was made.
        unchecked
        {
            ref var waiting = ref _pairs[touch];
            if (waiting == _nobody)
                waiting = pair;
            if (waiting == pair)
                _amounts[touch * _width + rule] += amount;
            else
                // Rules may credit different departments with one touch.
                _sums.Add(pair, rule, amount);
        }
    }
}
