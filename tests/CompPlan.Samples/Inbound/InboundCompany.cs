namespace CompPlan.Samples.Inbound;

/// <summary>
/// The sample <c>inbound</c>: a company of about 25 people in marketing, sales and production that sells projects to leads of
/// its own campaigns. Everything follows from one seed; the plan is written by hand beside this file.
/// </summary>
public static class InboundCompany
{
    private const ulong Seed = 20_260_331;

    /// <summary>The files of the folder by name, always the same bytes.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files()
    {
        var random = new SampleRandom(Seed);
        var deals = new DealBook(random, Month.DataEnd);
        var measures = new MeasureBook(random);
        foreach (var month in Month.All)
            measures.AddMonth(month, deals.AddMonth(month, measures.OrderIntakeOf(month)));
        measures.Restate(new(2025, 11, 1), "revenue", "301874.60", new(2026, 1, 15));
        measures.Restate(new(2026, 2, 1), "on-time-delivery", "0.905", new(2026, 3, 20));
        return new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["plan.json"] = Plan(),
            ["participants.csv"] = Participants(),
            ["memberships.csv"] = Memberships(),
            ["absences.csv"] = Absences(),
            ["measurements.csv"] = Measurements(measures),
            ["deals.csv"] = Deals(deals),
            ["touches.csv"] = Touches(deals),
        };
    }

    private static byte[] Plan()
    {
        using var stream = typeof(InboundCompany).Assembly.GetManifestResourceStream("inbound/plan.json")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static byte[] Participants()
    {
        var table = new SampleTable("participant_id,job,known_on");
        foreach (var (id, job) in Staff.People)
            table.Add(id, job, KnownOf(Staff.Stints.First(stint => stint.Person == id).From));
        return table.ToBytes();
    }

    /// <summary>The end of a stint that is not the turn of a year is known two weeks before; the row is stated again with it.</summary>
    private static byte[] Memberships()
    {
        var table = new SampleTable("participant_id,department,from,to,salary,currency,fte,known_on");
        foreach (var stint in Staff.Stints)
        {
            var known = KnownOf(stint.From);
            table.Add(stint.Person, stint.Department, stint.From, null, stint.Salary, "EUR", stint.Fte, known);
            if (stint.To is { } last)
                table.Add(stint.Person, stint.Department, stint.From, last, stint.Salary, "EUR", stint.Fte, Later(known, last.AddDays(-14)));
        }
        return table.ToBytes();
    }

    private static byte[] Absences()
    {
        var table = new SampleTable("participant_id,type,from,to,known_on");
        foreach (var (person, type, from, to) in Staff.Absences)
            table.Add(person, type, from, to, type == "sickness" ? to.AddDays(3) : from.AddDays(-10));
        return table.ToBytes();
    }

    private static byte[] Measurements(MeasureBook measures)
    {
        var table = new SampleTable("measure,from,to,value,level,known_on");
        foreach (var row in measures.Rows)
            table.Add(row.Measure, row.From, row.To, row.Value, row.Level, row.KnownOn);
        return table.ToBytes();
    }

    /// <summary>A deal is known the day after it is won, and stated again the day after it is delivered or ended.</summary>
    private static byte[] Deals(DealBook book)
    {
        var table = new SampleTable("deal_id,amount,currency,lead_created_at,opportunity_created_at,won_at,delivered_at,ended_at,known_on");
        foreach (var deal in book.Deals)
        {
            table.Add(deal.Id, deal.Amount, "EUR", deal.Lead, deal.Opportunity, deal.Won, null, null, DayAfter(deal.Won));
            if ((deal.Delivered ?? deal.Ended) is { } last)
                table.Add(deal.Id, deal.Amount, "EUR", deal.Lead, deal.Opportunity, deal.Won, deal.Delivered, deal.Ended, DayAfter(last));
        }
        return table.ToBytes();
    }

    /// <summary>Touches become known with their deal, those of the delivery the day after it.</summary>
    private static byte[] Touches(DealBook book)
    {
        var table = new SampleTable("touch_id,deal_id,occurred_at,actor_id,role,kind,known_on");
        foreach (var deal in book.Deals)
            for (var i = 0; i < deal.Touches.Count; i++)
            {
                var touch = deal.Touches[i];
                table.Add($"{deal.Id}-t{i + 1}", deal.Id, touch.At, touch.Actor, touch.Role, touch.Kind,
                    DayAfter(touch.At <= deal.Won ? deal.Won : deal.Delivered ?? touch.At));
            }
        return table.ToBytes();
    }

    /// <summary>What was true before the facts were taken over is known from that day; a start of work ten days before it.</summary>
    private static DateOnly KnownOf(DateOnly from) => Later(new DateOnly(2024, 12, 1), from.AddDays(-10));

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;

    private static DateOnly DayAfter(DateTime instant) => DateOnly.FromDateTime(instant).AddDays(1);
}
