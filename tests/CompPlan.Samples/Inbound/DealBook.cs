namespace CompPlan.Samples.Inbound;

/// <summary>
/// Makes the won deals of each month: as many as a company of this size wins, scaled so that their sum comes near the order
/// intake the month should have. Each deal runs from a first touch through lead, opportunity and signature to delivery.
/// </summary>
public sealed class DealBook
{
    private readonly SampleRandom _random;
    private readonly DateOnly _dataEnd;
    private readonly List<Deal> _deals = [];

    public DealBook(SampleRandom random, DateOnly dataEnd)
    {
        _random = random;
        _dataEnd = dataEnd;
    }

    public IReadOnlyList<Deal> Deals => _deals;

    /// <summary>Adds the deals won in a month and returns the sum of their amounts.</summary>
    public int AddMonth(DateOnly month, int intake)
    {
        var count = _random.Between(8, 12);
        var weights = Enumerable.Range(0, count).Select(_ => _random.Between(30, 170)).ToArray();
        var days = Enumerable.Range(0, count).Select(_ => WorkingDay(month, _random.Between(1, 28))).Order().ToArray();
        var sum = 0;
        for (var i = 0; i < count; i++)
        {
            var amount = (int)((long)intake * weights[i] / weights.Sum() / 50 * 50);
            _deals.Add(DealWonOn(days[i], amount));
            sum += amount;
        }
        return sum;
    }

    private Deal DealWonOn(DateOnly day, int amount)
    {
        var won = At(day, 9, 16);
        var cycle = _random.Between(30, 110);
        var lead = At(WorkingDay(day.AddDays(-cycle)), 8, 17);
        var opportunity = At(WorkingDay(day.AddDays(-cycle * _random.Between(45, 70) / 100)), 9, 16);
        var after = At(WorkingDay(day.AddDays(_random.Between(12, 45))), 11, 16);
        var ended = _random.Chance(2);
        var known = DateOnly.FromDateTime(after) <= _dataEnd;
        var deal = new Deal($"d{_deals.Count + 1:0000}", amount, lead, opportunity, won,
            known && !ended ? after : null, known && ended ? after : null);
        AddTouches(deal);
        deal.Touches.Sort((left, right) => left.At != right.At ? left.At.CompareTo(right.At) : string.CompareOrdinal(left.Actor, right.Actor));
        return deal;
    }

    private void AddTouches(Deal deal)
    {
        AddSource(deal);
        for (var i = _random.Between(1, 3); i > 0; i--)
            Add(deal, Before(deal.Opportunity, deal.Lead, _random.Between(20, 90)), "marketing", "nurturing", "email", "content manager", "search specialist", "marketing analyst");
        Add(deal, deal.Opportunity.AddMinutes(-_random.Between(5, 50)), "sales", "qualification", "call", "sales development representative");
        Add(deal, Before(deal.Won, deal.Opportunity, _random.Between(30, 70)), "sales", "demo", "meeting", "account executive");
        Add(deal, deal.Won.AddMinutes(-_random.Between(10, 240)), "sales", "closing", "meeting", "account executive", "head of sales");
        if (deal.Delivered is { } delivered)
            AddDelivery(deal, delivered);
    }

    /// <summary>How the lead came: mostly by a campaign or content, sometimes by prospecting, sometimes through production's own customers.</summary>
    private void AddSource(Deal deal)
    {
        var first = deal.Lead.AddDays(-_random.Between(1, 25)).AddMinutes(-_random.Between(0, 200));
        var at = deal.Lead.AddMinutes(-_random.Between(1, 30));
        switch (_random.Between(1, 100))
        {
            case <= 70:
                Add(deal, first, "marketing", "campaign", _random.Pick(["email", "event", "web"]), "campaign manager", "event coordinator");
                Add(deal, at, "marketing", "content", "web", "content manager", "search specialist");
                break;
            case <= 90:
                Add(deal, first, "sales", "prospecting", "call", "sales development representative");
                Add(deal, at, "sales", "prospecting", "meeting", "sales development representative", "account executive");
                break;
            default:
                Add(deal, first, "production", "support", "call", "support technician", "quality manager");
                Add(deal, at, "marketing", "campaign", "email", "campaign manager");
                break;
        }
    }

    private void AddDelivery(Deal deal, DateTime delivered)
    {
        Add(deal, Before(delivered, deal.Won, _random.Between(20, 60)), "production", "onboarding", "meeting", "project manager", "trainer");
        var at = delivered.AddMinutes(-_random.Between(15, 120));
        Add(deal, at, "production", "delivery", "meeting", "integrator", "project manager");
        if (_random.Chance(12))
            Add(deal, at, "production", "delivery", "meeting", "quality manager");
    }

    private void Add(Deal deal, DateTime at, string department, string role, string kind, params string[] jobs)
    {
        var actors = Staff.At(DateOnly.FromDateTime(at), department, jobs);
        deal.Touches.Add(new Touch(at, _random.Pick(actors), role, kind));
    }

    private static DateTime Before(DateTime later, DateTime earlier, int percent)
    {
        var minutes = (long)(later - earlier).TotalMinutes * percent / 100;
        return earlier.AddMinutes(minutes);
    }

    private DateTime At(DateOnly day, int firstHour, int lastHour) =>
        day.ToDateTime(new TimeOnly(_random.Between(firstHour, lastHour), _random.Between(0, 59)));

    private static DateOnly WorkingDay(DateOnly month, int day) => WorkingDay(new DateOnly(month.Year, month.Month, day));

    /// <summary>The day itself, or the Friday before a weekend; the Monday after where Friday lies in the month before.</summary>
    private static DateOnly WorkingDay(DateOnly day)
    {
        var back = day.DayOfWeek switch { DayOfWeek.Saturday => 1, DayOfWeek.Sunday => 2, _ => 0 };
        return day.AddDays(back == 0 ? 0 : day.Day > back ? -back : 3 - back);
    }
}
