using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Runs;

/// <summary>Which plan was calculated: the member <c>plan</c> of results.</summary>
internal sealed class RunPlan(string id, int version, string fingerprint)
{
    public string Id { get; } = id;

    public int Version { get; } = version;

    public string Fingerprint { get; } = fingerprint;

    public static RunPlan? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var version = from.WholeNumber("version", int.MinValue, int.MaxValue);
        var fingerprint = from.Id("fingerprint");
        return from.Build(() => new RunPlan(id, version, fingerprint));
    }

    public static void Write(RunPlan plan, ObjectWriter to)
    {
        to.Text("id", plan.Id);
        to.Whole("version", plan.Version);
        to.Text("fingerprint", plan.Fingerprint);
    }
}
