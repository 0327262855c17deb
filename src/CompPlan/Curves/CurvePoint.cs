using CompPlan.Values;

namespace CompPlan.Curves;

/// <summary>
/// One stated pair of a curve: at this x, this payout. A point of a linear curve may be a jump: <see cref="Payout"/> is
/// reached from below, <see cref="After"/> holds from x on, and the side says which of the two is paid at x itself.
/// </summary>
public sealed record CurvePoint
{
    private CurvePoint(Fraction x, Fraction payout, Fraction? after, StepSide? side)
    {
        X = x;
        Payout = payout;
        After = after;
        Side = side;
    }

    /// <summary>Where: attainment (1 = 100 %) or the raw value in the measure's unit, as the axis of the curve says.</summary>
    public Fraction X { get; }

    /// <summary>
    /// What is paid there, in the unit of the curve's payouts: a ratio (1 = 100 %) or a plain number. At a jump, what is
    /// reached from below. Review refuses a negative one.
    /// </summary>
    public Fraction Payout { get; }

    /// <summary>The payout from x on, at a jump; absent where there is none.</summary>
    public Fraction? After { get; }

    /// <summary>
    /// At a jump, the side to which x itself belongs: <see cref="StepSide.From"/> pays <see cref="After"/> there,
    /// <see cref="StepSide.UpTo"/> pays <see cref="Payout"/>. Absent where there is no jump.
    /// </summary>
    public StepSide? Side { get; }

    /// <summary>What is paid at x itself.</summary>
    public Fraction At => Side == StepSide.From ? Right : Payout;

    /// <summary>What is paid immediately above x.</summary>
    internal Fraction Right => After ?? Payout;

    /// <summary>The payout <paramref name="payout"/> at <paramref name="x"/>.</summary>
    public static CurvePoint Of(Fraction x, Fraction payout) => new(x, payout, null, null);

    /// <summary>
    /// A jump at <paramref name="x"/>: <paramref name="payout"/> is reached from below, <paramref name="after"/> holds from there on,
    /// and <paramref name="side"/> says which of them is paid at x itself.
    /// </summary>
    public static CurvePoint Jump(Fraction x, Fraction payout, Fraction after, StepSide side) => new(x, payout, after, side);
}
