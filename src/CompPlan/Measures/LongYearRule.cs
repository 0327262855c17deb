namespace CompPlan.Measures;

/// <summary>How a period that holds the 53rd week is compared with one that does not. There is no default.</summary>
public enum LongYearRule
{
    /// <summary>The longer period is taken without its first seven days, which are measured on their own.</summary>
    DropFirstWeek = 1,

    /// <summary>The value of the longer period × the weeks of the shorter one ÷ its own weeks. Exact.</summary>
    ScaleByWeeks = 2,

    /// <summary>Both values as they are, the week included.</summary>
    AsIs = 3,
}
