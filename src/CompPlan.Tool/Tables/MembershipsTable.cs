using CompPlan.Facts;
using CompPlan.Tool.Csv;

namespace CompPlan.Tool.Tables;

/// <summary>Who worked in which department from when to when, both days inclusive, at which contractual annual gross and target bonus at the actual FTE.</summary>
internal static class MembershipsTable
{
    public static CsvTable Table { get; } = CsvTable.Of(
        "memberships",
        CsvColumn.Required("participant_id"),
        CsvColumn.Required("department"),
        CsvColumn.Required("from"),
        CsvColumn.Optional("to"),
        CsvColumn.Required("salary"),
        CsvColumn.Required("currency"),
        CsvColumn.Required("fte"),
        CsvColumn.Optional("target_bonus"),
        CsvColumn.Optional("hours"),
        CsvColumn.Optional("contract"),
        CsvColumn.Optional("job"),
        CsvColumn.Optional("work_site"),
        CsvColumn.Optional("cost_centre"),
        CsvColumn.Optional("legal_entity"),
        CsvColumn.Optional("share"),
        CsvColumn.Required("known_on"));

    /// <summary>The fact of a row; null where something in it was reported.</summary>
    public static Membership? Bind(CsvRow row)
    {
        var person = row.RequiredPerson(0);
        var department = row.RequiredId(1);
        var from = row.RequiredDate(2);
        var to = row.Date(3);
        var salary = row.RequiredAmount(4, currencyColumn: 5);
        var fte = row.RequiredNumber(6);
        var target = row.Amount(7, currencyColumn: 5);
        var hours = row.Number(8);
        var share = row.Number(14);
        var known = row.RequiredDate(15);
        if (!row.IsSound)
            return null;
        return Membership.Of(person, department, from, to, salary, fte, known, row.Source)
            .WithTargetBonus(target)
            .WithHours(hours)
            .WithContract(row.Text(9))
            .WithJob(row.Text(10))
            .WithWorkSite(row.Text(11))
            .WithCostCentre(row.Text(12))
            .WithLegalEntity(row.Text(13))
            .WithShare(share);
    }
}
