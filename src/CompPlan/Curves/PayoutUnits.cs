using CompPlan.Values;

namespace CompPlan.Curves;

/// <summary>How payouts are said and written.</summary>
internal static class PayoutUnits
{
    /// <summary>The unit in which a payout is explained: ratios read in percent, points as plain numbers.</summary>
    internal static Unit ToUnit(this PayoutUnit pays) => pays == PayoutUnit.Points ? Unit.Count : Unit.Ratio;
}
