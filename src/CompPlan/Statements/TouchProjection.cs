using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Statements;

/// <summary>
/// The touches of a deal as facts: which deal, when in the plan's zone, what kind, by whom in which role, with file and row; and what
/// part somebody has of a touch of several people, or a touch of those it shares something with.
/// </summary>
internal sealed class TouchProjection
{
    private readonly DealCredit _deal;
    private readonly PlanPaths _paths;
    private readonly TouchPlaces _places;
    private readonly Func<int, bool> _takes;
    private readonly Dictionary<(TouchReason Reason, string Milestone, int Row), Explanation> _parts = [];
    private readonly Dictionary<Label, SumNode> _sums = [];

    /// <param name="deal">The deal.</param>
    /// <param name="paths">The plan.</param>
    /// <param name="places">The touches that count.</param>
    /// <param name="takes">Which of them have a part in a touch or a position at all.</param>
    internal TouchProjection(DealCredit deal, PlanPaths paths, TouchPlaces places, Func<int, bool> takes)
    {
        _deal = deal;
        _paths = paths;
        _places = places;
        _takes = takes;
    }

    /// <summary>A touch, or the part that its actor has of it among those of its people who count; 1 for a touch of one person.</summary>
    internal Explanation PartOf(int row, TouchReason reason = TouchReason.Counts, string milestone = "")
    {
        if (_parts.TryGetValue((reason, milestone, row), out var known))
            return known;
        Explanation part = Leaf(row, reason, milestone);
        if (_deal.Path[row].Share is not null)
        {
            var people = _places.Rows(other => _takes(other) && _places.IsOneTouch(row, other)).Select(other => Leaf(other, TouchReason.Counts, ""));
            var sum = SumNode.Of(Label.Of("touch.people", NameOf(row)), Unit.Count, people);
            if (sum.Value != Fraction.One)
                part = QuotientNode.Of(Label.Of("touch.part", _deal.Path[row].Actor, NameOf(row)), Unit.Count, part, sum);
        }
        _parts.Add((reason, milestone, row), part);
        return part;
    }

    /// <summary>The part of a row in all touches of its position.</summary>
    internal Explanation PartOfPosition(int row, TouchReason reason = TouchReason.Counts) => Shared(
        row, PartOf(row, reason), Label.Of("touch.position", InstantOf(_deal.Path[row].At), _deal.Deal.Id, NameOf(FirstOf(row))),
        other => _takes(other) && _places.PositionOf(other) == _places.PositionOf(row));

    /// <summary>The part of a row in all touches that have a name in common.</summary>
    internal Explanation PartOfName(int row, string name, Func<int, bool> isOfName) =>
        Shared(row, PartOf(row), Label.Of("touch.named", name, _deal.Deal.Id), isOfName);

    /// <summary>The part of a row in all touches that take a milestone.</summary>
    internal Explanation PartOfTakers(int row, TouchReason reason, Milestone milestone, IReadOnlyCollection<int> takers) =>
        Shared(row, PartOf(row, reason, milestone.Name), Label.Of("touch.takers", milestone.Name, _deal.Deal.Id), takers.Contains);

    /// <summary>How many positions come after that of a row.</summary>
    internal FactLeaf After(int row) => FactLeaf.Of(
        Label.Of("touch.after", NameOf(row)), Unit.Count, _places.Positions - _places.PositionOf(row), "touches", KeyOf(_deal.Path[row], _deal.Deal.Id),
        _deal.Path[row].Source);

    /// <summary>How many positions stand between the first and the last.</summary>
    internal FactLeaf Between() => FactLeaf.Of(
        Label.Of("touch.between", _deal.Deal.Id), Unit.Count, _places.Positions - 2, "deals", _deal.Deal.Id, _deal.Deal.Source);

