using CompPlan.Attribution.Analysis;
using CompPlan.Rounding;

namespace CompPlan.Tests.Attribution.Analysis;

/// <summary>Ways through channels in a few words: <c>a &gt; b</c>, how many converted, how many did not.</summary>
internal static class Ways
{
    internal static ChannelPath Way(string steps, long converted, long notConverted = 0, string? value = null) => ChannelPath.Of(
        steps.Length == 0 ? [] : steps.Split(" > "), converted, notConverted, value is null ? Money.Zero : Money.Parse(value, Crediting.Eur));

    internal static ChannelPaths Of(params ChannelPath[] ways) => ChannelPaths.Of(ways);

    internal static string[] Shown(this ChannelPaths paths) => [.. paths.Paths.Select(path => string.Join(" > ", path.Channels))];
}
