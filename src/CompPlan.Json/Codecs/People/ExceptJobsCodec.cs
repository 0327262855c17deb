using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>Who has none of the named jobs.</summary>
internal sealed class ExceptJobsCodec : VariantCodec<EligibilityRule, ExceptJobs>
{
    public override string Kind => "exceptJobs";

    protected override ExceptJobs? Read(ObjectReader from)
    {
        var jobs = from.Texts("jobs");
        return from.Build(() => ExceptJobs.Of(jobs));
    }

    protected override void Write(ExceptJobs rule, ObjectWriter to) => to.Texts("jobs", rule.Jobs);
}
