namespace CompPlan.Benchmarks.Credits;

/// <summary>How many people, deals and touches a folder of facts has.</summary>
internal sealed record CreditScale
{
    private CreditScale(string name, int people, int deals, int touches)
    {
        Name = name;
        People = people;
        Deals = deals;
        Touches = touches;
    }

    public string Name { get; }

    public int People { get; }

    public int Deals { get; }

    public int Touches { get; }

    /// <summary>XS, S, M or L.</summary>
    public static CreditScale Of(string name) => name switch
    {
        "XS" => new(name, 200, 1_000, 5_000),
        "S" => new(name, 10_000, 100_000, 500_000),
        "M" => new(name, 100_000, 1_000_000, 5_000_000),
        "L" => new(name, 1_000_000, 4_000_000, 20_000_000),
        _ => throw new ArgumentException($"There is no size '{name}': XS, S, M or L.", nameof(name)),
    };
}
