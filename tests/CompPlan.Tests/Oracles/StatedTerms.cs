using System.Globalization;
using Newtonsoft.Json.Linq;
using NodaTime;
using NodaTime.Text;

namespace CompPlan.Tests.Oracles;

/// <summary>The terms of a plan as its document states them, found by their path.</summary>
internal sealed class StatedTerms(string planDocument)
{
    private readonly JObject _plan = JObject.Load(new Newtonsoft.Json.JsonTextReader(new StringReader(planDocument))
    {
        FloatParseHandling = Newtonsoft.Json.FloatParseHandling.Decimal,
        DateParseHandling = Newtonsoft.Json.DateParseHandling.None,
    });

    public string Id => (string)_plan["id"]!;

    public IEnumerable<string> Faults(ExplanationData node, TermData term)
    {
        var token = _plan.SelectToken(term.Path);
        if (token is null)
            return [$"the plan has nothing at '{term.Path}'"];
        var clause = term.Clause is null || token.AncestorsAndSelf().OfType<JObject>().Any(one => (string?)one["clause"] == term.Clause)
            ? Array.Empty<string>()
            : [$"no clause '{term.Clause}' around '{term.Path}'"];
        return clause.Concat(Expected(node, token).Any(value => value == node.Value) ? [] : [$"the plan states {token} at '{term.Path}'"]);
    }

    /// <summary>The local date and time of an instant, with the offset of the plan's zone, as RFC 3339 writes it.</summary>
    public string Local(Instant at) =>
        OffsetDateTimePattern.Rfc3339.Format(at.InZone(DateTimeZoneProviders.Tzdb[(string)_plan["timeZone"]!]).ToOffsetDateTime());

    /// <summary>The level of a rated measure.</summary>
    public Ratio? LevelOf(string measure, string level)
    {
        var stated = _plan["measures"]!.First(one => (string?)one["id"] == measure)["levels"]?.FirstOrDefault(one => (string?)one["level"] == level);
        return stated is null ? null : Number(stated["value"]!) / Scale(stated["value"]!, 2);
    }

    private IEnumerable<Ratio> Expected(ExplanationData node, JToken token) => node.Key switch
    {
        "calendar.daysOfYear" => [Ratio.Of(DaysOf(int.Parse(node.Arguments[0], CultureInfo.InvariantCulture)))],
        "calendar.daysOfMonth" => [Ratio.Of(DateTime.DaysInMonth(Date(node.Arguments[0]).Year, Date(node.Arguments[0]).Month))],
        "calendar.halfDay" => [Ratio.Of(1) / Ratio.Of(2)],
        "calendar.thirty" => (string?)token == "thirtieths" ? [Ratio.Of(30)] : [],
        "calendar.thirtieths" => (string?)token == "thirtieths" ? [Ratio.Of(Days(node.Arguments, 0).Sum(day => Thirtieths(day) - 1))] : [],
        "calendar.openDays" => [Ratio.Of(OpenWeekdays(token).Count)],
        "calendar.closedDays" => IsReckoned(token) ? [node.Value] : [Ratio.Of(Days(node.Arguments, 1).Count(day => !IsOpen(token, day)))],
        "presence.whole" => (string?)token["kind"] == "workingDays" && IsReckoned(Hours(token)) ? [node.Value] : [Whole(node, token)],
        "calendar.daysOfPeriod" => [WeeksFrom(node.Arguments[0], node.Arguments[1]) * Ratio.Of(7)],
        "calendar.weeks" => [WeeksFrom(node.Arguments[1], node.Arguments[2])],
        "combined.count" => (string?)token == "mean" ? [node.Value] : [],
        "goal.inverse.two" => (string?)token == "twoMinusRatio" ? [Ratio.Of(2)] : [],
        "split.equal" or "pool.one" => [Ratio.Of(1)],
        "pool.nothing" or "credit.nothing" => [default(Ratio)],
        "pool.periods" => (string?)token == "yearToDate" && node.Value.Sign > 0 && node.Value.IsWhole ? [node.Value] : [],
        "pool.deducted" => [Ratio.Of((string?)token == "deducted" ? 1 : 0)],
        "score.met.one" => [Ratio.Of(1)],
        "score.met.none" => [default(Ratio)],
        "score.leftOut" => token["node"] is not null ? [default(Ratio)] : [],
        "score.met.nodes" => [Ratio.Of(((JArray)token).Count)],
        "gate.nothing" or "modifier.nothing" => (string?)token["kind"] == "nothing" ? [default(Ratio)] : [],
        "compliance.nothingDue" => (string?)token == "met" ? [node.Value] : [],
        "compliance.shortfall" => [Ratio.Of(1)],
        "distribution.empty" => [default(Ratio)],
        "touch.weight.two" => [Ratio.Of(2)],
        "milestone.receivers" => node.Value.Sign > 0 && node.Value.IsWhole ? [node.Value] : [],
        "credit.capped.held" or "credit.capped.weights" or "credit.uncapped.weights" => node.Value.Sign >= 0 ? [node.Value] : [],
        _ => OfNumber(node, token is JObject bound ? bound["value"]! : token),
    };

