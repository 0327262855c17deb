using System.Diagnostics.CodeAnalysis;
using CompPlan.Values;

namespace CompPlan.Runs;

/// <summary>What came of asking what would be: the differences, or everything that is wrong with the question.</summary>
public sealed record WhatIfReview
{
    private WhatIfReview(ValueList<Issue> issues, CreditWhatIf? whatIf)
    {
        Issues = issues;
        WhatIf = whatIf;
    }

    /// <summary>All findings.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>The differences; absent if one of the findings is an error.</summary>
    public CreditWhatIf? WhatIf { get; }

    /// <summary>Whether there are differences to look at.</summary>
    [MemberNotNullWhen(true, nameof(WhatIf))]
    public bool IsValid => WhatIf is not null;

    internal static WhatIfReview Faulty(IEnumerable<Issue> issues) => new(ValueList<Issue>.Of(issues), null);

    internal static WhatIfReview Of(CreditWhatIf whatIf) => new(ValueList<Issue>.Empty, whatIf);
}
