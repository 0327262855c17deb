using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Periods;
using CompPlan.Plans;
using CompPlan.Runs;
using CompPlan.Validation;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tests.Generators;

/// <summary>A plan, facts and a payout period in which at least one bonus is due; all of it without an error.</summary>
public sealed record BonusCaseDraft(PlanDraft Plan, FactsDraft Facts, PerformancePeriod PayoutPeriod)
{
    /// <summary>After everything that any fact of the generators became known.</summary>
    public static readonly LocalDate KnownOn = new(2030, 1, 1);

    public BonusRun Run() => BonusCalculator.Calculate(
        (Plan.Review().Plan is null ? null : Review().BonusCase) ?? throw new InvalidOperationException("The generator gave a faulty case:\n" + string.Join('\n', Issues())));

    public CaseReview Review() => BonusCase.Review(Plan.Review().Plan!, Facts.Review().Facts!, PayoutPeriod, KnownOn);

    /// <summary>The errors of plan, facts and case; of the case only where the others have none.</summary>
    public IEnumerable<Issue> Issues()
    {
        var own = Plan.Review().Issues.Concat(Facts.Review().Issues).Where(issue => issue.Severity == IssueSeverity.Error).ToArray();
        return own.Length > 0 ? own : Review().Issues.Where(issue => issue.Severity == IssueSeverity.Error);
    }

    /// <summary>The run as a document: what identical runs have in common to the last byte.</summary>
    public string Document() => RunDocument.Write(Run());

    public override string ToString() => $"{PayoutPeriod}\n{PlanDocument.Write(Plan)}{FactsDocument.Write(Facts)}";
}
