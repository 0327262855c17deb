using CompPlan.Measures;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>
/// The measures of a plan in an order in which each stands after all it is derived from, and the circles that have no such order.
/// No recursion: a plan may be as long as a document.
/// </summary>
internal sealed class MeasureOrder
{
    private readonly Dictionary<string, Measure> _byId;
    private readonly List<Measure> _ordered = [];
    private readonly List<ValueList<string>> _circles = [];

    private MeasureOrder(IReadOnlyList<Measure> measures)
    {
        _byId = measures.DistinctBy(measure => measure.Id).ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        Order();
        if (_ordered.Count < _byId.Count)
            FindCircles(measures);
    }

    /// <summary>The measures that are not derived from themselves, near or far, each after its parts.</summary>
    public IReadOnlyList<Measure> Ordered => _ordered;

    /// <summary>The ids of each circle once, from the first of them in the plan on.</summary>
    public IReadOnlyList<ValueList<string>> Circles => _circles;

    public static MeasureOrder Of(IReadOnlyList<Measure> measures) => new(measures);

    private void Order()
    {
        var waiting = _byId.Values.ToDictionary(measure => measure.Id, measure => Known(measure).Count(), StringComparer.Ordinal);
        var users = _byId.Values.SelectMany(measure => Known(measure).Select(part => (part, measure))).ToLookup(pair => pair.part, pair => pair.measure, StringComparer.Ordinal);
        var ready = new Queue<Measure>(_byId.Values.Where(measure => waiting[measure.Id] == 0));
        while (ready.TryDequeue(out var measure))
        {
            _ordered.Add(measure);
            foreach (var user in users[measure.Id])
                if (--waiting[user.Id] == 0)
                    ready.Enqueue(user);
        }
    }

    /// <summary>Every measure left over leads on to a circle by its first part that is left over too.</summary>
    private void FindCircles(IReadOnlyList<Measure> measures)
    {
        var ordered = _ordered.Select(measure => measure.Id).ToHashSet(StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var walk = 0;
        foreach (var start in measures.Select(measure => measure.Id).Where(id => !ordered.Contains(id)))
        {
            walk++;
            var path = new List<string>();
            var at = start;
            for (; seen.TryAdd(at, walk); at = Known(_byId[at]).First(part => !ordered.Contains(part)))
                path.Add(at);
            if (seen[at] == walk)
                _circles.Add(FromFirst([.. path.SkipWhile(id => id != at)], measures));
        }
    }

    private static ValueList<string> FromFirst(List<string> circle, IReadOnlyList<Measure> measures)
    {
        var members = circle.ToHashSet(StringComparer.Ordinal);
        var first = circle.IndexOf(measures.First(measure => members.Contains(measure.Id)).Id);
        return ValueList<string>.Of(circle.Skip(first).Concat(circle.Take(first)));
    }

    private IEnumerable<string> Known(Measure measure) => measure.Parts.Where(_byId.ContainsKey);
}
