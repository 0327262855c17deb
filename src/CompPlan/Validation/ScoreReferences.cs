using CompPlan.Curves;
using CompPlan.Goals;
using CompPlan.Measures;
using CompPlan.Plans;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>What the score of a bonus names in the rest of its plan, and whether cadences and units fit.</summary>
internal sealed class ScoreReferences
{
    private readonly PlanReferences _plan;
    private readonly Bonus _bonus;

    internal ScoreReferences(PlanReferences plan, Bonus bonus)
    {
        _plan = plan;
        _bonus = bonus;
    }

    internal IEnumerable<Issue> Findings(string path) =>
    [
        .. ScoreReview.Located(_bonus.Score, path).SelectMany(at => OfNode(at.Node, at.Path)),
        .. new ScoreUnitReview(_bonus.Score, id => _plan.GoalNamed(id)?.Curve.Pays).Findings(path),
        .. new CapAtTargetReview(_bonus.Score, _plan.GoalNamed).Findings(path),
    ];

    private IEnumerable<Issue> OfNode(ScoreNode node, string path) =>
    [
        .. node is GoalNode leaf ? OfGoal(leaf.Goal, path + ".goal") : [],
        .. node is MatrixNode matrix ? OfAxis(matrix.Rows, path + ".rows").Concat(OfAxis(matrix.Columns, path + ".columns")) : [],
        .. node.Modifiers.SelectMany((modifier, i) => modifier is GoalModifier by ? OfGoal(by.Goal, $"{path}.modifiers[{i}].goal") : []),
        .. ScoreConditionReview.Conditions(node, path).SelectMany(one => OfCondition(one.Condition, one.Path)),
    ];

    private IEnumerable<Issue> OfCondition(GateCondition condition, string path) => condition switch
    {
        AttainmentCondition attainment => [.. OfGoal(attainment.Goal, path + ".goal"), .. OfAttainment("gate compares", attainment.Goal, path + ".goal")],
        MeasureCondition measure => OfMeasure(measure.Measure, path + ".measure"),
        _ => [],
    };

    private IEnumerable<Issue> OfAxis(MatrixAxis axis, string path) => axis switch
    {
        AttainmentAxis attainment => [.. OfGoal(attainment.Goal, path + ".goal"), .. OfAttainment("matrix reads", attainment.Goal, path + ".goal")],
        MeasureAxis measure => OfMeasure(measure.Measure, path + ".measure"),
        LevelsAxis levels => [.. OfMeasure(levels.Measure, path + ".measure"), .. OfLevels(levels, path)],
        _ => throw new ArgumentOutOfRangeException(nameof(axis), axis.Kind, "The family of matrix axes is closed."),
    };

    private IEnumerable<Issue> OfLevels(LevelsAxis axis, string path)
    {
        if (_plan.MeasureNamed(axis.Measure) is not { } measure)
            yield break;
        if (measure is not RatedMeasure rated)
        {
            yield return Issue.Error(
                IssueCodes.UnitMismatch, path + ".measure", $"The measure '{measure.Id}' has no levels.", "Name a rated measure, or state places with an axis of the kind \"measure\".");
            yield break;
        }
        foreach (var level in axis.Levels.Where(level => rated.LevelNamed(level) is null))
            yield return Issue.Error(
                IssueCodes.LevelUnknown, path + ".levels", $"The measure '{measure.Id}' has no level '{level}'.", "Name a level of its scale.");
        foreach (var level in rated.Levels.Where(level => !axis.Levels.Contains(level.Level)))
            yield return Issue.Error(
                IssueCodes.LevelUnknown, path + ".levels", $"The level '{level.Level}' of '{measure.Id}' has no place in the matrix.", "Add it, with its payouts.");
        if (rated.Combine != Combination.Last && (rated.Cadence != _bonus.Cadence || _bonus.Funding.TrueUp is not null))
            yield return Issue.Error(
                IssueCodes.CadenceMismatch,
                path + ".measure",
                $"'{measure.Id}' is rated {rated.Cadence} and the bonus '{_bonus.Id}' is earned {_bonus.Cadence}{(_bonus.Funding.TrueUp is null ? "" : " to date of the year")}: several ratings are no level.",
                "Rate it once a performance period, or let it combine by its last value.");
    }

    private IEnumerable<Issue> OfGoal(string id, string path)
    {
        if (_plan.GoalNamed(id) is not { } goal)
            return _plan.Goal(id, path);
        return [.. _plan.MeasureOf(_bonus, goal.Measure, path), .. _plan.TargetsOf(_bonus, goal)];
    }

    /// <summary>A goal whose curve reads the raw value has no attainment that could be compared with a ratio.</summary>
    private IEnumerable<Issue> OfAttainment(string what, string id, string path) => _plan.GoalNamed(id) is { Attainment.Axis: CurveAxis.Value }
        ? [Issue.Error(
            IssueCodes.UnitMismatch,
            path,
            $"The {what} an attainment, and the goal '{id}' reads a value: it has none.",
            "Take the measure in its own unit: the kind \"measure\".")]
        : [];

    private IEnumerable<Issue> OfMeasure(string id, string path) => _plan.MeasureOf(_bonus, id, path);
}
