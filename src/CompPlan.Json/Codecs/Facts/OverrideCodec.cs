using CompPlan.Facts;
using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Facts;

/// <summary>A decision that changes a pool or the score of a node.</summary>
internal static class OverrideCodec
{
    public static Names<OverrideAction> Actions { get; } = Names<OverrideAction>.Of(("set", OverrideAction.Set), ("add", OverrideAction.Add));

    public static Names<OverrideUnit> Units { get; } = Names<OverrideUnit>.Of(
        ("percent", OverrideUnit.Percent), ("fraction", OverrideUnit.Fraction), ("points", OverrideUnit.Points), ("amount", OverrideUnit.Amount));

    public static Override? Read(ObjectReader from)
    {
        var id = from.Id("id");
        var bonus = from.Id("bonus");
        var periodFrom = from.Date("periodFrom");
        var node = from.OptionalId("node");
        var action = from.Choice("action", Actions);
        var unit = from.UnitOf(Units, OverrideUnit.Percent);
        var value = from.Number("value");
        var reason = from.Text("reason");
        var approvedBy = from.Id("approvedBy");
        var knownOn = from.Date("knownOn");
        return from.Build(() =>
            Override.Of(id, bonus, periodFrom, node, action, unit, value, reason, approvedBy, knownOn, from.Source));
    }

    public static void Write(Override row, ObjectWriter to)
    {
        to.Text("id", row.Id);
        to.Text("bonus", row.Bonus);
        to.Date("periodFrom", row.PeriodFrom);
        to.Text("node", row.Node);
        to.Choice("action", row.Action, Actions);
        to.Choice("unit", row.Unit, Units);
        to.Number("value", row.Value);
        to.Text("reason", row.Reason);
        to.Text("approvedBy", row.ApprovedBy);
        to.Date("knownOn", row.KnownOn);
    }
}
