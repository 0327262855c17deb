namespace CompPlan.Funding;

/// <summary>Whether the bonus itself lowers the profit that it is a share of.</summary>
public enum BonusDeduction
{
    /// <summary>The share is of the profit after the bonus.</summary>
    Deducted = 1,

    /// <summary>The share is of the profit before the bonus. After tax, the bonus still lowers the tax.</summary>
    NotDeducted = 2,
}
