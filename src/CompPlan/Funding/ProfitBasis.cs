namespace CompPlan.Funding;

/// <summary>Of which profit a share is taken.</summary>
public enum ProfitBasis
{
    /// <summary>Of the profit as measured, before tax.</summary>
    BeforeTax = 1,

    /// <summary>Of the profit less the stated tax on it.</summary>
    AfterTax = 2,
}
