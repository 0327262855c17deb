namespace CompPlan.Attribution.Crediting;

/// <summary>Keeps every row of a run of deals, rule by rule.</summary>
internal sealed class LedgerRows : CreditSink
{
    internal LedgerRows(int rules) => Rules = [.. Enumerable.Range(0, rules).Select(_ => new CreditRows())];

    /// <summary>The rows under each rule.</summary>
    internal CreditRows[] Rules { get; }

    internal override void Take(int rule, DealPath path, CreditRows rows) => Rules[rule].Append(rows);
}
