using CompPlan.Facts;
using CompPlan.Tool.Runs;
using CompPlan.Tool.Terminals;
using NodaTime.Text;

namespace CompPlan.Tool.Printing;

/// <summary>
/// The awards as one flat table of RFC 4180, a row for each person, department and bonus period; documented in
/// docs/reference/command.md. Amounts are exact plain decimals.
/// </summary>
internal static class AwardCsv
{
    private static readonly string[] s_header =
    [
        "payout_period", "bonus", "period", "period_from", "period_to", "department", "participant_id", "name", "job",
        "amount", "currency", "known_on",
    ];

    public static void Print(Terminal terminal, SpanRun run)
    {
        var people = run.Facts.Participants
            .Where(one => one.KnownOn <= run.KnownOn)
            .GroupBy(one => one.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.MaxBy(one => one.KnownOn)!, StringComparer.Ordinal);
        WriteRow(terminal.Output, s_header);
        foreach (var one in run.Runs)
            foreach (var result in one.Results)
                foreach (var award in result.Distribution.Departments.SelectMany(department => department.Awards))
                {
                    var person = people.GetValueOrDefault(award.Participant);
                    WriteRow(terminal.Output, [
                        one.PayoutPeriod.Name, result.Bonus.Id, result.Period.Name,
                        LocalDatePattern.Iso.Format(result.Period.First), LocalDatePattern.Iso.Format(result.Period.Last),
                        SpreadsheetText.Of(award.Department), SpreadsheetText.Of(award.Participant), NameOf(person), SpreadsheetText.Of(person?.Job ?? ""),
                        award.Amount.ToString(), run.Plan.Currency.Code, LocalDatePattern.Iso.Format(run.KnownOn),
                    ]);
                }
    }

    private static string NameOf(Participant? person) => SpreadsheetText.Of(person?.Name ?? "");

    private static void WriteRow(TextWriter output, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                output.Write(',');
            output.Write(SpreadsheetText.Quoted(cells[i]));
        }
        output.Write("\r\n");
    }
}
