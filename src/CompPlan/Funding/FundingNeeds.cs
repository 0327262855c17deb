namespace CompPlan.Funding;

/// <summary>What a funding rule must know of a period, each with the place of the plan that names it.</summary>
internal sealed class FundingNeeds
{
    private readonly List<(string Id, string Path)> _measures = [];
    private readonly List<(string Id, string Path)> _running = [];
    private readonly List<(string Id, string Path)> _reserves = [];
    private readonly List<(string Id, string Path)> _nodes = [];

    private FundingNeeds()
    {
    }

    /// <summary>Measures over the span of the pool.</summary>
    public IReadOnlyList<(string Id, string Path)> Measures => _measures;

    /// <summary>Measures from the first day of the year, with and without the period.</summary>
    public IReadOnlyList<(string Id, string Path)> Running => _running;

    /// <summary>Bonuses whose reserve is paid out.</summary>
    public IReadOnlyList<(string Id, string Path)> Reserves => _reserves;

    /// <summary>Nodes of the score that multiply a source.</summary>
    public IReadOnlyList<(string Id, string Path)> Nodes => _nodes;

    /// <summary>Whether it counts people or what they earn.</summary>
    public bool NeedsPeople { get; private set; }

    /// <summary>Where people's target bonuses are named first; absent where they are not.</summary>
    public string? TargetsPath { get; private set; }

    public static FundingNeeds Of(FundingRule rule, string path)
    {
        var needs = new FundingNeeds();
        foreach (var (inner, at) in rule.Base.WithInner(path + ".base"))
            inner.State(needs, at);
        rule.Cap?.State(needs, path + ".cap");
        rule.Floor?.State(needs, path + ".floor");
        return needs;
    }

    public static FundingNeeds Of(FundingLimit limit, string path)
    {
        var needs = new FundingNeeds();
        limit.State(needs, path);
        return needs;
    }

    public void Measure(string id, string path) => _measures.Add((id, path));

    public void RunningMeasure(string id, string path) => _running.Add((id, path));

    public void ReserveOf(string bonus, string path) => _reserves.Add((bonus, path));

    public void Node(string id, string path) => _nodes.Add((id, path));

    public void People() => NeedsPeople = true;

    public void PeoplesTargets(string path)
    {
        NeedsPeople = true;
        TargetsPath ??= path;
    }
}
