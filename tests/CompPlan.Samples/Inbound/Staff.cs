namespace CompPlan.Samples.Inbound;

/// <summary>
/// The people of the company: ids and jobs, no names. Salaries are contractual annual gross at the actual FTE, in euros; most
/// people have a raise of about two percent in January 2026, which begins a new stint.
/// </summary>
public static class Staff
{
    /// <summary>Id and job of everybody who ever worked there.</summary>
    public static IReadOnlyList<(string Id, string Job)> People { get; } =
    [
        ("e101", "head of marketing"), ("e102", "content manager"), ("e103", "campaign manager"), ("e104", "search specialist"),
        ("e105", "marketing analyst"), ("e106", "graphic designer"), ("e107", "web designer"), ("e108", "event coordinator"),
        ("e109", "head of sales"), ("e110", "account executive"), ("e111", "account executive"), ("e112", "account executive"),
        ("e113", "sales development representative"), ("e114", "sales development representative"), ("e115", "account executive"),
        ("e116", "sales operations analyst"), ("e117", "head of production"), ("e118", "project manager"), ("e119", "integrator"),
        ("e120", "integrator"), ("e121", "support technician"), ("e122", "support technician"), ("e123", "quality manager"),
        ("e124", "trainer"), ("e125", "project manager"), ("e126", "integrator"),
    ];

    /// <summary>Who worked where, from when to when, in the order of ids and dates.</summary>
    public static IReadOnlyList<Stint> Stints { get; } = Sorted(
    [
        .. Raised("e101", "marketing", new(2019, 3, 1), 60_600),
        .. Raised("e102", "marketing", new(2021, 9, 1), 40_800),
        .. Raised("e103", "marketing", new(2020, 1, 6), 43_200),
        .. Raised("e104", "marketing", new(2022, 4, 4), 30_400, fte: "0.8"),
        .. Raised("e105", "marketing", new(2023, 2, 1), 39_600),
        .. Raised("e106", "marketing", new(2020, 10, 1), 36_000, to: new(2025, 9, 30)),
        .. Raised("e107", "marketing", new(2025, 10, 13), 35_400),
        .. Raised("e108", "marketing", new(2023, 9, 4), 31_800),
        .. Raised("e109", "sales", new(2018, 5, 14), 66_000),
        .. Raised("e110", "sales", new(2019, 11, 4), 50_400, to: new(2025, 8, 31)),
        new Stint("e110", "sales", new(2025, 9, 1), null, 41_200, "0.8"),
        .. Raised("e111", "sales", new(2021, 1, 11), 47_400),
        .. Raised("e112", "sales", new(2022, 6, 1), 45_600),
        .. Raised("e113", "sales", new(2023, 3, 6), 34_800, to: new(2026, 2, 15)),
        new Stint("e113", "marketing", new(2026, 2, 16), null, 37_800, "1"),
        .. Raised("e114", "sales", new(2024, 1, 8), 33_600),
        .. Raised("e115", "sales", new(2020, 2, 3), 48_600),
        .. Raised("e116", "sales", new(2021, 5, 3), 38_400),
        .. Raised("e117", "production", new(2017, 9, 4), 57_600),
        .. Raised("e118", "production", new(2019, 6, 3), 46_800),
        .. Raised("e119", "production", new(2020, 8, 24), 40_200),
        .. Raised("e120", "production", new(2021, 3, 1), 39_600, to: new(2026, 2, 13)),
        .. Raised("e121", "production", new(2022, 1, 10), 31_200),
        .. Raised("e122", "production", new(2023, 6, 1), 30_600),
        .. Raised("e123", "production", new(2020, 11, 2), 37_800),
        .. Raised("e124", "production", new(2022, 9, 5), 21_600, fte: "0.6"),
        .. Raised("e125", "production", new(2024, 2, 5), 44_400),
        .. Raised("e126", "production", new(2026, 2, 2), 38_400),
    ]);

    /// <summary>Absences of several types; both days inclusive.</summary>
    public static IReadOnlyList<(string Person, string Type, DateOnly From, DateOnly To)> Absences { get; } =
    [
        ("e102", "training", new(2025, 6, 16), new(2025, 6, 20)),
        ("e105", "sickness", new(2025, 3, 10), new(2025, 3, 21)),
        ("e111", "parental", new(2025, 11, 3), new(2026, 2, 27)),
        ("e114", "training", new(2026, 3, 9), new(2026, 3, 13)),
        ("e118", "sickness", new(2026, 1, 12), new(2026, 2, 6)),
        ("e121", "unpaid", new(2025, 7, 1), new(2025, 8, 31)),
        ("e123", "unpaid", new(2026, 3, 2), new(2026, 3, 31)),
    ];

    /// <summary>Who of a department with one of these jobs works on a day, in the order of ids.</summary>
    public static IReadOnlyList<string> At(DateOnly day, string department, params string[] jobs) =>
        [.. Stints.Where(stint => stint.Department == department && stint.Covers(day) && jobs.Contains(JobOf(stint.Person))).Select(stint => stint.Person)];

    private static string JobOf(string person) => People.First(one => one.Id == person).Job;

    /// <summary>A stint to the end of 2025 and one after it at two percent more, rounded down to ten euros; one alone where it ends before or begins after the turn.</summary>
    private static IEnumerable<Stint> Raised(string person, string department, DateOnly from, int salary, DateOnly? to = null, string fte = "1")
    {
        var raise = new DateOnly(2026, 1, 1);
        if (from >= raise || to < raise)
            return [new Stint(person, department, from, to, salary, fte)];
        return
        [
            new Stint(person, department, from, raise.AddDays(-1), salary, fte),
            new Stint(person, department, raise, to, salary * 102 / 1000 * 10, fte),
        ];
    }

    private static Stint[] Sorted(IEnumerable<Stint> stints) =>
        [.. stints.OrderBy(stint => stint.Person, StringComparer.Ordinal).ThenBy(stint => stint.From)];
}
