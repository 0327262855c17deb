using System.Text.Json.Nodes;
using CompPlan.Distribution;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Tests.Generators;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Generators.Registers;

namespace CompPlan.Tests.Golden.Sharing;

/// <summary>
/// Vectors of dividing a pool in two levels and by several criteria, ties by id. Weights become salaries, or one of the other keys where
/// a criterion is named by it. The arithmetic: each level is a division by largest remainders of whole cents.
/// </summary>
public class SharingVectorTests
{
    public static TheoryData<string> TwoLevel => Ids("two_level.json");

    public static TheoryData<string> SubPools => Ids("sub_pools.json");

    /// <summary>First the departments, then each department's people by salary.</summary>
    [Theory]
    [MemberData(nameof(TwoLevel))]
    public void Departments_then_people(string id)
    {
        var vector = Vector("two_level.json", id);
        var departments = vector["departments"]!.AsObject();
        var split = WeightedSplit.Of(WeightList.Of(WeightUnit.Relative, departments.Select(department =>
            Weight.Of(department.Key, Fraction.Parse((string)department.Value!["weight"]!)))));
        var stays = departments.SelectMany(department => department.Value!["people"]!.AsObject().Select(person =>
            Stay.Whole(person.Key, department.Key, long.Parse((string)person.Value!))));
        var pools = split.Divide(Money.Of((long)vector["pool_minor"]!, Eur), null, ValueList<DepartmentCredit>.Empty);
        var result = DistributionRule.Of(WeightUnit.Percent, [SubPool.Of("salary", 100, SalaryKey.Of())])
            .Distribute(pools.Departments, Of(stays), null);
        foreach (var department in result.Departments)
        {
            var expected = vector["expected"]![department.Department]!;
            Assert.Equal((long)expected["amount"]!, department.Pool.Minor);
            Assert.Equal((long)expected["undistributed"]!, department.Undistributed.Minor);
            Assert.Equal(Shares(expected["shares"]!), department.Awards.ToDictionary(award => award.Participant, award => award.Amount.Minor));
        }
    }

    /// <summary>
    /// First the criteria, then the people. subpools-002: salary 1 : 2, presence 1 : 1. subpools-003: x 1 : 1 is uniform, y 1 : 2 is salary,
    /// z 0 : 1 is salary times presence with "a" away for the whole quarter.
    /// </summary>
    [Theory]
    [MemberData(nameof(SubPools))]
    public void Criteria_then_people(string id)
    {
        var vector = Vector("sub_pools.json", id);
        var criteria = vector["criteria"]!.AsArray().Select(criterion => SubPool.Of(
            (string)criterion!["id"]!, Fraction.Parse((string)criterion["part"]!), Key((string)criterion["id"]!)));
        var register = Of(
            [Stay.Whole("a", "all", 1), Stay.Whole("b", "all", 2)], id == "subpools-003" ? [new Leave("a", 1, 90)] : []);
        var department = DistributionRule.Of(WeightUnit.Relative, criteria)
            .Distribute(ValueList<DepartmentPool>.Of([DepartmentPool.Of("all", Money.Of((long)vector["pool_minor"]!, Eur))]), register, null)
            .Departments[0];
        foreach (var (criterion, expected) in vector["expected_lines"]!.AsObject())
        {
            Assert.Equal((long)expected!["amount"]!, department.Criteria.ShareOf(criterion).Share);
            Assert.Equal(Shares(expected["shares"]!), department.Awards.ToDictionary(
                award => award.Participant, award => award.Lines.Single(line => line.Criterion == criterion).Amount.Minor));
        }
        Assert.Equal(Shares(vector["expected_total"]!), department.Awards.ToDictionary(award => award.Participant, award => award.Amount.Minor));
    }

    private static DistributionKey Key(string criterion) => criterion switch
    {
        "presence" => PresenceKey.Of(),
        "x" => UniformKey.Of(),
        "salary" or "y" => SalaryKey.Of(),
        "z" => SalaryTimesPresenceKey.Of(),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "The vectors name no other criterion."),
    };

    private static Dictionary<string, long> Shares(JsonNode shares) =>
        shares.AsObject().ToDictionary(share => share.Key, share => (long)share.Value!);

    private static TheoryData<string> Ids(string file) => [.. Load(file).Select(vector => (string)vector!["id"]!)];

    private static JsonNode Vector(string file, string id) => Load(file).Single(vector => (string)vector!["id"]! == id)!;

    private static JsonArray Load(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "Allocation", file)))!.AsArray();
}
