namespace CompPlan.Facts;

/// <summary>Makes touches of accounts touches of deals: each counts for every deal that names the account among the facts in force.</summary>
internal static class AccountTouches
{
    /// <summary>The same touches where none is of an account. A touch of an account that no deal names is left out.</summary>
    public static TouchColumns Resolve(TouchColumns touches, DealColumns deals, FactIds ids)
    {
        var dealCount = ids.Deals.Count;
        // Touches of accounts stand after those of all deals.
        if (touches.Count == 0 || touches.DealOf(touches.Count - 1) < dealCount)
            return touches;
        var dealsOf = DealsOf(deals, ids.Accounts.Count);
        var (rows, dealOf) = (new List<int>(touches.Count), new List<int>(touches.Count));
        for (var row = 0; row < touches.Count; row++)
            if (touches.DealOf(row) < dealCount)
                Add(row, touches.DealOf(row));
            else
                foreach (var deal in dealsOf[touches.Account[row]] ?? [])
                    Add(row, deal);
        return InOrder(touches, [.. rows], [.. dealOf], dealCount);

        void Add(int row, int deal)
        {
            rows.Add(row);
            dealOf.Add(deal);
        }
    }

    private static List<int>?[] DealsOf(DealColumns deals, int accountCount)
    {
        var dealsOf = new List<int>?[accountCount];
        for (var row = 0; row < deals.Account.Length; row++)
            if (deals.Account[row] is var account and >= 0)
                (dealsOf[account] ??= []).Add(deals.Deal[row]);
        return dealsOf;
    }

    private static TouchColumns InOrder(TouchColumns touches, int[] rows, int[] dealOf, int dealCount)
    {
        var order = Columns.Group(dealOf, dealCount, out var starts);
        for (var deal = 0; deal < dealCount; deal++)
            if (starts[deal + 1] - starts[deal] > 1)
                order.AsSpan(starts[deal], starts[deal + 1] - starts[deal]).Sort((left, right) => touches.CompareKey(rows[left], rows[right]));
        return touches.TakeFor(Columns.Take(rows, order), Columns.Take(dealOf, order));
    }
}
