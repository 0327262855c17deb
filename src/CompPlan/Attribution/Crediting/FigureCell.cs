namespace CompPlan.Attribution.Crediting;

/// <summary>What is counted of a department or an actor under a rule.</summary>
internal struct FigureCell
{
    internal int Deals;

    internal int Touches;

    internal int SelfLogged;

    /// <summary>Minor units, before reversals.</summary>
    internal long Credit;

    /// <summary>Whether there is a credited deal.</summary>
    internal readonly bool IsEmpty => Deals == 0;

    /// <summary>Adds what is counted over other deals.</summary>
    internal void Add(in FigureCell other)
    {
        Deals += other.Deals;
        Touches += other.Touches;
        SelfLogged += other.SelfLogged;
        Credit += other.Credit;
    }
}
