namespace CompPlan.Facts;

/// <summary>
/// The first of the people who share a touch: the row with the smallest actor stands for all rows of the touch in the order of touches,
/// so that they stand together. A touch of one actor leads itself.
/// </summary>
internal sealed class TouchLeads(int[] actor, int[] role)
{
    /// <summary>Of each row the actor that leads its touch; number in <see cref="FactIds.Actors"/>.</summary>
    public ReadOnlySpan<int> Actor => actor;

    /// <summary>The role of that actor; number in <see cref="FactIds.Roles"/>.</summary>
    public ReadOnlySpan<int> Role => role;

    /// <summary>The leads of touches; null where no touch is shared.</summary>
    public static TouchLeads? Of(TouchColumns touches)
    {
        if (touches.Share.IsEmpty)
            return null;
        var first = new Dictionary<(int Id, int Known), int>();
        for (var row = 0; row < touches.Count; row++)
            if (touches.IsShared(row) && (!first.TryGetValue(KeyOf(touches, row), out var lead) || Precedes(touches, row, lead)))
                first[KeyOf(touches, row)] = row;
        var (actor, role) = (touches.Actor.ToArray(), touches.Role.ToArray());
        for (var row = 0; row < actor.Length; row++)
            if (touches.IsShared(row))
            {
                var lead = first[KeyOf(touches, row)];
                (actor[row], role[row]) = (touches.ActorOf(lead), touches.RoleOf(lead));
            }
        return new TouchLeads(actor, role);
    }

    public TouchLeads Take(int[] rows) => new(Columns.Take(actor, rows), Columns.Take(role, rows));

    private static (int Id, int Known) KeyOf(TouchColumns touches, int row) => (touches.TouchIdOf(row), touches.Known[row]);

    private static bool Precedes(TouchColumns touches, int row, int lead) =>
        (touches.ActorOf(row), touches.RoleOf(row)).CompareTo((touches.ActorOf(lead), touches.RoleOf(lead))) < 0;
}
