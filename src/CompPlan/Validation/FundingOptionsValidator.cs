using CompPlan.Funding;
using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>The options of a funding rule are stated where they are needed, and none contradicts another.</summary>
internal sealed class FundingOptionsValidator : ComponentValidator<FundingRule>
{
    public FundingOptionsValidator()
    {
        Each(report => report.Add(OptionReview.Of(report.Component.Score, "score")));
        Each(report => report.Add(Stated(report.Component.FloorWhenGated, "floorWhenGated")));
        Each(report => report.Add(Stated(report.Component.TrueUp, "trueUp")));
        Each(report => report.Add(Stated(report.Component.Negative, "negative")));
        Each(report => report.Add(Stated(report.Component.Undistributed, "undistributed")));
        Each(report => report.Add(report.Component.Draw is { } draw ? OptionReview.Of(draw.Recovery, "draw.recovery") : []));
        Check(
            "negative",
            IssueCodes.NegativeRuleMissing,
            rule => rule.TrueUp is null || rule.Negative is not null,
            _ => "The pool is the entitlement to date less what was paid, and the plan does not say what becomes of it where too much was paid.",
            "State negative: zero, carry or recover.");
        OfScore();
        OfYearToDate();
        OfNegative();
    }

    private void OfScore()
    {
        Conflict(
            "factorRounding",
            rule => rule.FactorRounding is not null && rule.Score == ScoreUse.NotApplied,
            "A rounding of the score is stated, and the score is not applied.",
            "Leave it out, or apply the score.");
        Conflict(
            "score",
            rule => rule.Score == ScoreUse.BySource && !Nodes(rule),
            "The score is applied by source, and no source names a node.",
            "Name the node of at least one source of a sum, or apply the whole score.");
        Conflict(
            "base",
            rule => rule.Score != ScoreUse.BySource && Nodes(rule),
            "A source names a node of the score, and the score is not applied by source.",
            "State the score bySource, or leave the nodes out.");
    }

    private void OfYearToDate()
    {
        foreach (var (member, stated) in new (string, Func<FundingRule, bool>)[]
                 {
                     ("draw", rule => rule.Draw is not null),
                     ("reserve", rule => rule.Reserve is not null),
                     ("companyShare", rule => rule.CompanyShare is not null),
                 })
            Conflict(
                member,
                rule => rule.TrueUp is not null && stated(rule),
                $"A {member} is stated for a pool to date of the year; what earlier periods left of it would count twice.",
                "Leave it out, or let each period stand alone.");
        Conflict(
            "base",
            rule => rule.TrueUp is not null && rule.Base.WithInner("base").Any(inner => inner.Base is ScheduleBase { Running: not null }),
            "A schedule with a running total is part of a pool to date of the year; what was paid would be taken off twice.",
            "Leave the running total out, or let each period stand alone.");
    }

    private void OfNegative()
    {
        Conflict(
            "negative",
            rule => rule.Draw is not null && rule.Negative is not null,
            "A draw is stated, and what becomes of a negative pool: with a draw no pool is negative.",
            "Leave one of the two out.");
        Conflict(
            "negative",
            rule => rule.Negative == NegativePool.Absorb && rule.Reserve is null,
            "The reserve absorbs a negative pool, and no reserve is stated.",
            "State a reserve, or another treatment of a negative pool.");
    }

    private void Conflict(string member, Func<FundingRule, bool> conflicts, string message, string remedy) =>
        Check(member, IssueCodes.OptionConflict, rule => !conflicts(rule), _ => message, remedy);

    private static bool Nodes(FundingRule rule) =>
        rule.Base.WithInner("base").Any(inner => inner.Base is SumBase sum && sum.Sources.Any(source => source.Node is not null));

    private static IEnumerable<Issue> Stated<T>(T? option, string member)
        where T : struct, Enum => option is { } stated ? OptionReview.Of(stated, member) : [];
}
