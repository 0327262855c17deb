using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Runs;

/// <summary>A row of <c>versions</c>.</summary>
internal static class RunVersionCodec
{
    public static RunVersion? Read(ObjectReader from)
    {
        var bonus = from.Id("bonus");
        var period = from.Period("period");
        var version = from.WholeNumber("version", int.MinValue, int.MaxValue);
        var fingerprint = from.Id("fingerprint");
        return from.Build(() => RunVersion.Of(bonus, period, version, fingerprint));
    }

    public static void Write(RunVersion row, ObjectWriter to)
    {
        to.Text("bonus", row.Bonus);
        to.Text("period", row.Period);
        to.Whole("version", row.Version);
        to.Text("fingerprint", row.Fingerprint);
    }
}
