using System.Globalization;

namespace CompPlan.Samples.Inbound;

/// <summary>
/// Makes the monthly measures: each scatters about what the plan aims at in its year. A measure becomes known a few days after
/// the end of its month; two of them are restated later.
/// </summary>
public sealed class MeasureBook(SampleRandom random)
{
    private readonly List<MeasureRow> _rows = [];

    /// <summary>The rows in the order of measure, period and date known.</summary>
    public IEnumerable<MeasureRow> Rows => _rows
        .OrderBy(row => row.Measure, StringComparer.Ordinal).ThenBy(row => row.From).ThenBy(row => row.KnownOn);

    /// <summary>The order intake the month should have: the aim of the year, times 86 to 116 percent.</summary>
    public int OrderIntakeOf(DateOnly month) => Aim(month, 180_000, 195_000) / 100 * random.Between(86, 116);

    /// <summary>Adds every measure of a month but the order intake, which comes from the deals.</summary>
    public void AddMonth(DateOnly month, int orderIntake)
    {
        Add(month, "order-intake", Whole(orderIntake), random.Between(1, 3));
        Add(month, "revenue", Scaled(Aim(month, 310_000, 328_000) * random.Between(940, 1085) / 10L, 2), random.Between(4, 8));
        Add(month, "qualified-leads", Whole(Aim(month, 42, 46) * random.Between(84, 118) / 100), random.Between(1, 3));
        Add(month, "on-time-delivery", Scaled(random.Between(868, 972), 3), random.Between(3, 6));
        Add(month, "delivery-days", Scaled(random.Between(208, 272), 1), random.Between(3, 6));
        Add(month, "satisfaction", Scaled(random.Between(360, 455), 1), random.Between(5, 9));
        Add(month, "operating-margin", Scaled(random.Between(84, 138), 3), random.Between(9, 14));
        if (month.Month % 3 == 0)
            AddRating(month.AddMonths(-2));
    }

    /// <summary>States the value of a month again, as it became known later.</summary>
    public void Restate(DateOnly month, string measure, string value, DateOnly knownOn) =>
        _rows.Add(new MeasureRow(measure, month, Month.LastDay(month), value, null, knownOn));

    private void AddRating(DateOnly quarter)
    {
        var last = Month.LastDay(quarter, 3);
        var level = random.Pick(["fair", "good", "good", "good", "excellent"]);
        _rows.Add(new MeasureRow("process-quality", quarter, last, null, level, last.AddDays(random.Between(6, 12))));
    }

    private void Add(DateOnly month, string measure, string value, int days)
    {
        var last = Month.LastDay(month);
        _rows.Add(new MeasureRow(measure, month, last, value, null, last.AddDays(days)));
    }

    private static int Aim(DateOnly month, int in2025, int in2026) =>
        month.Year == 2025 ? in2025 : in2026;

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A whole number of units of 10^−<paramref name="decimals"/> as a plain decimal.</summary>
    private static string Scaled(long units, int decimals)
    {
        var digits = units.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return $"{digits[..^decimals]}.{digits[^decimals..]}";
    }
}
