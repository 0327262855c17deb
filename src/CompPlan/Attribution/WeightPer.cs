namespace CompPlan.Attribution;

/// <summary>What carries the weight that a <see cref="WeightedModel"/> states for a name.</summary>
public enum WeightPer
{
    /// <summary>Each touch of that name: two of them weigh twice as much.</summary>
    Touch = 1,

    /// <summary>The name: its touches in a deal share the weight evenly, however many they are.</summary>
    Name,
}
