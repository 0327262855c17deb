using System.Globalization;
using CompPlan.Distribution;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Tests.Generators;
using CompPlan.Tests.HouseRules;
using CompPlan.Values;
using Xunit;
using static CompPlan.Tests.Generators.Registers;

namespace CompPlan.Tests.Golden.Sharing;

/// <summary>
/// The worked example of the reference pages, every variant over the same 10,000.00: the rows of their tables are what the stages give.
/// The pages show the arithmetic in prose.
/// </summary>
public class ReferencePageTests
{
    private const string Prefix = "sample|quarterly|2026-01-01|";

    private static readonly ValueList<DepartmentCredit> Credits = ValueList<DepartmentCredit>.Of(
    [
        DepartmentCredit.Of("sourced", "marketing", Euros("30000.00")),
        DepartmentCredit.Of("sourced", "sales", Euros("60000.00")),
        DepartmentCredit.Of("sourced", "production", Euros("10000.00")),
    ]);

    /// <summary>Days of the quarter: January has 31, February 28, so 31 January is day 31 and 1 February day 32; 2 to 6 March are days 61 to 65.</summary>
    private static readonly Stay[] People =
    [
        Stay.Whole("m-1", "marketing", 3_650_000),
        new("m-2", "marketing", 1, 31, 4_380_000),
        new("m-2", "sales", 32, 90, 4_380_000),
        Stay.Whole("p-1", "production", 3_650_000),
        new("p-2", "production", 1, 59, 3_650_000),
        Stay.Whole("s-1", "sales", 1_825_000),
    ];

    private static readonly Leave[] Sick = [new("p-1", 61, 65)];

    public static TheoryData<string, string> Splits => new()
    {
        { "equal", "3,333.33 | 3,333.33 | 3,333.34 | 0.00" },
        { "weights", "4,000.00 | 3,500.00 | 2,500.00 | 0.00" },
        { "credit", "3,000.00 | 6,000.00 | 1,000.00 | 0.00" },
        { "blend", "3,200.00 | 4,400.00 | 2,400.00 | 0.00" },
        { "credit, nobody has any", "0.00 | 0.00 | 0.00 | 10,000.00" },
        { "blend, nobody has credit", "2,000.00 | 2,000.00 | 2,000.00 | 4,000.00" },
    };

    public static TheoryData<string, string> Distributions => new()
    {
        { "uniform", "2,479.34 | 853.99 | 1,319.91 | 2,013.42 | 1,666.67 | 1,666.67 | 0.00 | 0.00" },
        { "presence", "2,479.34 | 853.99 | 1,319.91 | 2,013.42 | 1,967.60 | 1,365.74 | 0.00 | 0.00" },
        { "salary", "2,358.49 | 974.84 | 2,037.99 | 1,295.34 | 2,013.43 | 1,319.91 | 0.00 | 0.00" },
        { "salaryTimesPresence", "2,358.49 | 974.84 | 2,037.99 | 1,295.34 | 1,967.60 | 1,365.74 | 0.00 | 0.00" },
        { "50 % presence, 50 % salary", "2,418.91 | 914.42 | 1,678.95 | 1,654.38 | 1,990.51 | 1,342.83 | 0.00 | 0.00" },
        { "salary, at most 2,000.00, redistribute", "2,000.00 | 647.13 | 1,352.87 | 1,980.46 | 2,000.00 | 1,333.34 | 686.20 | 0.00" },
        { "salary, at most 2,000.00, return", "2,000.00 | 647.13 | 1,352.87 | 1,295.34 | 2,000.00 | 1,319.91 | 0.00 | 1,384.75" },
        { "salary, at most 1,500.00, redistributeOnce", "1,500.00 | 485.34 | 1,014.66 | 1,500.00 | 1,500.00 | 1,500.00 | 2,500.00 | 0.00" },
        { "salary, at most 1,500.00, keep", "1,500.00 | 485.34 | 1,014.66 | 1,295.34 | 1,500.00 | 1,319.91 | 2,884.75 | 0.00" },
        { "salary, at most 25 % of the salary, redistribute", "2,250.00 | 873.62 | 1,826.38 | 1,125.00 | 2,013.43 | 1,319.91 | 591.66 | 0.00" },
    };

