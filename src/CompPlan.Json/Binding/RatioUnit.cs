using CompPlan.Values;

namespace CompPlan.Json.Binding;

/// <summary>In which unit an object writes its ratios: percent points or fractions of one. The domain holds the ratio only.</summary>
internal sealed class RatioUnit
{
    private readonly Fraction _whole;

    private RatioUnit(Fraction whole) => _whole = whole;

    public static RatioUnit Percent { get; } = new(Fraction.Hundred);

    public static RatioUnit Fractional { get; } = new(Fraction.One);

    public Fraction ToRatio(Fraction written) => written / _whole;

    public Fraction ToWritten(Fraction ratio) => ratio * _whole;
}
