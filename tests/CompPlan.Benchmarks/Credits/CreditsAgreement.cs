using System.Globalization;

namespace CompPlan.Benchmarks.Credits;

/// <summary>
/// Whether both sides reckoned the same: each rule's sum to the cent, and each department's within the odd cents, which we give by seeded
/// keys and the database to the earlier touch.
/// </summary>
internal static class CreditsAgreement
{
    public static int Print(string ours, string theirs)
    {
        var own = Ours(Path.Combine(ours, "credit-by-department.csv"));
        var other = Theirs(Path.Combine(theirs, "by_department.csv"));
        var agrees = true;
        foreach (var rule in CreditPlan.Rules)
        {
            var (sum, otherSum) = (own.Where(one => one.Key.Rule == rule).Sum(one => one.Value), other.Where(one => one.Key.Rule == rule).Sum(one => one.Value));
            var most = own.Where(one => one.Key.Rule == rule).Max(one => Math.Abs(one.Value - other.GetValueOrDefault(one.Key)));
            agrees &= sum == otherSum;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule,-12} {sum / 100m:N2} and {otherSum / 100m:N2}; the greatest difference of a department {most / 100m:N2}"));
        }
        return agrees ? 0 : 1;
    }

    private static Dictionary<(string Rule, string Department), long> Ours(string file)
    {
        var sums = new Dictionary<(string, string), long>();
        foreach (var cells in File.ReadLines(file).Skip(1).Select(line => line.Split(',')))
            sums[(cells[0], cells[4])] = sums.GetValueOrDefault((cells[0], cells[4])) + (long)(decimal.Parse(cells[5], CultureInfo.InvariantCulture) * 100);
        return sums;
    }

    private static Dictionary<(string Rule, string Department), long> Theirs(string file)
    {
        var sums = new Dictionary<(string, string), long>();
        foreach (var cells in File.ReadLines(file).Skip(1).Select(line => line.Split(',')))
            for (var rule = 0; rule < CreditPlan.Rules.Count; rule++)
                sums[(CreditPlan.Rules[rule], cells[0])] = sums.GetValueOrDefault((CreditPlan.Rules[rule], cells[0])) + long.Parse(cells[2 + rule], CultureInfo.InvariantCulture);
        return sums;
    }
}
