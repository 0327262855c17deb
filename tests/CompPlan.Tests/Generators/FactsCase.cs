using CompPlan.Facts;

namespace CompPlan.Tests.Generators;

/// <summary>Facts without an error, to be reviewed.</summary>
public sealed record FactsCase(FactsDraft Draft)
{
    public FactSet Facts
    {
        get
        {
            var review = Draft.Review();
            return review.Facts ?? throw new InvalidOperationException("The generator gave faulty facts:\n" + string.Join('\n', review.Issues));
        }
    }

    public override string ToString()
    {
        IEnumerable<object>[] tables =
            [Draft.Participants, Draft.Memberships, Draft.Absences, Draft.Measurements, Draft.Deals, Draft.Touches, Draft.Payments, Draft.Balances, Draft.Overrides, Draft.Leads, Draft.LeadEvents, Draft.Reversals, Draft.Ratings, Draft.ExchangeRates];
        return string.Join('\n', tables.SelectMany(table => table));
    }
}
