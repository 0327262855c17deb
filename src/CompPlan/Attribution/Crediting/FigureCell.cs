namespace CompPlan.Attribution.Crediting;

/// <summary>What is counted of a department or an actor.</summary>
internal sealed class FigureCell
{
    internal int Deals { get; set; }

    internal int Touches { get; set; }

    internal int SelfLogged { get; set; }

    /// <summary>Minor units.</summary>
    internal long Credit { get; set; }

    /// <summary>Adds what is counted over other deals.</summary>
    internal void Add(FigureCell other)
    {
        Deals += other.Deals;
        Touches += other.Touches;
        SelfLogged += other.SelfLogged;
        Credit += other.Credit;
    }
}
