using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>Checks touches of several people: the rows of one id that became known on one day, whichever rows are in force.</summary>
internal static class SharedTouchChecks
{
    public static void Check(TouchColumns touches, FactIds ids, FactRowPaths paths, Findings findings)
    {
        if (touches.Share.IsEmpty)
            return;
        foreach (var rows in Versions(touches))
            if (Fault(touches, rows) is { } fault)
            {
                // The finding stands at the row stated last: the order of rows has no part in what is found, only in where it is shown.
                var row = rows.MaxBy(one => paths.Drafted(FactTable.Touches, one));
                findings.Error(
                    FactTable.Touches,
                    paths.Drafted(FactTable.Touches, row),
                    "share",
                    IssueCodes.TouchShares,
                    $"The touch '{ids.TouchIds[touches.TouchIdOf(row)]}' known on {Days.Text(touches.Known[row])} {fault}.",
                    "State all people of the touch under one id and known day, each once with a share, the shares summing to exactly 1 and everything else but the role alike.",
                    touches.SourceOf(row));
            }
    }

    private static IEnumerable<List<int>> Versions(TouchColumns touches)
    {
        var versions = new Dictionary<(int Id, int Known), List<int>>();
        for (var row = 0; row < touches.Count; row++)
            if (touches.IsShared(row))
                versions.TryAdd((touches.TouchIdOf(row), touches.Known[row]), []);
        for (var row = 0; row < touches.Count; row++)
            if (touches.TouchIdOf(row) >= 0 && versions.TryGetValue((touches.TouchIdOf(row), touches.Known[row]), out var rows))
                rows.Add(row);
        return versions.Values;
    }

    private static string? Fault(TouchColumns touches, List<int> rows)
    {
        var (sum, actors) = (Fraction.Zero, new HashSet<int>());
        foreach (var row in rows)
        {
            if (touches.Details.ShareAt(row) is not { } share)
                return "has a row with a share and one without";
            if (!IsSameTouch(touches, rows[0], row))
                return "names several deals, accounts, instants, sequences, kinds, channels or contacts";
            if (!actors.Add(touches.ActorOf(row)))
                return "names an actor twice";
            sum += share;
        }
        return sum == Fraction.One ? null : $"has shares that sum to {sum}";
    }

    private static bool IsSameTouch(TouchColumns touches, int one, int other) =>
        touches.DealOf(one) == touches.DealOf(other)
        && touches.AtOf(one) == touches.AtOf(other)
        && touches.SequenceOf(one) == touches.SequenceOf(other)
        && touches.KindOf(one) == touches.KindOf(other)
        && touches.Details.ChannelAt(one) == touches.Details.ChannelAt(other)
        && touches.Details.ContactAt(one) == touches.Details.ContactAt(other);
}
