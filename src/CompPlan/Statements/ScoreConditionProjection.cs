using System.Globalization;
using CompPlan.Goals;
using CompPlan.Values;

namespace CompPlan.Statements;

/// <summary>The receipts of conditions as explanations, and choices by them.</summary>
internal sealed class ScoreConditionProjection(GoalProjection goals, MeasureProjection measures, Func<ScoreReading, Explanation> score)
{
    /// <summary>
    /// A choice by a condition that stands at <paramref name="path"/>: by one comparison, or by a tree of conditions.
    /// <paramref name="gate"/> says whether it is that of a gate or of a modifier.
    /// </summary>
    internal Explanation Choice(
        Label label, ConditionReading reading, bool gate, Explanation met, Explanation missed, string path, string? clause)
    {
        if (reading.Condition is not ComparedCondition compared)
            return DecisionNode.Of(label, Condition(reading, gate, path, clause), met, missed);
        var observed = Observed(reading);
        return ChoiceNode.Of(label, observed, compared.Comparison, Threshold(compared, observed, gate, path, clause), met, missed, reading.Holds);
    }

    private ConditionNode Condition(ConditionReading reading, bool gate, string path, string? clause)
    {
        switch (reading.Condition)
        {
            case ComparedCondition compared:
                var observed = Observed(reading);
                return ConditionNode.Of(
                    Label.Of("condition.compared"), observed, compared.Comparison, Threshold(compared, observed, gate, path, clause), reading.Holds);
            case NotCondition:
                return ConditionNode.Of(
                    Label.Of("condition.not"), ConditionForm.Not, [Condition(reading.Parts[0], gate, path + ".condition", clause)], reading.Holds);
            default:
                var all = reading.Condition is AllOfCondition;
                return ConditionNode.Of(
                    Label.Of(all ? "condition.allOf" : "condition.anyOf"),
                    all ? ConditionForm.AllOf : ConditionForm.AnyOf,
                    reading.Parts.Select((part, i) => Condition(part, gate, string.Create(CultureInfo.InvariantCulture, $"{path}.conditions[{i}]"), clause)),
                    reading.Holds);
        }
    }

    private static TermLeaf Threshold(ComparedCondition condition, Explanation observed, bool gate, string path, string? clause) =>
        TermLeaf.Of(Label.Of(gate ? "gate.threshold" : "modifier.threshold"), observed.Unit, condition.Threshold, path + ".value", clause);

    private Explanation Observed(ConditionReading reading) => reading switch
    {
        { GoalScore: { } goal } => goals.Attainment(goal),
        { Score: { } other } => score(other),
        _ => measures.Of(reading.Measured!),
    };
}
