using CompPlan.Facts;
using CompPlan.Json;
using CompPlan.Plans;
using CompPlan.Runs;
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
        var series = SeriesFiles.Read(folder, issues);
        var before = issues.Count;
        var ledger = ReadLedger(folder, series, issues);
        // A ledger with errors says nothing of what was paid: facts without it would be others.
        var facts = ledger is null && issues.Count > before ? null : ReadFacts(folder, ledger, issues);
        folder.WarnOfOtherFiles();
        return FolderReview.Of(issues.ToList(), series, facts, ledger);
    }

    /// <summary>
    /// As <see cref="Review"/>, of the facts only deals, touches and reversals, which credit is made from, and participants. The other
    /// tables are not opened.
    /// </summary>
    public static FolderReview ReviewCredit(string path, int cores)
    {
        var issues = new IssueSink();
        var folder = PlanFolder.At(path, issues);
        var series = SeriesFiles.Read(folder, issues);
        var facts = ReadCredit(folder, issues, cores);
        folder.WarnOfOtherFiles();
        return FolderReview.Of(issues.ToList(), series, facts);
    }

    /// <summary>The ledger; null where there is none, or it has errors.</summary>
    private static PayLedger? ReadLedger(PlanFolder folder, PlanSeries? series, IssueSink issues)
    {
        if (folder.Bytes(PlanFolder.LedgerFile) is not { } bytes)
            return null;
        var reading = LedgerDocument.Read(bytes, PlanFolder.LedgerFile);
        issues.AddRange(reading.Issues);
        if (reading.Ledger is { } ledger && series is not null && (ledger.Plan != series.Id || ledger.Currency != series.Currency))
            issues.Add(Issue.Error(
                IssueCodes.VersionMismatch, PlanFolder.LedgerFile, $"The ledger is of the plan '{ledger.Plan}' in {ledger.Currency}, the folder of '{series.Id}' in {series.Currency}.",
                "Put the ledger of this plan into the folder."));
        return reading.Ledger;
    }

    private static FactSet? ReadFacts(PlanFolder folder, PayLedger? ledger, IssueSink issues) => ReadFacts(
        folder,
        ledger,
        readable => FactTableFiles.Read(table => folder.Open(table.FileName), table => folder.ReportUnreadable(table.FileName), readable),
        document => document,
        issues,
        cores: 0);

    private static FactSet? ReadCredit(PlanFolder folder, IssueSink issues, int cores) => ReadFacts(
        folder,
        null,
        readable => FactTableFiles.ReadCredit(table => folder.Open(table.FileName), table => folder.ReportUnreadable(table.FileName), readable, cores),
        document => FactsDraft.Empty.WithParticipants(document.Participants).WithDeals(document.Deals).WithTouches(document.Touches).WithReversals(document.Reversals),
        issues,
        cores);

    /// <summary>Rows of the tables and of the document count together; they are reviewed only if every one of them could be read.</summary>
    private static FactSet? ReadFacts(
        PlanFolder folder, PayLedger? ledger, Func<IssueSink, FactsDraft> readTables, Func<FactsDraft, FactsDraft> ofDocument, IssueSink issues, int cores)
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
        if (ledger is not null)
        {
            var stated = ledger.ReviewFor(draft);
            issues.AddRange(stated);
            if (stated.Count > 0)
                return null;
            draft = ledger.JoinTo(draft);
        }
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
