namespace CompPlan.Runs;

/// <summary>What an entry of the ledger says of its amount. Earned + corrected = paid − recovered + written off + carried.</summary>
public enum LedgerEntryKind
{
    /// <summary>What the person was awarded when the period was closed; below zero where a negative pool is taken back.</summary>
    Earned = 1,

    /// <summary>What a correction changes of it, signed, with its cause.</summary>
    Corrected = 2,

    /// <summary>What was paid to the person; never below zero.</summary>
    Paid = 3,

    /// <summary>What was taken back from the person; never below zero.</summary>
    Recovered = 4,

    /// <summary>What is owed no more, signed as what the person had coming, with a reason.</summary>
    WrittenOff = 5,

    /// <summary>What stays open, signed: above zero the company owes the person. An entry of a later posting that settles it has the other sign.</summary>
    Carried = 6,
}
