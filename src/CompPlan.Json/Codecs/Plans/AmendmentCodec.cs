using CompPlan.Json.Binding;
using CompPlan.Plans;

namespace CompPlan.Json.Codecs.Plans;

/// <summary>What a version states about periods that began before it.</summary>
internal static class AmendmentCodec
{
    private static readonly Names<AmendmentReach> Reaches = Names<AmendmentReach>.Of(
        ("startedPeriods", AmendmentReach.StartedPeriods), ("periodsFrom", AmendmentReach.PeriodsFrom));

    public static Amendment? Read(ObjectReader from)
    {
        var reach = from.Choice("appliesTo", Reaches);
        var day = reach == AmendmentReach.PeriodsFrom ? from.Date("from") : default;
        var clause = from.Text("clause");
        return from.Build(() => reach == AmendmentReach.PeriodsFrom ? Amendment.OfPeriodsFrom(day, clause) : Amendment.OfStartedPeriods(clause));
    }

    public static void Write(Amendment amendment, ObjectWriter to)
    {
        to.Choice("appliesTo", amendment.Reach, Reaches);
        to.Date("from", amendment.From);
        to.Text("clause", amendment.Clause);
    }
}
