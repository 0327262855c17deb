using CompPlan.Values;

namespace CompPlan.Curves;

/// <summary>Which bands of a sorted list without gaps a value has entered, and which of them holds it.</summary>
internal static class BandSearch
{
    /// <summary>Whether each band begins where the one before it ends, none is empty and only the last may have no end.</summary>
    internal static bool AreInOrder(ValueList<CurveBand> bands)
    {
        for (var i = 0; i < bands.Count; i++)
            if ((bands[i].To is { } to ? to <= bands[i].From : i < bands.Count - 1) || (i > 0 && bands[i].From != bands[i - 1].To))
                return false;
        return bands.Count > 0;
    }

    /// <summary>How many bands <paramref name="x"/> has entered: the last of them holds it, unless it lies above them all.</summary>
    internal static int Entered(ValueList<CurveBand> bands, StepSide side, Fraction x)
    {
        var count = 0;
        while (count < bands.Count && Reaches(x, bands[count].From, side))
            count++;
        return count;
    }

    /// <summary>Where <paramref name="x"/> lies, given how many bands it has entered.</summary>
    internal static CurvePlace Place(ValueList<CurveBand> bands, StepSide side, Fraction x, int entered)
    {
        if (entered == 0)
            return CurvePlace.Below;
        return bands[entered - 1].To is { } to && Reaches(x, to, side) ? CurvePlace.Above : CurvePlace.Band;
    }

    private static bool Reaches(Fraction x, Fraction boundary, StepSide side) => side == StepSide.From ? x >= boundary : x > boundary;
}
