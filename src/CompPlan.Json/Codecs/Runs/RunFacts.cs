using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Runs;

/// <summary>Which facts were calculated with: the member <c>facts</c> of results.</summary>
internal sealed class RunFacts(string fingerprint)
{
    public string Fingerprint { get; } = fingerprint;

    public static RunFacts? Read(ObjectReader from)
    {
        var fingerprint = from.Id("fingerprint");
        return from.Build(() => new RunFacts(fingerprint));
    }

    public static void Write(RunFacts facts, ObjectWriter to) => to.Text("fingerprint", facts.Fingerprint);
}
