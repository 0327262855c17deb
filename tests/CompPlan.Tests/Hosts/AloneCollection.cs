using Xunit;

namespace CompPlan.Tests.Hosts;

/// <summary>Tests that change what the whole process shares: nothing runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "Alone";
}
