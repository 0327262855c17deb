namespace CompPlan.Distribution;

/// <summary>
/// What becomes of a department's credit that belongs to nobody who takes part in it: to actors of other departments, to people who
/// left or are not eligible, to teams. It is part of the department's total all the same.
/// </summary>
public enum OthersCreditRule
{
    /// <summary>It goes to the people who take part by their own credit: nobody else has a weight.</summary>
    ByCredit = 1,

    /// <summary>It goes to the people who take part in equal parts, on top of their own credit.</summary>
    Even = 2,

    /// <summary>Its part of the sub-pool goes back to the company.</summary>
    Return = 3,
}
