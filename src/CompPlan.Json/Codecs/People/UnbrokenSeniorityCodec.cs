using CompPlan.Json.Binding;
using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.People;

/// <summary>Who has been a member without a break for at least so many months.</summary>
internal sealed class UnbrokenSeniorityCodec : VariantCodec<EligibilityRule, UnbrokenSeniority>
{
    public override string Kind => "unbrokenSeniority";

    protected override UnbrokenSeniority? Read(ObjectReader from)
    {
        var months = from.WholeNumber("months", int.MinValue, int.MaxValue);
        var on = EligibilityDayMembers.Read(from);
        var contracts = from.OptionalIds("contracts") ?? ValueList<string>.Empty;
        return from.Build(() => UnbrokenSeniority.Of(months, on).WithContracts(contracts));
    }

    protected override void Write(UnbrokenSeniority rule, ObjectWriter to)
    {
        to.Whole("months", rule.Months);
        EligibilityDayMembers.Write(rule.On, to);
        if (rule.Contracts.Count > 0)
            to.Ids("contracts", rule.Contracts);
    }
}
