using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Tests.Oracles;

/// <summary>The tables of facts as CSV files but participants, payments and what only pools and leads have, written from the page about them and not from the code that reads them.</summary>
internal static class WrittenTables
{
    public static Dictionary<string, string> Of(FactsDraft facts) => new(StringComparer.Ordinal)
    {
        ["deals.csv"] = Table(
            "deal_id,account_id,amount,currency,lead_created_at,opportunity_created_at,won_at,delivered_at,ended_at,known_on",
            facts.Deals.Select(row => Line(
                row.Id, row.Account, Amount(row.Value), row.Value.Currency!.Code, At(row.LeadCreated), At(row.OpportunityCreated), At(row.Won), At(row.Delivered), At(row.Ended), On(row.KnownOn)))),
        ["touches.csv"] = Table(
            "touch_id,deal_id,account_id,occurred_at,sequence,actor_id,role,kind,contact_id,channel,share,engagement,logged_at,logged_by,confirmed_by,known_on",
            facts.Touches.Select(row => Line(
                row.Id, row.Deal, row.Account, At(row.At), row.Sequence?.ToString(System.Globalization.CultureInfo.InvariantCulture), row.Actor, row.Role, row.Kind,
                row.Contact, row.Channel, Number(row.Share), Number(row.Engagement), At(row.LoggedAt), row.LoggedBy, row.ConfirmedBy, On(row.KnownOn)))),
        ["reversals.csv"] = Table(
            "reversal_id,deal_id,occurred_at,amount,currency,kind,known_on",
            facts.Reversals.Select(row => Line(
                row.Id, row.Deal, At(row.At), Amount(row.Amount), row.Amount.Currency!.Code, char.ToLowerInvariant(row.Kind.ToString()[0]) + row.Kind.ToString()[1..], On(row.KnownOn)))),
        ["memberships.csv"] = Table(
            "participant_id,department,from,to,salary,currency,fte,target_bonus,hours,contract,job,work_site,cost_centre,legal_entity,share,known_on",
            facts.Memberships.Select(row => Line(
                row.Participant, row.Department, On(row.From), row.To is { } to ? On(to) : null, Amount(row.Salary), row.Salary.Currency!.Code, Number(row.Fte),
                row.TargetBonus is { } target ? Amount(target) : null, Number(row.Hours), row.Contract, row.Job, row.WorkSite, row.CostCentre, row.LegalEntity,
                Number(row.Share), On(row.KnownOn)))),
        ["absences.csv"] = Table(
            "participant_id,type,from,to,from_half,to_half,known_on",
            facts.Absences.Select(row => Line(
                row.Participant, row.Type, On(row.From), On(row.To), row.FromHalf == DayHalf.Afternoon ? "afternoon" : null, row.ToHalf == DayHalf.Morning ? "morning" : "", On(row.KnownOn)))),
        ["ratings.csv"] = Table(
            "participant_id,subject,from,to,value,level,known_on",
            facts.Ratings.Select(row => Line(row.Participant, row.Subject, On(row.From), On(row.To), Number(row.Value), row.Level, On(row.KnownOn)))),
        ["exchange_rates.csv"] = Table(
            "from,to,on,rate,known_on", facts.ExchangeRates.Select(row => Line(row.From.Code, row.To.Code, On(row.On), Number(row.Rate), On(row.KnownOn)))),
    };

    private static string Table(string header, IEnumerable<string> lines) => header + "\n" + string.Concat(lines);

    private static string Line(params string?[] cells) => string.Join(',', cells) + "\n";

    private static string Amount(Money amount) => amount.ToString();

    private static string? Number(Fraction? number) => number?.ToString();

    private static string? At(Instant? instant) => instant is { } at ? InstantPattern.ExtendedIso.Format(at) : null;

    private static string On(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
