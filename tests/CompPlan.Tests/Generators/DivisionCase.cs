using CompPlan.Rounding;
using CompPlan.Tests.Oracles;

namespace CompPlan.Tests.Generators;

/// <summary>A division to be made: what the kernel and the oracle are asked.</summary>
public sealed record DivisionCase(long Pool, IReadOnlyList<Claim> Claims, string? Seed, long Step)
{
    public TieOrder Ties => Seed is null ? TieOrder.ById : TieOrder.Seeded(Seed);

    public Apportionment Divide() => Apportionment.Divide(Pool, Claims, Ties, Step).Required;

    internal NaiveDivision.Result DivideNaively() => NaiveDivision.Divide(
        Pool, Claims.Select(claim => new NaiveDivision.Item(claim.Id, claim.Weight, claim.Floor, claim.Cap)).ToList(), Seed, Step);

    public DivisionCase With(IEnumerable<Claim> claims) => this with { Claims = claims.ToList() };

    /// <summary>The same claims with one of them changed.</summary>
    public DivisionCase With(int index, Claim claim) => With(Claims.Select((old, place) => place == index ? claim : old));

    public DivisionCase Without(int index) => With(Claims.Where((_, place) => place != index));

    public bool IsSound => Apportionment.Divide(Pool, Claims, Ties, Step).IsValid;

    public override string ToString() =>
        $"pool {Pool} step {Step} seed {Seed ?? "none"}: "
        + string.Join("; ", Claims.Select(claim => $"{claim.Id} w {claim.Weight} [{claim.Floor}, {claim.Cap?.ToString() ?? "∞"}]"));
}

/// <summary>A division without bounds and with some weight.</summary>
public sealed record PlainCase(DivisionCase Case)
{
    public override string ToString() => Case.ToString();
}

/// <summary>A division with floors and caps that can be met.</summary>
public sealed record BoundedCase(DivisionCase Case)
{
    public override string ToString() => Case.ToString();
}
