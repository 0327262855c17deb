namespace CompPlan.Benchmarks.Credits;

/// <summary>
/// The stated bound: the same four models as one loop over plain arrays that knows nothing else — no rules, no dates of change, no
/// reasons, no check of any result. The odd cent goes to the earlier touch, decay weights have 30 bits as in the SQL, and its totals are
/// what somebody who needs only them would write.
/// </summary>
internal sealed class HandTuned
{
    private const int Months = 12;
    private const int Models = 4;
    private const int Departments = 3;

    private readonly LoadedDeals _deals;
    private readonly int _actors;
    private readonly byte[] _departmentOfRole;
    private readonly byte[] _monthOfDay = new byte[366];
    private readonly long[] _decay = new long[400];

    public HandTuned(LoadedDeals deals)
    {
        _deals = deals;
        _actors = deals.Actor.Max() + 1;
        var names = CreditPlan.Departments;
        _departmentOfRole = [.. CreditData.Roles.Select(one => (byte)names.ToList().IndexOf(one.Department))];
        for (var day = 0; day < 365; day++)
            _monthOfDay[day] = (byte)(new DateTime(2025, 1, 1).AddDays(day).Month - 1);
        for (var day = 0; day < _decay.Length; day++)
            _decay[day] = (long)Math.Floor(Math.Pow(2, 30 - day / 7.0) + 0.5);
    }

    /// <summary>By actor and model, and by month, department and model, both as one column.</summary>
    public (long[] Actors, long[] Months) Run(int threads)
    {
        var parts = new Part[threads];
        var next = 0;
        var runs = (_deals.Ids.Length + 8191) / 8192;
        var workers = Enumerable.Range(0, threads).Select(worker => new Thread(() =>
        {
            var part = parts[worker] = new Part(this);
            for (int run; (run = Interlocked.Increment(ref next) - 1) < runs;)
                part.Run(run * 8192, Math.Min(_deals.Ids.Length, (run + 1) * 8192));
        })).ToArray();
        foreach (var worker in workers)
            worker.Start();
        foreach (var worker in workers)
            worker.Join();
        foreach (var other in parts.Skip(1))
        {
            for (var i = 0; i < other.Actors.Length; i++)
                parts[0].Actors[i] += other.Actors[i];
            for (var i = 0; i < other.ByMonth.Length; i++)
                parts[0].ByMonth[i] += other.ByMonth[i];
        }
        return (parts[0].Actors, parts[0].ByMonth);
    }

    private sealed class Part(HandTuned whole)
    {
        private readonly long[] _weights = new long[32];
        private readonly long[] _shares = new long[32];
        private readonly long[] _rests = new long[32];

        public long[] Actors { get; } = new long[whole._actors * Models];

        public long[] ByMonth { get; } = new long[Months * Departments * Models];

        public void Run(int first, int end)
        {
            unchecked
            {
                var deals = whole._deals;
                var (at, won, starts) = (deals.At, deals.Won, deals.Starts);
                for (var deal = first; deal < end; deal++)
                {
                    var (start, count) = (starts[deal], starts[deal + 1] - starts[deal]);
                    while (count > 0 && at[start + count - 1] > won[deal])
                        count--;
                    if (count == 0)
                        continue;
                    var month = whole._monthOfDay[(int)(won[deal] / 86_400) - 20_089] * Departments;
                    var cents = deals.Cents[deal];
                    Linear(cents, count, start, month);
                    Decay(cents, count, start, month);
                    Position(cents, count, start, month);
                    Milestones(deal, cents, count, start, month);
                }
            }
        }

        private void Linear(long cents, int count, int start, int month)
        {
            var (share, more) = Math.DivRem(cents, count);
            for (var i = 0; i < count; i++)
                Add(start + i, month, 0, share + (i < more ? 1 : 0));
        }

        private void Decay(long cents, int count, int start, int month)
        {
            var latest = whole._deals.At[start + count - 1] / 86_400;
            for (var i = 0; i < count; i++)
                _weights[i] = whole._decay[(int)(latest - whole._deals.At[start + i] / 86_400)];
            Divide(cents, count);
            for (var i = 0; i < count; i++)
                Add(start + i, month, 1, _shares[i]);
        }

        private void Position(long cents, int count, int start, int month)
        {
            for (var i = 0; i < count; i++)
                _weights[i] = count <= 2 ? 1 : i == 0 || i == count - 1 ? 2 * (count - 2) : 1;
            Divide(cents, count);
            for (var i = 0; i < count; i++)
                Add(start + i, month, 2, _shares[i]);
        }

        private void Milestones(int deal, long cents, int count, int start, int month)
        {
            var (opportunity, middle) = (count, 0);
            if (whole._deals.Opportunity[deal] is var at && at > 0)
                while (opportunity > 0 && whole._deals.At[start + opportunity - 1] > at)
                    opportunity--;
            else
                opportunity = 0;
            opportunity--;
            for (var i = 1; i < count - 1; i++)
                middle += i == opportunity ? 0 : 1;
            (_weights[0], _weights[1], _weights[2], _weights[3]) = (3, opportunity < 0 ? 0 : 3, middle > 0 ? 1 : 0, 3);
            Divide(cents, 4);
            var (first, created, rest, last) = (_shares[0], _shares[1], _shares[2], _shares[3]);
            var (share, more) = middle > 0 ? Math.DivRem(rest, middle) : (0, 0);
            for (var i = 0; i < count; i++)
            {
                var amount = (i == 0 ? first : 0) + (i == opportunity ? created : 0) + (i == count - 1 ? last : 0);
                if (i > 0 && i < count - 1 && i != opportunity)
                    amount += share + (more-- > 0 ? 1 : 0);
                Add(start + i, month, 3, amount);
            }
        }

        private void Divide(long cents, int count)
        {
            var (total, left) = (0L, cents);
            for (var i = 0; i < count; i++)
                total += _weights[i];
            for (var i = 0; i < count; i++)
            {
                (_shares[i], _rests[i]) = Math.DivRem(cents * _weights[i], total);
                left -= _shares[i];
            }
            for (; left > 0; left--)
            {
                var most = 0;
                for (var i = 1; i < count; i++)
                    if (_rests[i] > _rests[most])
                        most = i;
                _shares[most]++;
                _rests[most] = -1;
            }
        }

        private void Add(int touch, int month, int model, long amount)
        {
            Actors[whole._deals.Actor[touch] * Models + model] += amount;
            ByMonth[(month + whole._departmentOfRole[whole._deals.Role[touch]]) * Models + model] += amount;
        }
    }
}