    /// <summary>A ratio is stated in percent points or as it is; a weight keeps its own unit, in a score it is a ratio.</summary>
    private static IEnumerable<Ratio> OfNumber(ExplanationData node, JToken token)
    {
        if (Number(token) is not { } number)
            return [];
        return node.Unit == "ratio" ? [number / Scale(token, node.Key is "score.weight" or "credit.cap" ? 2 : 1)] : [number];
    }

    /// <summary>The unit stands beside the number, or one object further out.</summary>
    private static Ratio Scale(JToken token, int objects)
    {
        var unit = token.Ancestors().OfType<JObject>().Take(objects).Select(one => (string?)one["unit"]).FirstOrDefault(unit => unit is not null);
        return Ratio.Of(unit == "percent" ? 100 : 1);
    }

    private static Ratio? Number(JToken token) => token.Type switch
    {
        JTokenType.Integer or JTokenType.Float or JTokenType.String => Ratio.Read(((JValue)token).ToString(CultureInfo.InvariantCulture)),
        _ => null,
    };

    /// <summary>Whole weeks from one day to another, both counted.</summary>
    private static Ratio WeeksFrom(string first, string last)
    {
        var days = DateOnly.Parse(last, CultureInfo.InvariantCulture).DayNumber - DateOnly.Parse(first, CultureInfo.InvariantCulture).DayNumber + 1;
        return Ratio.Of(days) / Ratio.Of(7);
    }

    /// <summary>The whole period in the unit of the bonus.</summary>
    private Ratio Whole(ExplanationData node, JToken presence) => ((string?)presence["kind"], (string?)presence["parts"]) switch
    {
        ("workingDays", _) => Ratio.Of(Days(node.Arguments, 0).Count(day => IsOpen(Hours(presence), day))),
        ("months", "thirtieths") => Ratio.Of(Days(node.Arguments, 0).Sum(Thirtieths)) / Ratio.Of(30),
        ("months", _) => Days(node.Arguments, 0).Aggregate(default(Ratio), (sum, day) => sum + Ratio.Of(1) / Ratio.Of(DateTime.DaysInMonth(day.Year, day.Month))),
        _ => Ratio.Of(Days(node.Arguments, 0).Count),
    };

    private JToken Hours(JToken presence) => _plan["openingHours"]!.First(one => (string?)one["id"] == (string?)presence["openingHours"]);

    /// <summary>Whether some holidays are reckoned and not stated.</summary>
    private static bool IsReckoned(JToken hours) => hours["holidays"]?.Any(set => set["dates"] is null) ?? false;

    private static List<DateOnly> Days(IReadOnlyList<string> arguments, int first)
    {
        var (from, to) = (Date(arguments[first]), Date(arguments[first + 1]));
        return [.. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays)];
    }

    private static int Thirtieths(DateOnly day) => day switch
    {
        { Day: 31 } => 0,
        { Month: 2, Day: 28 } when DaysOf(day.Year) == 365 => 3,
        { Month: 2, Day: 29 } => 2,
        _ => 1,
    };

    private static HashSet<string> OpenWeekdays(JToken hours) => [.. hours["days"]!.Where(day => day["intervals"]!.Any()).Select(day => (string)day["weekday"]!)];

    /// <summary>By weekday and stated dates; feasts that are reckoned are for the tests of calendars.</summary>
    private static bool IsOpen(JToken hours, DateOnly day) =>
        OpenWeekdays(hours).Contains(day.DayOfWeek.ToString().ToLowerInvariant())
        && !(hours["holidays"]?.Any(set => set["dates"]?.Any(date => Date((string)date!) == day) == true) ?? false);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int DaysOf(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 366 : 365;
}
