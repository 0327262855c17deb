using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>A multiple of a <see cref="Distribution.Ceiling"/> of the plan, as it is on the last day of the period.</summary>
public sealed record CeilingBound : IndividualBound
{
    private CeilingBound(string ceiling, Fraction multiple, BoundProration proration)
    {
        Ceiling = ceiling;
        Multiple = multiple;
        Proration = proration;
    }

    /// <summary>The id of the ceiling.</summary>
    public string Ceiling { get; }

    /// <summary>How often it is taken; 0.75 is three quarters.</summary>
    public Fraction Multiple { get; }

    /// <summary>Whether it is smaller for somebody who was a member for a part of the period.</summary>
    public BoundProration Proration { get; }

    internal override string Kind => "ceiling";

    /// <summary>A bound of <paramref name="multiple"/> times the ceiling with the id <paramref name="ceiling"/>.</summary>
    public static CeilingBound Of(string ceiling, Fraction multiple, BoundProration proration)
    {
        ArgumentNullException.ThrowIfNull(ceiling);
        return new CeilingBound(ceiling, multiple, proration);
    }

    internal override Fraction ExactOf(BoundFigures figures, int seat) => figures.Prorate(Whole(figures), Proration, seat);

    internal override void Fill(BoundFigures figures, Span<long> bounds, bool up) => figures.FillProrated(Whole(figures), Proration, bounds, up);

    /// <summary>The bound of a whole period, in minor units.</summary>
    private Fraction Whole(BoundFigures figures) => figures.AmountOf(Ceiling).Amount.Minor * Multiple;
}
