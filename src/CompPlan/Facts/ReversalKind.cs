namespace CompPlan.Facts;

/// <summary>Why value of a won deal was taken back. How much is told by the amount: a part refund is a refund of less than the value. There is no default.</summary>
public enum ReversalKind
{
    /// <summary>Money was given back to the customer, all of it or a part.</summary>
    Refund = 1,

    /// <summary>The customer left before the term that the deal was credited for.</summary>
    Churn = 2,

    /// <summary>The price was lowered afterwards by a credit note, without money flowing back.</summary>
    CreditNote = 3,

    /// <summary>The customer did not pay.</summary>
    NonPayment = 4,
}
