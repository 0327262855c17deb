using CompPlan.People;
using CompPlan.Rounding;
using CompPlan.Values;

namespace CompPlan.Distribution;

/// <summary>The same fixed amount for everybody.</summary>
public sealed record AmountBound : IndividualBound
{
    private AmountBound(Money amount) => Amount = amount;

    /// <summary>The most a person may get, inclusive, in the currency of the plan.</summary>
    public Money Amount { get; }

    internal override string Kind => "amount";

    /// <summary>A cap of <paramref name="amount"/> a person.</summary>
    public static AmountBound Of(Money amount) => new(amount);

    internal override Fraction ExactOf(ParticipationRegister register, int seat) => Amount.Minor;

    internal override void Fill(ParticipationRegister register, Span<long> caps) => caps.Fill(Amount.Minor);
}
