namespace CompPlan.Goals;

/// <summary>How attainment is turned round where less is better. The two differ everywhere but at the target, so the plan names one.</summary>
public enum InverseMethod
{
    /// <summary>Target ÷ actual: half the target's incidents is 200 %. An actual of zero has no attainment and is a finding.</summary>
    TargetOverActual = 1,

    /// <summary>2 − actual ÷ target: half the target's incidents is 150 %, none at all 200 %, twice the target 0 %.</summary>
    TwoMinusRatio = 2,
}
