using CompPlan.Json.Binding;
using CompPlan.People;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.People;

/// <summary>Whose contracts of the last months come to at least so many days.</summary>
internal sealed class AddedSeniorityCodec : VariantCodec<EligibilityRule, AddedSeniority>
{
    public override string Kind => "addedSeniority";

    protected override AddedSeniority? Read(ObjectReader from)
    {
        var days = from.WholeNumber("days", int.MinValue, int.MaxValue);
        var months = from.WholeNumber("lookBackMonths", int.MinValue, int.MaxValue);
        var on = EligibilityDayMembers.Read(from);
        var contracts = from.OptionalIds("contracts") ?? ValueList<string>.Empty;
        return from.Build(() => AddedSeniority.Of(days, months, on).WithContracts(contracts));
    }

    protected override void Write(AddedSeniority rule, ObjectWriter to)
    {
        to.Whole("days", rule.Days);
        to.Whole("lookBackMonths", rule.LookBackMonths);
        EligibilityDayMembers.Write(rule.On, to);
        if (rule.Contracts.Count > 0)
            to.Ids("contracts", rule.Contracts);
    }
}
