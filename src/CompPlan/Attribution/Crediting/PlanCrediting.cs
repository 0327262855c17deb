namespace CompPlan.Attribution.Crediting;

/// <summary>All rules of a plan prepared for one worker: each deal is loaded once and credited under every rule.</summary>
internal sealed class PlanCrediting
{
    /// <summary>Touches that are copied together: enough to wait for many lines of memory at once, few enough to stay near.</summary>
    private const int Ahead = 1024;

    private readonly DealPath _path;
    private readonly RuleCrediting[] _rules;

    internal PlanCrediting(IReadOnlyList<AttributionRule> rules, string plan, DealPaths paths)
    {
        _path = new DealPath(paths, Ahead);
        _rules = [.. rules.Select(rule => new RuleCrediting(rule, plan, paths))];
    }

    /// <summary>Credits the deals from row <paramref name="first"/> to before row <paramref name="end"/>.</summary>
    internal void Run(int first, int end, CreditSink sink)
    {
        for (var deal = first; deal < end; deal++)
        {
            _path.Load(deal);
            sink.Enter(_path);
            for (var rule = 0; rule < _rules.Length; rule++)
            {
                _rules[rule].Credit(_path);
                sink.Take(rule, _path, _rules[rule].Rows);
            }
        }
    }
}
