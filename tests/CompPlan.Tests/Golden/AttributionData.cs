using System.Globalization;
using System.Text.Json;
using CompPlan.Attribution;
using CompPlan.Facts;
using CompPlan.Rounding;
using CompPlan.Tests.Attribution;
using CompPlan.Values;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Tests.Golden;

/// <summary>
/// Reads Golden/Attribution/worked_examples.json: published examples with their sources, the project's own copy. What is no rule of the
/// library is listed there with the reason and not tested.
/// </summary>
internal static class AttributionData
{
    internal static readonly Instant Start = Instant.FromUtc(2019, 1, 1, 12, 0);

    internal static JsonElement Row(string id) => Rows().Single(row => row.GetProperty("id").GetString() == id);

    internal static IEnumerable<string> Tested() =>
        Rows().Where(row => row.GetProperty("tested").GetBoolean()).Select(row => row.GetProperty("id").GetString()!);

    /// <summary>When a touch happened: on a date, so many days before the end, on a day from the start, or one after the other.</summary>
    internal static Instant At(JsonElement touch, int place)
    {
        if (touch.TryGetProperty("date", out var date))
            return LocalDatePattern.Iso.Parse(date.GetString()!.Length == 5 ? "2026-" + date.GetString() : date.GetString()!).Value.At(LocalTime.Noon).InUtc().ToInstant();
        if (touch.TryGetProperty("days_before", out var before))
            return Start + Duration.FromDays(1000 - before.GetInt32());
        return Start + Duration.FromDays(touch.TryGetProperty("day", out var day) ? day.GetInt32() : place);
    }

    /// <summary>Amounts are published in whole units; what they come to in cents is exact.</summary>
    internal static Money Cents(JsonElement amount) => Money.Of((long)(decimal.Parse(amount.GetRawText(), CultureInfo.InvariantCulture) * 100), Crediting.Eur);

    internal static AttributionModel Model(JsonElement row)
    {
        var parameters = row.GetProperty("params");
        return row.GetProperty("model").GetString() switch
        {
            "first" => Position(100, 0, 0),
            "last" => Position(0, 0, 100),
            "position" => Position(
                parameters.GetProperty("first").GetInt32(), parameters.GetProperty("middle").GetInt32(), parameters.GetProperty("last").GetInt32()),
            "time_decay" or "time_decay_ratio" =>
                TimeDecayModel.Of(HalfLife.OfDays(parameters.GetProperty("half_life_days").GetInt32()), DecayAge.WholeDays),
            _ => LinearModel.Of(),
        };
    }

    internal static PositionModel Position(int first, int middle, int last) =>
        PositionModel.Of(WeightUnit.Percent, first, middle, last, TwoTouchRule.Renormalise);

    /// <summary>The credit of every touch, in the published order of touches.</summary>
    internal static Money[] Credit(AttributionModel model, Deal deal, IEnumerable<Touch> touches)
    {
        // Published paths are lists: a place in the list is a position, also for touches of one instant.
        var ledger = Crediting.Ledger(Crediting.Rule(model, TouchTies.Order), [deal], touches, "Etc/UTC");
        return [.. touches.Select((_, place) => ledger.Credits
            .Where(credit => credit.Touch == place + 1)
            .Aggregate(Money.Of(0, Crediting.Eur), (sum, credit) => sum + credit.Amount))];
    }

    internal static Touch Touch(string deal, Instant at, int place, string actor) =>
        CompPlan.Facts.Touch.Of(null, deal, at, place, actor, "closing", "touch", Crediting.Known);

    internal static Deal Deal(string id, Money value, Instant? lead, Instant? opportunity, Instant? won) =>
        CompPlan.Facts.Deal.Of(id, value, lead, opportunity, won, null, null, Crediting.Known);

    private static JsonElement[] Rows()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "Attribution", "worked_examples.json")));
        return [.. document.RootElement.Clone().EnumerateArray()];
    }
}
