using System.Globalization;

namespace CompPlan.Facts;

/// <summary>
/// From the row of a sorted table back to the row a caller stated, for the paths of findings. Without it a finding names its table
/// only; its message and source still say which row.
/// </summary>
internal sealed class FactRowPaths
{
    private readonly int[][] _drafted;

    private FactRowPaths(int[][] drafted) => _drafted = drafted;

    /// <summary>No way back.</summary>
    public static FactRowPaths None { get; } = new([]);

    /// <summary>For each table, in the order of <see cref="FactTable"/>, the stated row of each sorted row.</summary>
    public static FactRowPaths Of(int[][] drafted) => new(drafted);

    /// <summary>The stated row, or −1.</summary>
    public int Drafted(FactTable table, int row) => _drafted.Length == 0 ? -1 : _drafted[(int)table][row];

    /// <summary>The table's name in documents, with the row where it is known: <c>memberships[12]</c>.</summary>
    public static string Path(FactTable table, int drafted) => drafted < 0
        ? NameOf(table)
        : string.Create(CultureInfo.InvariantCulture, $"{NameOf(table)}[{drafted}]");

    private static string NameOf(FactTable table) => table switch
    {
        FactTable.Participants => "participants",
        FactTable.Memberships => "memberships",
        FactTable.Absences => "absences",
        FactTable.Measurements => "measurements",
        FactTable.Deals => "deals",
        FactTable.Touches => "touches",
        FactTable.Payments => "payments",
        FactTable.Balances => "balances",
        FactTable.Overrides => "overrides",
        FactTable.Leads => "leads",
        FactTable.LeadEvents => "leadEvents",
        FactTable.Reversals => "reversals",
        FactTable.Ratings => "ratings",
        _ => "exchangeRates",
    };
}
