using CompPlan.Facts;
using CompPlan.Tool.Csv;
using CompPlan.Values;

namespace CompPlan.Tool.Tables;

/// <summary>Who touched which deal or account, when, in which role and by what kind of contact.</summary>
internal static class TouchesTable
{
    internal const int TouchId = 0;
    internal const int DealId = 1;
    internal const int OccurredAt = 3;
    internal const int Sequence = 4;
    internal const int ActorId = 5;
    internal const int Role = 6;
    internal const int Kind = 7;
    internal const int KnownOn = 15;

    public static CsvTable Table { get; } = CsvTable.Of(
        "touches",
        CsvColumn.Optional("touch_id"),
        CsvColumn.Required("deal_id"),
        CsvColumn.Optional("account_id"),
        CsvColumn.Required("occurred_at"),
        CsvColumn.Optional("sequence"),
        CsvColumn.Required("actor_id"),
        CsvColumn.Required("role"),
        CsvColumn.Required("kind"),
        CsvColumn.Optional("contact_id"),
        CsvColumn.Optional("channel"),
        CsvColumn.Optional("share"),
        CsvColumn.Optional("engagement"),
        CsvColumn.Optional("logged_at"),
        CsvColumn.Optional("logged_by"),
        CsvColumn.Optional("confirmed_by"),
        CsvColumn.Required("known_on"));

    /// <summary>Whether a column states what only few touches do.</summary>
    internal static bool IsDetail(int column) => column is 2 or (> Kind and < KnownOn);

    /// <summary>The fact of a row; null where something in it was reported.</summary>
    public static Touch? Bind(CsvRow row)
    {
        var account = row.Text(2) is null ? null : row.RequiredId(2);
        var deal = account is null ? row.RequiredId(1) : row.Text(1);
        if (account is not null && deal is not null)
            row.Report(2, IssueCodes.OptionConflict, "The touch names both a deal and an account.", "Name the deal, or the account whose deals it counts for, not both.");
        var at = row.RequiredInstant(3);
        var sequence = row.WholeNumber(4);
        var actor = row.RequiredPerson(5);
        var role = row.RequiredId(6);
        var kind = row.RequiredId(7);
        var share = row.Number(10);
        var engagement = row.Number(11);
        var loggedAt = row.Instant(12);
        var known = row.RequiredDate(15);
        if (!row.IsSound)
            return null;
        var touch = account is null
            ? Touch.Of(row.Text(0), deal!, at, sequence, actor, role, kind, known, row.Source)
            : Touch.OfAccount(row.Text(0), account, at, sequence, actor, role, kind, known, row.Source);
        return touch
            .WithContact(row.Text(8))
            .WithChannel(row.Text(9))
            .WithShare(share)
            .WithEngagement(engagement)
            .WithLogged(loggedAt, row.Text(13))
            .WithConfirmedBy(row.Text(14));
    }
}
