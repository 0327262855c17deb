using CompPlan.Periods;
using CompPlan.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>
/// Opening hours of every shape: closed days, breaks, nights, a zone of their own, holidays of every kind; instants around the
/// changes of the clocks; and hours that are slightly broken.
/// </summary>
public static class OpeningHoursGenerators
{
    private static readonly string?[] Zones = [null, "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"];

    public static Arbitrary<OpeningHours> Hours() => Arb.From(Sound, hours => hours.Days.Count > 1
        ? hours.Days.Select((_, i) => OpeningHours.Of(hours.Id, hours.Days.Where((_, place) => place != i), hours.Holidays, hours.TimeZone, hours.Name))
        : []);

    /// <summary>Instants of 2025 to 2027, often close to a change of the clocks of Paris.</summary>
    public static Arbitrary<Instant> Instants() => Arb.From(Gen.OneOf(
        Gen.Choose(0, 3 * 365 * 24 * 60).Select(minutes => Instant.FromUtc(2025, 1, 1, 0, 0).Plus(Duration.FromMinutes(minutes))),
        from change in Gen.Elements(Instant.FromUtc(2026, 3, 29, 1, 0), Instant.FromUtc(2026, 10, 25, 1, 0))
        from seconds in Gen.Choose(-200_000, 200_000)
        select change.Plus(Duration.FromSeconds(seconds))));

    public static Gen<OpeningHours> Named(string id) =>
        from whole in Gen.Elements(true, false, false)
        from weekdays in Gen.SubListOf(Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day))
        from days in Gen.CollectToList(weekdays.Count == 0 ? [IsoDayOfWeek.Tuesday] : weekdays, Day)
        from zone in Gen.Elements(Zones)
        from holidays in Holidays.ListOf(2)
        from count in Gen.Choose(0, 2)
        from name in Gen.Elements(null, "Desk")
        select OpeningHours.Of(id, whole ? Enumerable.Range(1, 7).Select(Whole) : days, holidays.Take(count), zone, name);

    /// <summary>Opening hours with a fault that the review must find.</summary>
    public static Gen<OpeningHours> Broken =>
        from sound in Sound
        from fault in Gen.Elements<Func<OpeningHours, OpeningHours>>(
            hours => OpeningHours.Of("a desk", hours.Days, hours.Holidays),
            hours => OpeningHours.Of(hours.Id, [], hours.Holidays),
            hours => OpeningHours.Of(hours.Id, hours.Days, hours.Holidays, "Europe/Atlantis"),
            hours => OpeningHours.Of(hours.Id, hours.Days.Append(hours.Days[0]), hours.Holidays),
            hours => OpeningHours.Of(hours.Id, [OpeningDay.Of(IsoDayOfWeek.Monday)], hours.Holidays),
            hours => OpeningHours.Of(hours.Id, [OpeningDay.Of(IsoDayOfWeek.None, Between(9 * 60, 17 * 60))], hours.Holidays),
            hours => OpeningHours.Of(hours.Id, [OpeningDay.Of(IsoDayOfWeek.Monday, Between(17 * 60, 9 * 60))], hours.Holidays),
            hours => OpeningHours.Of(hours.Id, [OpeningDay.Of(IsoDayOfWeek.Monday, Between(9 * 60, 12 * 60), Between(11 * 60, 17 * 60))], hours.Holidays),
            hours => OpeningHours.Of(hours.Id, [OpeningDay.Of(IsoDayOfWeek.Monday, OpeningInterval.Between(new LocalTime(9, 0, 1), new LocalTime(10, 0)))], hours.Holidays),
            hours => OpeningHours.Of(hours.Id, hours.Days, [DatedHolidays.Of([])]),
            hours => OpeningHours.Of(hours.Id, hours.Days, [DatedHolidays.Of([new LocalDate(2026, 5, 1), new LocalDate(2026, 5, 1)])]),
            hours => OpeningHours.Of(hours.Id, hours.Days, [DatedHolidays.Of([new LocalDate(2200, 1, 1)])]))
        select fault(sound);

    private static Gen<OpeningHours> Sound => Named("desk");

    private static Gen<HolidaySet> Holidays => Gen.OneOf(
        Gen.Constant((HolidaySet)FranceHolidays.Of()),
        Gen.Constant((HolidaySet)AlsaceMoselleHolidays.Of()),
        from days in Gen.Choose(0, 1_000).ListOf(3)
        from name in Gen.Elements(null, "Bridge days")
        select (HolidaySet)DatedHolidays.Of(days.Distinct().Select(day => new LocalDate(2025, 1, 1).PlusDays(day)), name));

    /// <summary>One to three intervals out of sorted minutes of a day, some of which touch.</summary>
    private static Gen<OpeningDay> Day(IsoDayOfWeek weekday) =>
        from count in Gen.Choose(1, 3)
        from minutes in Gen.Choose(0, 24 * 60).ListOf(2 * count)
        let ends = minutes.Order().ToArray()
        let intervals = Enumerable.Range(0, count).Where(i => ends[2 * i] < ends[2 * i + 1]).Select(i => Between(ends[2 * i], ends[2 * i + 1])).ToArray()
        select OpeningDay.Of(weekday, intervals.Length == 0 ? [Between(9 * 60, 17 * 60)] : intervals);

    private static OpeningDay Whole(int weekday) => OpeningDay.Of((IsoDayOfWeek)weekday, Between(0, 24 * 60));

    private static OpeningInterval Between(int from, int to) => OpeningInterval.Between(Time(from), Time(to));

    private static LocalTime Time(int minutes) => LocalTime.Midnight.PlusMinutes(minutes);
}
