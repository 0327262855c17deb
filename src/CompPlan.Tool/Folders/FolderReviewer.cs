using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Plans;
using CompPlan.Tool.Csv;
using CompPlan.Tool.Tables;
using CompPlan.Values;

namespace CompPlan.Tool.Folders;

/// <summary>Reads and reviews plan and facts of a folder, both to the end, so that all findings come at once.</summary>
internal static class FolderReviewer
{
    /// <summary>So many touches that memory counts for more than the time of a collection.</summary>
    private const int ManyRows = 1_000_000;

    public static FolderReview Review(string path)
    {
        var issues = new IssueSink();
        var folder = PlanFolder.At(path, issues);
        var plan = ReadPlan(folder, issues);
        var facts = ReadFacts(folder, issues);
        folder.WarnOfOtherFiles();
        return FolderReview.Of(issues.ToList(), plan, facts);
    }

    /// <summary>
    /// As <see cref="Review"/>, of the facts only deals, touches and reversals, which credit is made from, and participants. The other
    /// tables are not opened.
    /// </summary>
    public static FolderReview ReviewCredit(string path, int cores)
    {
        var issues = new IssueSink();
        var folder = PlanFolder.At(path, issues);
        var plan = ReadPlan(folder, issues);
        var facts = ReadCredit(folder, issues, cores);
        folder.WarnOfOtherFiles();
        return FolderReview.Of(issues.ToList(), plan, facts);
    }

    private static Plan? ReadPlan(PlanFolder folder, IssueSink issues)
    {
        var before = issues.Count;
        if (folder.Bytes(PlanFolder.PlanFile) is not { } bytes)
        {
            if (issues.Count == before)
                issues.Add(Issue.Error(FolderCodes.PlanMissing, PlanFolder.PlanFile, "The folder holds no plan.", $"Put the plan into it as {PlanFolder.PlanFile}."));
            return null;
        }
        var reading = PlanDocument.Read(bytes, PlanFolder.PlanFile);
        issues.AddRange(reading.Issues);
        return reading.Plan;
    }

    private static FactSet? ReadFacts(PlanFolder folder, IssueSink issues) => ReadFacts(
        folder,
        readable => FactTableFiles.Read(table => folder.Open(table.FileName), table => folder.ReportUnreadable(table.FileName), readable),
        document => document,
        issues,
        cores: 0);

    private static FactSet? ReadCredit(PlanFolder folder, IssueSink issues, int cores) => ReadFacts(
        folder,
        readable => FactTableFiles.ReadCredit(table => folder.Open(table.FileName), table => folder.ReportUnreadable(table.FileName), readable, cores),
        document => FactsDraft.Empty.WithParticipants(document.Participants).WithDeals(document.Deals).WithTouches(document.Touches).WithReversals(document.Reversals),
        issues,
        cores);

    /// <summary>Rows of the tables and of the document count together; they are reviewed only if every one of them could be read.</summary>
    private static FactSet? ReadFacts(
        PlanFolder folder, Func<IssueSink, FactsDraft> readTables, Func<FactsDraft, FactsDraft> ofDocument, IssueSink issues, int cores)
    {
        var readable = new IssueSink();
        var before = issues.Count;
        var draft = readTables(readable);
        var document = folder.Bytes(PlanFolder.FactsFile);
        var refused = issues.Count > before;
        issues.AddRange(readable.ToList());
        if (document is not null)
        {
            var reading = FactsDocument.Read(document, PlanFolder.FactsFile);
            if (reading.Draft is null)
                issues.AddRange(reading.Issues);
            refused |= reading.Draft is null;
            draft = reading.Draft is null ? draft : Together(draft, ofDocument(reading.Draft));
        }
        if (refused || readable.HasErrors)
            return null;
        // Pools of ids that grew have left their smaller arrays behind.
        if (draft.TouchBatches.Sum(batch => (long)batch.Count) > ManyRows)
            GC.Collect();
        var review = draft.Review(cores);
        issues.AddRange(review.Issues);
        return review.Facts;
    }

    private static FactsDraft Together(FactsDraft tables, FactsDraft document) => FactsDraft.Of(
        tables.Participants.Concat(document.Participants),
        tables.Memberships.Concat(document.Memberships),
        tables.Absences.Concat(document.Absences),
        tables.Measurements.Concat(document.Measurements),
        tables.Deals.Concat(document.Deals),
        tables.Touches.Concat(document.Touches),
        tables.Payments.Concat(document.Payments),
        tables.Balances.Concat(document.Balances),
        tables.Overrides.Concat(document.Overrides))
        .WithLeads(tables.Leads.Concat(document.Leads))
        .WithLeadEvents(tables.LeadEvents.Concat(document.LeadEvents))
        .WithReversals(tables.Reversals.Concat(document.Reversals))
        .WithRatings(tables.Ratings.Concat(document.Ratings))
        .WithExchangeRates(tables.ExchangeRates.Concat(document.ExchangeRates))
        .WithDealBatches(tables.DealBatches)
        .WithTouchBatches(tables.TouchBatches);
}
