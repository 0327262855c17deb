using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>Who has one of the named jobs.</summary>
internal sealed class OnlyJobsCodec : VariantCodec<EligibilityRule, OnlyJobs>
{
    public override string Kind => "jobs";

    protected override OnlyJobs? Read(ObjectReader from)
    {
        var jobs = from.Texts("only");
        return from.Build(() => OnlyJobs.Of(jobs));
    }

    protected override void Write(OnlyJobs rule, ObjectWriter to) => to.Texts("only", rule.Jobs);
}
