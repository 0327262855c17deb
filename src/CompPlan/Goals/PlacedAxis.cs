using CompPlan.Values;

namespace CompPlan.Goals;

/// <summary>An axis of stated numbers, with what is paid beyond them: a closed family.</summary>
public abstract record PlacedAxis : MatrixAxis
{
    private protected PlacedAxis(IEnumerable<Fraction> at, AxisEnd below, AxisEnd above)
    {
        At = ValueList<Fraction>.Of(at);
        Below = below;
        Above = above;
    }

    /// <summary>The places, strictly rising.</summary>
    public ValueList<Fraction> At { get; }

    /// <summary>What is paid below the first place.</summary>
    public AxisEnd Below { get; }

    /// <summary>What is paid above the last place.</summary>
    public AxisEnd Above { get; }

    /// <inheritdoc/>
    public override int Count => At.Count;

    private protected AxisReading Place(AxisReading observed, Fraction x, BetweenCells between)
    {
        var last = At.Count - 1;
        if (x < At[0])
            return observed.At(AxisPlace.Below, Below == AxisEnd.Hold ? 1 : 0, Fraction.Zero);
        if (x > At[last])
            return observed.At(AxisPlace.Above, Above == AxisEnd.Hold ? At.Count : 0, Fraction.Zero);
        var place = last;
        while (At[place] > x)
            place--;
        if (At[place] == x)
            return observed.At(AxisPlace.At, place + 1, Fraction.Zero);
        var share = between == BetweenCells.Interpolated ? (x - At[place]) / (At[place + 1] - At[place]) : Fraction.Zero;
        return observed.At(AxisPlace.Between, place + 1, share);
    }
}
