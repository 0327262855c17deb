using System.Globalization;
using System.Text;

namespace CompPlan.Benchmarks.Credits;

/// <summary>
/// A folder of facts about won deals and their touches, the same bytes for the same size on every machine: deals worth a few
/// thousand, one to twenty touches each over half a year, a third of the longer deals with a touch after the close. Ids are digits
/// only, so that a database may keep them as integers.
/// </summary>
internal sealed class CreditData
{
    private const int SecondsOfYear = 365 * 86_400;
    private const int KnownDay = 20_512;
    private static readonly long s_start = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
    private static readonly string[] s_departments = ["marketing", "production", "sales"];

    private readonly CreditScale _scale;
    private readonly Dice _dice;
    private readonly List<int>[] _teams = [[], [], []];

    private CreditData(CreditScale scale)
    {
        _scale = scale;
        _dice = new Dice((ulong)scale.Deals);
    }

    /// <summary>The department of each role; the place of a role is its number in the touches.</summary>
    public static IReadOnlyList<(string Role, string Department)> Roles { get; } =
    [
        ("campaign", "marketing"), ("nurture", "marketing"), ("qualify", "sales"), ("demo", "sales"), ("close", "sales"), ("deliver", "production"),
    ];

    /// <summary>The kinds of touches; the place of a kind is its number in the touches.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["ad", "email", "call", "meeting", "visit"];

    /// <summary>Writes plan, participants, deals and touches into a folder, unless it holds them already; answers the folder.</summary>
    public static string Folder(CreditScale scale, string root)
    {
        var folder = Path.Combine(root, "credits-" + scale.Name);
        if (File.Exists(Path.Combine(folder, "plan.json")))
            return folder;
        Directory.CreateDirectory(folder);
        new CreditData(scale).Write(folder);
        File.WriteAllText(Path.Combine(folder, "plan.json"), CreditPlan.Json);
        return folder;
    }

    private void Write(string folder)
    {
        var people = People(folder);
        var (won, touchCounts) = (new long[_scale.Deals], Counts());
        for (var deal = 0; deal < won.Length; deal++)
            won[deal] = s_start + (long)(_dice.Share() * (SecondsOfYear - 1));
        Array.Sort(won);
        var ids = Numbers(500_000, won.Length);
        // Ids follow the lead, not the win: shuffled within some distance, as in the records of a company.
        for (var deal = 0; deal < ids.Length; deal++)
        {
            var other = Math.Min(ids.Length - 1, deal + _dice.Below(1 + ids.Length / 20));
            (ids[deal], ids[other]) = (ids[other], ids[deal]);
        }
        var opportunities = Touches(folder, people, won, touchCounts, ids);
        Deals(folder, won, opportunities, ids);
    }

    private int[] People(string folder)
    {
        var ids = Numbers(1_000, _scale.People);
        using var file = new TableWriter(Path.Combine(folder, "participants.csv"));
        file.Text("participant_id,known_on\n");
        for (var person = 0; person < ids.Length; person++)
        {
            _teams[_dice.Below(20) switch { < 3 => 0, < 12 => 1, _ => 2 }].Add(person);
            file.Number(ids[person]).Text(",").Day(KnownDay).Text("\n");
        }
        return ids;
    }

    private byte[] Counts()
    {
        var counts = new byte[_scale.Deals];
        var sum = 0;
        foreach (ref var count in counts.AsSpan())
        {
            for (count = 1; count < 20 && _dice.Share() < 0.8;)
                count++;
            sum += count;
        }
        while (sum != _scale.Touches)
        {
            ref var count = ref counts[_dice.Below(counts.Length)];
            var step = sum < _scale.Touches ? 1 : -1;
            if (count + step is >= 1 and <= 20)
                (count, sum) = ((byte)(count + step), sum + step);
        }
        return counts;
    }

    /// <summary>Writes the touches in the order of time; answers when each deal became an opportunity, 0 where it never was one.</summary>
    private long[] Touches(string folder, int[] people, long[] won, byte[] counts, int[] ids)
    {
        var (instants, rest) = (new long[_scale.Touches], new ulong[_scale.Touches]);
        var opportunities = new long[won.Length];
        var row = 0;
        for (var deal = 0; deal < won.Length; deal++)
            for (var touch = 0; touch < counts[deal]; touch++, row++)
            {
                var (role, at) = Touch(touch, counts[deal], won[deal]);
                var team = _teams[Array.IndexOf(s_departments, Roles[role].Department)];
                var luck = _dice.Share();
                var person = team[(int)(luck * luck * team.Count)];
                instants[row] = at;
                rest[row] = ((ulong)(uint)deal << 30) | ((ulong)(uint)person << 6) | ((ulong)(uint)role << 3) | (uint)_dice.Below(Kinds.Count);
                if (role == 2 && at <= won[deal] && (opportunities[deal] == 0 || at < opportunities[deal]))
                    opportunities[deal] = at;
            }
        Array.Sort(instants, rest);
        using var file = new TableWriter(Path.Combine(folder, "touches.csv"));
        file.Text("deal_id,occurred_at,actor_id,role,kind,known_on\n");
        for (row = 0; row < rest.Length; row++)
            file.Number(ids[(int)(rest[row] >> 30)]).Text(",").Instant(instants[row]).Text(",").Number(people[(int)((rest[row] >> 6) & 0xFFFFFF)]).Text(",")
                .Text(Roles[(int)((rest[row] >> 3) & 7)].Role).Text(",").Text(Kinds[(int)(rest[row] & 7)]).Text(",").Day(KnownDay).Text("\n");
        return opportunities;
    }

    private (int Role, long At) Touch(int touch, int count, long won)
    {
        if (touch == count - 1)
            return count > 3 && _dice.Below(10) < 3 ? (5, won + 86_400 + _dice.Below(29 * 86_400)) : (4, won - _dice.Below(43_200));
        var before = (long)Math.Min(180.0 * 86_400, -30.0 * 86_400 * Math.Log(1 - _dice.Share() * 0.9975));
        var role = ((double)touch / count) switch
        {
            < 0.3 => _dice.Below(10) < 6 ? 0 : 1,
            < 0.55 => _dice.Below(10) < 7 ? 1 : 2,
            _ => _dice.Below(10) < 5 ? 2 : 3,
        };
        return (role, won - 43_200 - before);
    }

    private void Deals(string folder, long[] won, long[] opportunities, int[] ids)
    {
        using var file = new TableWriter(Path.Combine(folder, "deals.csv"));
        file.Text("deal_id,amount,currency,opportunity_created_at,won_at,known_on\n");
        for (var deal = 0; deal < won.Length; deal++)
        {
            var cents = Math.Clamp((long)Math.Exp(13.2 + 1.1 * _dice.Bell()), 1_000, 500_000_000);
            if (_dice.Below(10) < 4)
                cents -= cents % 100;
            file.Number(ids[deal]).Text(",").Cents(cents).Text(",EUR,");
            if (opportunities[deal] != 0)
                file.Instant(opportunities[deal]);
            file.Text(",").Instant(won[deal]).Text(",").Day(KnownDay).Text("\n");
        }
    }

    private int[] Numbers(int first, int count)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++)
            numbers[i] = first += 1 + _dice.Below(3);
        return numbers;
    }
}
