using CompPlan.Tool.Runs;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Printing;

/// <summary>What each department receives of each pool: a column a department.</summary>
internal static class ShareTable
{
    public static void Print(Terminal terminal, SpanRun run)
    {
        var table = TextTable.Of("Department shares").Words("Bonus").Words("Period");
        foreach (var department in run.Departments)
            table.Numbers(department.Id);
        foreach (var result in run.Results)
            table.Row([
                result.Bonus.Id, result.Period.Name,
                .. run.Departments.Select(department =>
                    result.Division.Departments.FirstOrDefault(one => one.Department == department.Id) is { } share ? Figures.Of(share.Amount) : ""),
            ]);
        table.Print(terminal);
    }
}
