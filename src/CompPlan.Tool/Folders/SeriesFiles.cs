using CompPlan.Json;
using CompPlan.Plans;
using CompPlan.Tool.Csv;
using CompPlan.Values;

namespace CompPlan.Tool.Folders;

/// <summary>Reads the versions of a plan: one document each, and the register of their approvals.</summary>
internal static class SeriesFiles
{
    public static PlanSeries? Read(PlanFolder folder, IssueSink issues)
    {
        var files = folder.PlanFiles();
        var before = issues.Count;
        var register = folder.Bytes(PlanFolder.RegisterFile);
        if (files.Count == 0)
        {
            // A folder in its place is reported by name.
            if (folder.Bytes(PlanFolder.PlanFile) is null && issues.Count == before)
                issues.Add(Issue.Error(FolderCodes.PlanMissing, PlanFolder.PlanFile, "The folder holds no plan.", $"Put the plan into it as {PlanFolder.PlanFile}."));
            return null;
        }
        var alone = files.Count == 1 && register is null;
        var versions = files.Select(file => Version(folder, file.Name, file.Number, alone, issues)).ToArray();
        if (Array.Exists(versions, version => version is null))
            return null;
        if (alone)
            return PlanSeries.Of(versions[0]!);
        var review = register is null ? PlanSeries.Review(versions!) : Registered(register, versions!, issues);
        if (review is not null)
            issues.AddRange(review.Issues);
        return review?.Series;
    }

    private static PlanVersion? Version(PlanFolder folder, string name, int? number, bool alone, IssueSink issues)
    {
        if (folder.Bytes(name) is not { } bytes)
            return null;
        var reading = alone ? PlanDocument.Read(bytes, name) : PlanDocument.ReadVersion(bytes, name);
        issues.AddRange(reading.Issues);
        if (reading.Plan is not { } plan)
            return null;
        if (number is { } stated && stated != plan.Version)
            issues.Add(Issue.Error(
                IssueCodes.VersionMismatch, "version", $"The document is of version {plan.Version}.", $"Name it plan-{plan.Version}.json, or correct the version.")
                .WithSource(IssueSource.At(name, 1, 1)));
        return PlanDocument.Version(plan);
    }

    private static SeriesReview? Registered(byte[] register, PlanVersion[] versions, IssueSink issues)
    {
        var reading = SeriesDocument.Read(register, PlanFolder.RegisterFile);
        issues.AddRange(reading.Issues);
        return reading.Register?.Review(versions);
    }
}
