using CompPlan.Attribution.Crediting;

namespace CompPlan.Attribution;

/// <summary>
/// The earliest or the latest touch that counts takes the deal, passing over those that are excepted: "last touch except direct".
/// Touches that share its position share the deal. It is earned on the date it was won.
/// </summary>
public sealed record SingleModel : AttributionModel
{
    private SingleModel(SingleTouch which, TouchExceptions except, AllExceptedRule? allExcepted)
    {
        Which = which;
        Except = except;
        AllExcepted = allExcepted;
    }

    /// <summary>The earliest or the latest.</summary>
    public SingleTouch Which { get; }

    /// <summary>What is passed over.</summary>
    public TouchExceptions Except { get; }

    /// <summary>What becomes of a deal all of whose touches are passed over; stated exactly when something is.</summary>
    public AllExceptedRule? AllExcepted { get; }

    internal override string Kind => "single";

    /// <summary>The earliest or latest touch.</summary>
    public static SingleModel Of(SingleTouch which) => new(which, TouchExceptions.None, null);

    /// <summary>The earliest or latest touch that is not passed over.</summary>
    public static SingleModel Of(SingleTouch which, TouchExceptions except, AllExceptedRule? allExcepted)
    {
        ArgumentNullException.ThrowIfNull(except);
        return new SingleModel(which, except, allExcepted);
    }

    internal override DealCrediting Prepare(PreparedTerms terms) => new WeightedCrediting(terms, new SingleWeights(this));
}
