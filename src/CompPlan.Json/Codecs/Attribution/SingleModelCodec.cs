using CompPlan.Attribution;
using CompPlan.Json.Binding;
using CompPlan.Values;

namespace CompPlan.Json.Codecs.Attribution;

/// <summary>The earliest or latest touch, with what it passes over.</summary>
internal sealed class SingleModelCodec : VariantCodec<AttributionModel, SingleModel>
{
    private static readonly Names<SingleTouch> Touches = Names<SingleTouch>.Of(("first", SingleTouch.First), ("last", SingleTouch.Last));

    private static readonly Names<AllExceptedRule> Rules = Names<AllExceptedRule>.Of(
        ("counts", AllExceptedRule.Counts), ("uncredited", AllExceptedRule.Uncredited));

    public override string Kind => "single";

    protected override SingleModel? Read(ObjectReader from)
    {
        var which = from.Choice("which", Touches);
        var except = from.OptionalPart("except", ReadExceptions);
        var allExcepted = from.OptionalChoice("allExcepted", Rules);
        return from.Build(() => SingleModel.Of(which, except ?? TouchExceptions.None, allExcepted));
    }

    protected override void Write(SingleModel model, ObjectWriter to)
    {
        to.Choice("which", model.Which, Touches);
        to.Part("except", model.Except.IsNone ? null : model.Except, WriteExceptions);
        to.OptionalChoice("allExcepted", model.AllExcepted, Rules);
    }

    private static TouchExceptions? ReadExceptions(ObjectReader from)
    {
        var kinds = from.OptionalIds("kinds");
        var channels = from.OptionalIds("channels");
        var roles = from.OptionalIds("roles");
        return from.Build(() => TouchExceptions.None
            .WithKinds(kinds ?? ValueList<string>.Empty).WithChannels(channels ?? ValueList<string>.Empty).WithRoles(roles ?? ValueList<string>.Empty));
    }

    private static void WriteExceptions(TouchExceptions except, ObjectWriter to)
    {
        if (except.Kinds.Count > 0)
            to.Ids("kinds", except.Kinds);
        if (except.Channels.Count > 0)
            to.Ids("channels", except.Channels);
        if (except.Roles.Count > 0)
            to.Ids("roles", except.Roles);
    }
}
