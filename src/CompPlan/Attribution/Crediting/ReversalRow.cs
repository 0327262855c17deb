namespace CompPlan.Attribution.Crediting;

/// <summary>
/// What one reversal takes back of one credit, or of a part that credits nobody. Deal, touch and reversal are rows of the facts in force;
/// the touch is <see cref="NoTouch"/> for a part; amounts are in minor units and above zero.
/// </summary>
internal readonly struct ReversalRow
{
    /// <summary>No touch: a part that is pending or credits nobody.</summary>
    internal const int NoTouch = -1;

    private ReversalRow(
        int deal, int reversal, int reversedDay, int day, int touch, long amount, short department, sbyte milestone, sbyte passedOnFrom,
        UncreditedReason? uncredited)
    {
        Deal = deal;
        Reversal = reversal;
        ReversedDay = reversedDay;
        Day = day;
        Touch = touch;
        Amount = amount;
        Department = department;
        Milestone = milestone;
        PassedOnFrom = passedOnFrom;
        Uncredited = uncredited;
    }

    internal int Deal { get; }

    internal int Reversal { get; }

    /// <summary>The day of the reversal.</summary>
    internal int ReversedDay { get; }

    /// <summary>The day on which it counts: not before the credit is earned or the part is decided.</summary>
    internal int Day { get; }

    internal int Touch { get; }

    internal long Amount { get; }

    internal short Department { get; }

    internal sbyte Milestone { get; }

    internal sbyte PassedOnFrom { get; }

    internal UncreditedReason? Uncredited { get; }

    internal bool IsOfCredit => Touch != NoTouch;

    internal static ReversalRow Of(int deal, int reversal, int day, in CreditRow credit, long amount) => new(
        deal, reversal, day, Math.Max(day, credit.Day), credit.Touch, amount, credit.Department, credit.Milestone, credit.PassedOnFrom, null);

    internal static ReversalRow Of(int reversal, int day, in PartRow part, long amount) => new(
        part.Deal, reversal, day, Math.Max(day, part.Day), NoTouch, amount, 0, part.Milestone, CreditRow.None, part.Uncredited);
}
