namespace CompPlan.Measures;

/// <summary>Which figure of credit an attributed measure is.</summary>
public enum AttributedResult
{
    /// <summary>The credit itself, an amount: attributed revenue.</summary>
    Amount = 1,

    /// <summary>In how many deals there is credit, each of them counting whole.</summary>
    Deals = 2,
}