    [Theory]
    [MemberData(nameof(Splits))]
    public void A_split(string name, string amounts)
    {
        SplitRule equal = EqualSplit.Of(ThreeDepartments);
        SplitRule credit = CreditSplit.Of("sourced", ThreeDepartments);
        SplitRule blend = BlendedSplit.Of(WeightUnit.Percent, [SplitPart.Of("equal", 60, equal), SplitPart.Of("credit", 40, credit)]);
        var (rule, credits) = name switch
        {
            "equal" => (equal, Credits),
            "weights" => (WeightedSplit.Of(WeightList.Of(
                WeightUnit.Percent, [Weight.Of("marketing", 40), Weight.Of("sales", 35), Weight.Of("production", 25)])), Credits),
            "credit" => (credit, Credits),
            "blend" => (blend, Credits),
            "credit, nobody has any" => (credit, ValueList<DepartmentCredit>.Empty),
            _ => (blend, ValueList<DepartmentCredit>.Empty),
        };
        var division = rule.Divide(Euros("10000.00"), Prefix, credits);
        Assert.Equal(amounts, Row(division.Departments.Select(department => department.Amount).Append(division.Undistributed)));
        Assert.Contains($"| {name} | {amounts} |", Repository.Read("docs/reference/splits.md"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Distributions))]
    public void A_distribution(string name, string amounts)
    {
        var salary = SubPool.Of("salary", 100, SalaryKey.Of());
        var two = AmountBound.Of(Euros("2000.00"));
        var rule = name switch
        {
            "uniform" => Rule(SubPool.Of("uniform", 100, UniformKey.Of())),
            "presence" => Rule(SubPool.Of("presence", 100, PresenceKey.Of())),
            "salary" => Rule(salary),
            "salaryTimesPresence" => Rule(SubPool.Of("salary-presence", 100, SalaryTimesPresenceKey.Of())),
            "50 % presence, 50 % salary" => Rule(SubPool.Of("presence", 50, PresenceKey.Of()), SubPool.Of("salary", 50, SalaryKey.Of())),
            "salary, at most 2,000.00, redistribute" => DistributionRule.Of(WeightUnit.Percent, [salary], two, ExcessRule.Redistribute),
            "salary, at most 2,000.00, return" => DistributionRule.Of(WeightUnit.Percent, [salary], two, ExcessRule.Return),
            "salary, at most 1,500.00, redistributeOnce" => DistributionRule.Of(WeightUnit.Percent, [salary], AmountBound.Of(Euros("1500.00")), ExcessRule.RedistributeOnce),
            "salary, at most 1,500.00, keep" => DistributionRule.Of(WeightUnit.Percent, [salary], AmountBound.Of(Euros("1500.00")), ExcessRule.Keep),
            _ => DistributionRule.Of(WeightUnit.Percent, [salary], SalaryShareBound.Of(Fraction.Of(1, 4)), ExcessRule.Redistribute),
        };
        var pools = EqualSplit.Of(ThreeDepartments).Divide(Euros("10000.00"), Prefix, Credits).Departments;
        var result = rule.Distribute(pools, Of(People, Sick), Prefix);
        Assert.Equal(amounts, Row(result.Departments
            .SelectMany(department => department.Awards.Select(award => award.Amount))
            .Append(result.Undistributed)
            .Append(result.Returned)));
        Assert.Contains($"| {name} | {amounts} |", Repository.Read("docs/reference/distribution.md"), StringComparison.Ordinal);
    }

    private static DistributionRule Rule(params SubPool[] parts) => DistributionRule.Of(WeightUnit.Percent, parts);

    private static string Row(IEnumerable<Money> amounts) => string.Join(" | ", amounts.Select(amount =>
        ((decimal)amount.Minor / 100).ToString("#,##0.00", CultureInfo.InvariantCulture)));
}
