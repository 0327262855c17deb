using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Runs;

/// <summary>The results of runs: the root of their document.</summary>
internal static class RunCodec
{
    public static RunDocument? Read(ObjectReader from)
    {
        DocumentHead.Read(from, DocumentHead.Run);
        var plan = from.Part("plan", RunPlan.Read);
        var facts = from.Part("facts", RunFacts.Read);
        var currency = from.CurrencyCode("currency");
        from.Reading.Currency = currency;
        var knownOn = from.Date("knownOn");
        var periods = from.Periods("payoutPeriods");
        var versions = from.OptionalParts("versions", RunVersionCodec.Read);
        var pools = from.Parts("pools", RunPoolCodec.Read);
        var departments = from.Parts("departments", RunDepartmentCodec.Read);
        var awards = from.Parts("awards", RunAwardCodec.Read);
        var scores = from.Parts("scores", RunScoreCodec.Read);
        var credits = from.Parts("credits", RunCreditCodec.Read);
        var figures = from.Parts("creditFigures", RunCreditFiguresCodec.Read);
        var warnings = from.Parts("warnings", RunWarningCodec.Read);
        return from.Build(() => RunDocument.Of(
            plan.Id, plan.Version, plan.Fingerprint, facts.Fingerprint, currency!.Code, knownOn, periods, versions, pools, departments, awards, scores,
            credits, figures, warnings));
    }

    public static void Write(RunDocument run, ObjectWriter to)
    {
        DocumentHead.Write(to, DocumentHead.Run);
        to.Currency = run.Currency;
        to.Part("plan", new RunPlan(run.PlanId, run.PlanVersion, run.PlanFingerprint), RunPlan.Write);
        to.Part("facts", new RunFacts(run.FactsFingerprint), RunFacts.Write);
        to.Text("currency", run.Currency);
        to.Date("knownOn", run.KnownOn);
        to.Ids("payoutPeriods", run.PayoutPeriods);
        to.OptionalParts("versions", run.Versions, RunVersionCodec.Write);
        to.Parts("pools", run.Pools, RunPoolCodec.Write);
        to.Parts("departments", run.Departments, RunDepartmentCodec.Write);
        to.Parts("awards", run.Awards, RunAwardCodec.Write);
        to.Parts("scores", run.Scores, RunScoreCodec.Write);
        to.Parts("credits", run.Credits, RunCreditCodec.Write);
        to.Parts("creditFigures", run.CreditFigures, RunCreditFiguresCodec.Write);
        to.Parts("warnings", run.Warnings, RunWarningCodec.Write);
    }
}
