using CompPlan.Attribution;
using CompPlan.Rounding;
using CompPlan.Splits;
using CompPlan.Tests.Generators;
using CompPlan.Validation;
using CompPlan.Values;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

[Properties(Arbitrary = [typeof(SplitGenerators)])]
public class SplitLaws
{
    [Property(MaxTest = 300)]
    public void A_naive_split_gives_the_same_cents(SplitCase item)
    {
        var (expected, rest, returned) = Naive(item.Rule, item.Pool.Minor, "split", item);
        var division = item.Divide();
        Assert.Equal(expected, division.Departments.ToDictionary(department => department.Department, department => department.Amount.Minor));
        Assert.Equal(rest, division.Undistributed.Minor);
        Assert.Equal(returned, division.Returned.Minor);
    }

    /// <summary>L21: every node conserves.</summary>
    [Property(MaxTest = 200)]
    public void Every_level_conserves(SplitCase item) => Conserves(item.Divide());

    [Property(MaxTest = 200)]
    public void The_order_of_a_list_moves_no_cent(SplitCase item)
    {
        var turned = item with { Rule = Turn(item.Rule), Credits = ValueList<DepartmentCredit>.Of(item.Credits.Reverse()) };
        Assert.Equal(
            item.Divide().Departments.OrderBy(department => department.Department, StringComparer.Ordinal),
            turned.Divide().Departments.OrderBy(department => department.Department, StringComparer.Ordinal));
    }

    /// <summary>A department without weight or credit gets nothing, and adding one changes nothing for the others (L07).</summary>
    [Property(MaxTest = 200)]
    public void A_department_without_credit_changes_nothing(SplitCase item)
    {
        if (item.Rule is not CreditSplit credit)
            return;
        if (item.Divide().NoCredit == NoCreditRule.Even)
            return;
        var wider = item with { Rule = Same(credit, credit.Departments.Append("without")) };
        Assert.Equal(item.Divide().Departments, wider.Divide().Departments.SkipLast(1));
        Assert.True(wider.Divide().AmountOf("without").IsZero);
    }

    [Property(MaxTest = 100)]
    public void Sound_rules_have_no_findings(SplitRule rule) => Assert.Empty(SplitReview.Of(rule, "split"));

    [Property(MaxTest = 100)]
    public FsCheck.Property Broken_rules_have_findings() => Prop.ForAll(
        Arb.From(SplitGenerators.Broken), rule => SplitReview.Of(rule, "split").Any());

    private static void Conserves(PoolDivision division)
    {
        Assert.Equal(division.Pool.Minor, division.Departments.Sum(department => department.Amount.Minor) + (division.Undistributed + division.Returned).Minor);
        Assert.Equal(division.Pool.Minor, division.Shares.Shares.Sum(share => share.Share) + division.Shares.Undistributed);
        foreach (var (part, i) in division.Parts.Select((part, i) => (part, i)))
        {
            Assert.Equal(division.Shares.Shares[i].Share, part.Pool.Minor);
            Conserves(part);
        }
    }

    private static (Dictionary<string, long> Amounts, long Left, long Returned) Naive(SplitRule rule, long pool, string path, SplitCase item)
    {
        string? Seed(string at) => item.Prefix is null ? null : item.Prefix + at;
        if (rule is not BlendedSplit blend)
        {
            var none = rule is CreditSplit ? rule.Departments.All(department => Weight(rule, department, item).Sign == 0) : false;
            var even = none && rule is CreditSplit { WithoutCredit: NoCreditRule.Even };
            var (shares, left) = SharingOracle.Divide(
                pool, rule.Departments.Select(department => new SharingOracle.Item(department, even ? 1 : Weight(rule, department, item))), Seed(path));
            return none && rule is CreditSplit { WithoutCredit: NoCreditRule.Return } ? (shares, 0, left) : (shares, left, 0);
        }
        var parts = SharingOracle.Divide(pool, blend.Parts.Select(part => new SharingOracle.Item(part.Id, part.Weight)), Seed(path + "/parts"));
        var amounts = rule.Departments.ToDictionary(department => department, _ => 0L);
        var (rest, returned) = (parts.Left, 0L);
        foreach (var part in blend.Parts)
        {
            var inner = Naive(part.Rule, parts.Shares[part.Id], $"{path}/{part.Id}", item);
            rest += inner.Left;
            returned += inner.Returned;
            foreach (var (department, amount) in inner.Amounts)
                amounts[department] += amount;
        }
        return (amounts, rest, returned);
    }

    private static Fraction Weight(SplitRule rule, string department, SplitCase item) => rule switch
    {
        WeightedSplit weighted => weighted.Weights.Items.Single(weight => weight.Id == department).Value,
        CreditSplit credit => Math.Max(0, item.Credits
            .Where(row => row.Attribution == credit.Attribution && row.Department == department)
            .Sum(row => row.Amount.Minor - (credit.Negative == NegativeCredit.Carry ? row.CarriedIn.Minor : 0))),
        _ => Fraction.One,
    };

    private static CreditSplit Same(CreditSplit rule, IEnumerable<string> departments) =>
        CreditSplit.Of(rule.Attribution, departments).WithNegative(rule.Negative).WithNoCredit(rule.WithoutCredit);

    private static SplitRule Turn(SplitRule rule) => rule switch
    {
        EqualSplit equal => EqualSplit.Of(equal.Departments.Reverse()),
        WeightedSplit weighted => WeightedSplit.Of(WeightList.Of(weighted.Weights.Unit, weighted.Weights.Items.Reverse())),
        CreditSplit credit => Same(credit, credit.Departments.Reverse()),
        BlendedSplit blend => BlendedSplit.Of(blend.Unit, blend.Parts.Reverse().Select(part => SplitPart.Of(part.Id, part.Weight, Turn(part.Rule)))),
        _ => throw new InvalidOperationException("The family of splits is closed."),
    };
}
