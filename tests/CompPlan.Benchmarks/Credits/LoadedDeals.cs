using System.Text;

namespace CompPlan.Benchmarks.Credits;

/// <summary>
/// A folder of <see cref="CreditData"/> as plain arrays: the touches of a deal are neighbours in the order of time, actor and role. What
/// the hand-tuned loop runs over, and what facts are stated from.
/// </summary>
internal sealed class LoadedDeals
{
    private LoadedDeals(int[] ids, long[] cents, long[] won, long[] opportunity, int[] starts, long[] at, int[] actor, byte[] role, byte[] kind)
    {
        (Ids, Cents, Won, Opportunity, Starts) = (ids, cents, won, opportunity, starts);
        (At, Actor, Role, Kind) = (at, actor, role, kind);
    }

    /// <summary>The id of each deal.</summary>
    public int[] Ids { get; }

    public long[] Cents { get; }

    /// <summary>Seconds since 1970.</summary>
    public long[] Won { get; }

    /// <summary>Seconds since 1970; zero where there was none.</summary>
    public long[] Opportunity { get; }

    /// <summary>The touches of deal d are those from entry d to before entry d + 1.</summary>
    public int[] Starts { get; }

    /// <summary>Seconds since 1970.</summary>
    public long[] At { get; }

    /// <summary>The id of each actor, a number.</summary>
    public int[] Actor { get; }

    /// <summary>The place in <see cref="CreditData.Roles"/>.</summary>
    public byte[] Role { get; }

    /// <summary>The place in <see cref="CreditData.Kinds"/>.</summary>
    public byte[] Kind { get; }

    public static LoadedDeals Read(string folder)
    {
        var deals = File.ReadAllBytes(Path.Combine(folder, "deals.csv"));
        var (ids, cents, won, opportunity) = (new List<int>(), new List<long>(), new List<long>(), new List<long>());
        for (var line = new Line(deals, 0).Next(); !line.IsEnd; line = line.Next())
        {
            ids.Add((int)line.Number(0));
            cents.Add(line.Number(1));
            opportunity.Add(line.Seconds(3));
            won.Add(line.Seconds(4));
        }
        var places = new int[ids.Max() + 1];
        for (var deal = 0; deal < ids.Count; deal++)
            places[ids[deal]] = deal;
        return new Paths(ids.Count, places).Read(File.ReadAllBytes(Path.Combine(folder, "touches.csv")), [.. ids], [.. cents], [.. won], [.. opportunity]);
    }

    /// <summary>The touches, sorted by their deals; inside a deal the file is in the order of time already.</summary>
    private sealed class Paths(int deals, int[] places)
    {
        public LoadedDeals Read(byte[] text, int[] ids, long[] cents, long[] won, long[] opportunity)
        {
            var starts = new int[deals + 1];
            for (var line = new Line(text, 0).Next(); !line.IsEnd; line = line.Next())
                starts[places[line.Number(0)] + 1]++;
            for (var deal = 0; deal < deals; deal++)
                starts[deal + 1] += starts[deal];
            var (at, actor, role, kind) = (new long[starts[deals]], new int[starts[deals]], new byte[starts[deals]], new byte[starts[deals]]);
            var next = starts.AsSpan(0, deals).ToArray();
            var roles = CreditData.Roles.Select(one => Encoding.UTF8.GetBytes(one.Role)).ToArray();
            var kinds = CreditData.Kinds.Select(Encoding.UTF8.GetBytes).ToArray();
            for (var line = new Line(text, 0).Next(); !line.IsEnd; line = line.Next())
            {
                var row = next[places[line.Number(0)]]++;
                (at[row], actor[row]) = (line.Seconds(1), (int)line.Number(2));
                (role[row], kind[row]) = (line.PlaceIn(roles, 3), line.PlaceIn(kinds, 4));
            }
            for (var deal = 0; deal < deals; deal++)
                Order(at, actor, role, kind, starts[deal], starts[deal + 1]);
            return new LoadedDeals(ids, cents, won, opportunity, starts, at, actor, role, kind);
        }

        /// <summary>Touches of one second by actor, as a text, and role; there are few.</summary>
        private static void Order(long[] at, int[] actor, byte[] role, byte[] kind, int start, int end)
        {
            for (var i = start + 1; i < end; i++)
                for (var j = i; j > start && Key(j).CompareTo(Key(j - 1)) < 0; j--)
                {
                    (at[j], at[j - 1]) = (at[j - 1], at[j]);
                    (actor[j], actor[j - 1]) = (actor[j - 1], actor[j]);
                    (role[j], role[j - 1]) = (role[j - 1], role[j]);
                    (kind[j], kind[j - 1]) = (kind[j - 1], kind[j]);
                }
            (long, int, string, string) Key(int row) => (at[row], actor[row], CreditData.Kinds[kind[row]], CreditData.Roles[role[row]].Role);
        }
    }

    /// <summary>A line of a file without quotes.</summary>
    private readonly struct Line(byte[] text, int start)
    {
        public bool IsEnd => start >= text.Length;

        public Line Next() => new(text, start + text.AsSpan(start).IndexOf((byte)'\n') + 1);

        public long Number(int column)
        {
            var number = 0L;
            foreach (var one in Cell(column))
                number = one == '.' ? number : number * 10 + one - '0';
            return number;
        }

        public long Seconds(int column) => Cell(column) is { Length: > 0 } cell
            ? new DateTimeOffset(Part(cell, 0, 4), Part(cell, 5, 2), Part(cell, 8, 2), Part(cell, 11, 2), Part(cell, 14, 2), Part(cell, 17, 2), default).ToUnixTimeSeconds()
            : 0;

        public byte PlaceIn(byte[][] names, int column)
        {
            var cell = Cell(column);
            byte place = 0;
            while (!cell.SequenceEqual(names[place]))
                place++;
            return place;
        }

        private ReadOnlySpan<byte> Cell(int column)
        {
            var rest = text.AsSpan(start);
            for (; column > 0; column--)
                rest = rest[(rest.IndexOf((byte)',') + 1)..];
            return rest[..rest.IndexOfAny((byte)',', (byte)'\n')];
        }

        private static int Part(ReadOnlySpan<byte> cell, int start, int length)
        {
            var number = 0;
            foreach (var one in cell.Slice(start, length))
                number = number * 10 + one - '0';
            return number;
        }
    }
}
