using CompPlan.Commitments;
using CompPlan.Measures;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What follows for each measure of a plan from the measures it is derived from, found once in their order.</summary>
internal sealed class MeasureTraits
{
    private readonly MeasureOrder _order;
    private readonly Dictionary<string, Trait> _traits = new(StringComparer.Ordinal);
    private readonly Dictionary<Cadence, Dictionary<string, string?>> _misfits = [];

    private readonly ValueList<Commitment> _commitments;

    private MeasureTraits(MeasureOrder order, ValueList<Commitment> commitments)
    {
        _order = order;
        _commitments = commitments;
        foreach (var measure in order.Ordered)
            _traits.Add(measure.Id, Of(measure));
    }

    public static MeasureTraits Of(MeasureOrder order, ValueList<Commitment> commitments) => new(order, commitments);

    /// <summary>Whether the measure is there and no circle leads to it.</summary>
    public bool Knows(string id) => _traits.ContainsKey(id);

    /// <summary>How values of inner periods become the value of a longer one; null where they never do, as with ratios.</summary>
    public Combination? CombinationOf(string id) => _traits.GetValueOrDefault(id)?.Combine;

    /// <summary>
    /// Whether the measure can be taken without the first week of a period: no mean, growth or average is in it, and a year to date
    /// only as the whole of it.
    /// </summary>
    public bool CanLeaveOutAWeek(string id) => _traits.GetValueOrDefault(id) is not { } trait || trait.LeavesOut || trait.LeavesOutAlone;

    /// <summary>Through how many measures it is derived: 1 for a measure that is reported.</summary>
    public int DepthOf(string id) => _traits.GetValueOrDefault(id)?.Depth ?? 1;

    /// <summary>How many values an explanation of it shows, with everything it is derived from, up to a great number.</summary>
    public long SizeOf(string id) => _traits.GetValueOrDefault(id)?.Size ?? 1;

    /// <summary>Why the measure cannot be taken over periods of a cadence, as a sentence without its end; null where it can.</summary>
    public string? Misfit(string id, Cadence cadence)
    {
        if (!_misfits.TryGetValue(cadence, out var found))
        {
            _misfits.Add(cadence, found = new Dictionary<string, string?>(StringComparer.Ordinal));
            foreach (var measure in _order.Ordered)
                found.Add(measure.Id, Misfit(measure, cadence, found));
        }
        return found.GetValueOrDefault(id);
    }

    private string? Misfit(Measure measure, Cadence cadence, Dictionary<string, string?> found) => measure switch
    {
        PeriodicMeasure own => own.Cadence.Divides(cadence) ? null : $"The measure '{measure.Id}' is taken {own.Cadence}",
        ComplianceMeasure kept => _commitments.FirstOrDefault(one => one.Id == kept.Commitment) is not VolumeCommitment volume || volume.Per.Divides(cadence)
            ? null
            : $"The volume '{volume.Id}' is promised {volume.Per}",
        TrailingAverageMeasure average => average.Per.Divides(cadence) ? null : $"The measure '{measure.Id}' is an average over {average.Per} periods",
        YearToDateMeasure when !cadence.DividesYear => $"The measure '{measure.Id}' is taken from the first day of the year",
        GrowthMeasure { Over: PriorYear } when !cadence.DividesYear && cadence.Months % Cadence.Annual.Months != 0 =>
            $"The measure '{measure.Id}' is compared with the same months of the year before",
        _ => measure.Parts.Select(found.GetValueOrDefault).FirstOrDefault(misfit => misfit is not null),
    };

    private Trait Of(Measure measure)
    {
        var parts = measure.Parts.Select(_traits.GetValueOrDefault).OfType<Trait>().ToArray();
        var depth = 1 + parts.Select(part => part.Depth).DefaultIfEmpty().Max();
        var times = measure switch { TrailingAverageMeasure average => average.Periods, GrowthMeasure => 2, _ => 1 };
        var size = Math.Min(int.MaxValue, 1 + times * Math.Min(int.MaxValue, parts.Sum(part => part.Size)));
        return measure switch
        {
            PeriodicMeasure own => new Trait(own.Combine, own.Combine != Combination.Mean, false, depth, size),
            AttributedMeasure => new Trait(Combination.Sum, true, false, depth, size),
            SumMeasure or DifferenceMeasure or ProductMeasure { Factors.Count: 1 } => new Trait(Common(parts), AllLeaveOut(parts), false, depth, size),
            YearToDateMeasure => new Trait(Common(parts), false, parts.All(part => part.LeavesOut || part.LeavesOutAlone), depth, size),
            RatioMeasure or ProductMeasure => new Trait(null, AllLeaveOut(parts), false, depth, size),
            _ => new Trait(null, false, false, depth, size),
        };
    }

    private static bool AllLeaveOut(Trait[] parts) => parts.All(part => part.LeavesOut);

    private static Combination? Common(Trait[] parts) => parts.Length > 0 && parts.All(part => part.Combine == parts[0].Combine) ? parts[0].Combine : null;

    private sealed class Trait(Combination? combine, bool leavesOut, bool leavesOutAlone, int depth, long size)
    {
        public Combination? Combine { get; } = combine;

        public bool LeavesOut { get; } = leavesOut;

        public bool LeavesOutAlone { get; } = leavesOutAlone;

        public int Depth { get; } = depth;

        public long Size { get; } = size;
    }
}