    /// <summary>How old a touch was when the latest that counts was made: whole seconds, or whole days of the plan's zone.</summary>
    internal long AgeOf(int row, DecayAge unit)
    {
        var (at, latest) = (_deal.Path[row].At, _deal.Path[Latest].At);
        return unit == DecayAge.WholeDays
            ? Days.Of(_paths.Zone.DateOf(latest)) - Days.Of(_paths.Zone.DateOf(at))
            : (latest.ToUnixTimeTicks() - at.ToUnixTimeTicks()) / NodaConstants.TicksPerSecond;
    }

    /// <summary>The age of a touch in the unit of the half-life.</summary>
    internal FactLeaf Age(int row, TimeDecayModel model)
    {
        var (age, latest) = (AgeOf(row, model.Age), Latest);
        var inDays = model.HalfLife.Unit == HalfLifeUnit.Days;
        var value = (model.Age, inDays) switch
        {
            (DecayAge.ExactSeconds, true) => Fraction.Of(age, HalfLife.SecondsOfDay),
            (DecayAge.WholeDays, false) => (Fraction)(age * HalfLife.SecondsOfDay),
            _ => (Fraction)age,
        };
        return FactLeaf.Of(
            Label.Of(
                model.Age == DecayAge.WholeDays ? "touch.age.wholeDays" : "touch.age",
                InstantOf(_deal.Path[row].At), InstantOf(_deal.Path[latest].At), NameOf(latest)),
            inDays ? Unit.Days : Unit.Count, value, "touches", KeyOf(_deal.Path[row], _deal.Deal.Id), _deal.Path[row].Source);
    }

    /// <summary>The key of a touch among the facts: its id, with the actor where it is one of several; otherwise everything it says.</summary>
    internal static string KeyOf(Touch touch, string deal) => touch switch
    {
        { Id: { } id, Share: not null } => $"{id} {touch.Actor}",
        { Id: { } id } => id,
        _ => $"{touch.Account ?? deal} {InstantPattern.ExtendedIso.Format(touch.At)} {touch.Actor} {touch.Role} {touch.Kind}",
    };

    private int Latest => _places.Rows(_ => true).Last();

    private int FirstOf(int row) => _places.Rows(other => _places.PositionOf(other) == _places.PositionOf(row)).First();

    private FactLeaf Leaf(int row, TouchReason reason, string milestone)
    {
        var touch = _deal.Path[row];
        string[] says = [NameOf(row), _deal.Deal.Id, InstantOf(touch.At), touch.Kind, touch.Actor, touch.Role, milestone];
        var label = reason switch
        {
            TouchReason.First => Label.Of("touch.first", says),
            TouchReason.Latest => Label.Of("touch.latest", says),
            TouchReason.Middle => Label.Of("touch.middle", says),
            TouchReason.FirstTaken => Label.Of("touch.taken.first", says),
            TouchReason.LastTaken => Label.Of("touch.taken.last", says),
            _ => Label.Of("touch.made", says),
        };
        return FactLeaf.Of(label, Unit.Count, touch.Share ?? Fraction.One, "touches", KeyOf(touch, _deal.Deal.Id), touch.Source);
    }

    private Explanation Shared(int row, Explanation part, Label group, Func<int, bool> isOfGroup)
    {
        if (!_sums.TryGetValue(group, out var sum))
            _sums.Add(group, sum = SumNode.Of(group, Unit.Count, _places.Rows(isOfGroup).Select(other => PartOf(other))));
        return sum.Value == Fraction.One && sum.Inputs.Count == 1
            ? part
            : QuotientNode.Of(Label.Of("touch.partOf", _deal.Path[row].Actor, NameOf(row)), Unit.Count, part, sum);
    }

    /// <summary>The id of a touch, or its number in the path of the deal.</summary>
    private string NameOf(int row) => _deal.Path[row].Id ?? (row + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string InstantOf(Instant at) => OffsetDateTimePattern.Rfc3339.Format(at.InZone(_paths.Zone.Rules).ToOffsetDateTime());
}
