using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Plans;

/// <summary>The register of the versions of a plan: who approved which terms and when. It stands beside the terms, so that approving them changes none of their bytes.</summary>
public sealed record PlanRegister
{
    private PlanRegister(string plan, ValueList<VersionApproval> versions)
    {
        Plan = plan;
        Versions = versions;
    }

    /// <summary>The id of the plan.</summary>
    public string Plan { get; }

    /// <summary>The approvals, in the order stated.</summary>
    public ValueList<VersionApproval> Versions { get; }

    /// <summary>A register.</summary>
    public static PlanRegister Of(string plan, params IEnumerable<VersionApproval> versions)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanRegister(plan, ValueList<VersionApproval>.Of(versions));
    }

    /// <summary>
    /// Brings the terms together with their approvals: each version must be registered with the fingerprint that its terms have, and each
    /// approval must have its terms. Then the versions are reviewed as <see cref="PlanSeries.Review"/> does.
    /// </summary>
    /// <returns>All issues, and the series if none of them is an error.</returns>
    public SeriesReview Review(params IEnumerable<PlanVersion> versions)
    {
        var stated = ValueList<PlanVersion>.Of(versions);
        var issues = new List<Issue>();
        for (var i = 0; i < Versions.Count; i++)
            issues.AddRange(Faults(Versions[i], stated, i));
        issues.AddRange(stated.Where(version => Find(version.Number) is null).Select(version => Issue.Error(
            IssueCodes.PlanNotApproved,
            "versions",
            $"Version {version.Number} of '{version.Plan.Id}' is not in the register.",
            "Register it when it is approved; until then keep its document elsewhere.")));
        var review = PlanSeries.Review(stated.Select(version => Find(version.Number) is { } approval
            ? version.WithApproval(approval.ApprovedBy, approval.ApprovedOn).WithAmendment(approval.Amendment)
            : version));
        return SeriesReview.Of(ValueList<Issue>.Of(issues.Concat(review.Issues)), review.Series);
    }

    private VersionApproval? Find(int number) => Versions.FirstOrDefault(one => one.Number == number);

    private IEnumerable<Issue> Faults(VersionApproval approval, ValueList<PlanVersion> stated, int place)
    {
        var path = $"versions[{place}]";
        if (Versions.Take(place).Any(one => one.Number == approval.Number))
            yield return Issue.Error(
                IssueCodes.DuplicateId, path + ".version", $"Version {approval.Number} is registered twice.", "Leave one of the rows out.");
        if (!Identifier.IsValid(approval.ApprovedBy))
            yield return Issue.Error(
                IssueCodes.BadId, path + ".approvedBy", $"'{approval.ApprovedBy}' is no id.", "State the id or the job title of whoever approved, such as finance-director.");
        if (stated.FirstOrDefault(one => one.Number == approval.Number) is not { } version)
            yield return Issue.Error(
                IssueCodes.VersionMismatch, path, $"Version {approval.Number} is registered, and its terms are missing.", "Put its document back, or correct the number.");
        else if (version.Plan.Id != Plan)
            yield return Issue.Error(
                IssueCodes.VersionMismatch, "plan", $"The register is of the plan '{Plan}', version {version.Number} of '{version.Plan.Id}'.", "Correct the id in the register.");
        else if (version.Fingerprint != approval.Fingerprint)
            yield return Issue.Error(
                IssueCodes.VersionChanged,
                path + ".fingerprint",
                $"The terms of version {version.Number} have the fingerprint {version.Fingerprint}, and {approval.Fingerprint} was approved.",
                "Restore the document as it was approved; a change of terms is a version of its own.");
        else if (version.EffectiveFrom != approval.EffectiveFrom)
            yield return Issue.Error(
                IssueCodes.VersionChanged,
                path + ".effectiveFrom",
                $"Version {version.Number} is in force from {Days.Text(version.EffectiveFrom)}, and the register says {Days.Text(approval.EffectiveFrom)}.",
                "Correct the register.");
    }
}
