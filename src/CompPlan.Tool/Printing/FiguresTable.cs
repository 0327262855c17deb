using CompPlan.Attribution;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Printing;

/// <summary>What stands behind the credit of a rule, to read: the departments, then the persons with the most credit.</summary>
internal static class FiguresTable
{
    private const string None = "–";

    public static void Print(Terminal terminal, CreditsReport report, AttributionRule rule)
    {
        var all = report.FiguresOf(rule).ToList();
        if (all.Count == 0)
            return;
        var removes = all.Exists(one => one.WithRepeats is not null);
        var table = TextTable.Of($"What stands behind it: {rule.Id}").Words("Person or team").Words("Department").Numbers("Deals").Numbers("Touches")
            .Numbers("Touches a deal").Numbers("Self-logged").Numbers("Share of touches").Numbers("Credit");
        if (removes)
            table.Numbers("If repeats counted").Numbers("Moved");
        foreach (var one in all.Where(one => one.Actor is null))
            table.Row(Cells("all", one, removes));
        foreach (var one in all.Where(one => one.Actor is not null).OrderByDescending(one => Math.Max(one.Credit.Minor, one.WithRepeats?.Minor ?? 0)).Take(CreditsTables.MostPersons))
            table.Row(Cells(one.Actor!, one, removes));
        table.Print(terminal);
    }

    private static IEnumerable<string> Cells(string who, CreditFigures one, bool removes)
    {
        string[] cells =
        [
            who, one.Department, Figures.Of(one.Deals, 0), Figures.Of(one.Touches, 0), one.TouchesPerDeal is { } touches ? Figures.Of(touches, 2) : None,
            Figures.Of(one.SelfLogged, 0), one.SelfLoggedShare is { } share ? Figures.Percent(share) : None, Figures.Of(one.Credit),
        ];
        return removes ? [.. cells, one.WithRepeats is { } repeated ? Figures.Of(repeated) : None, one.MovedShare is { } moved ? Figures.Percent(moved) : None] : cells;
    }
}
