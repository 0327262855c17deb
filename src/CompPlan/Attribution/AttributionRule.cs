using System.Globalization;
using CompPlan.Attribution.Crediting;
using CompPlan.Periods;
using CompPlan.Rounding;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Attribution;

/// <summary>
/// Who gets credit for a deal. What it says can change from a date on: a deal follows the terms in force on the local date of its won
/// instant, so that a later change never touches an earlier deal.
/// </summary>
public sealed record AttributionRule
{
    private AttributionRule(string id, string? name, CreditUse use, ValueList<AttributionTerms> terms)
    {
        Id = id;
        Name = name;
        Use = use;
        Terms = terms;
    }

    /// <summary>The id, unique in the plan; part of the tie seeds.</summary>
    public string Id { get; }

    /// <summary>What people call it; never decides anything.</summary>
    public string? Name { get; }

    /// <summary>What the credit is for, and of which amount it is.</summary>
    public CreditUse Use { get; }

    /// <summary>
    /// What the rule says, in the order of time. The first terms have no date and hold for all deals won before the second ones start.
    /// </summary>
    public ValueList<AttributionTerms> Terms { get; }

    /// <summary>The departments that the rule credits under any of its terms, in ordinal order.</summary>
    public ValueList<string> Departments => ValueList<string>.Of(
        Terms.SelectMany(terms => terms.Roles).Select(mapping => mapping.Department).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>A rule that splits each deal by one set of terms, whenever it was won.</summary>
    public static AttributionRule Of(
        string id, string? name, IEnumerable<RoleMapping> roles, AttributionModel model, TouchTies ties) =>
        Of(id, name, AttributionTerms.Of(roles, model, ties));

    /// <summary>A rule that splits each deal by <paramref name="terms"/>, whenever it was won.</summary>
    public static AttributionRule Of(string id, string? name, AttributionTerms terms)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(terms);
        return new AttributionRule(id, name, SplitCredit.Of(), ValueList<AttributionTerms>.Of([terms]));
    }

    /// <summary>The same rule with another use of its credit.</summary>
    public AttributionRule WithUse(CreditUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        return new AttributionRule(Id, Name, use, Terms);
    }

    /// <summary>The same rule with <paramref name="terms"/> for deals won on their date or later; changes are added in the order of time.</summary>
    public AttributionRule WithChange(AttributionTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new AttributionRule(Id, Name, Use, ValueList<AttributionTerms>.Of(Terms.Append(terms)));
    }

    /// <summary>The terms for a deal won on <paramref name="date"/>, in the plan's zone.</summary>
    public AttributionTerms TermsOn(LocalDate date) => Terms[PlaceOfTerms(Days.Of(date))];

    /// <summary>The place of the terms for a deal won on <paramref name="day"/>.</summary>
    internal int PlaceOfTerms(int day)
    {
        var place = Terms.Count - 1;
        while (place > 0 && Terms[place].From is { } from && Days.Of(from) > day)
            place--;
        return place;
    }

    /// <summary>
    /// Whether terms in force on a day or before let only one touch of several repeats count; later ones say nothing of what was earned until then.
    /// </summary>
    internal bool RemovesRepeatsBy(LocalDate date) =>
        Terms.Any(terms => (terms.From is null || terms.From <= date) && terms.Eligibility.Deduplication is not null);

    /// <summary>The same rule if repeats counted.</summary>
    internal AttributionRule WithRepeats() => new(Id, Name, Use, ValueList<AttributionTerms>.Of(
        Terms.Select(terms => terms.WithEligibility(terms.Eligibility.WithDeduplication(null)))));

    /// <summary>The member of the rule's document that holds the terms at <paramref name="place"/>, with a dot behind it; empty for the first.</summary>
    internal static string PathOfTerms(int place) =>
        place == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"changes[{place - 1}].");

    /// <summary>
    /// Credits all deals of <paramref name="paths"/>. Every role of their touches is mapped; a review has seen to that.
    /// </summary>
    /// <param name="paths">The deals in force and their touches.</param>
    /// <param name="plan">The id of the plan, the first part of the tie seeds.</param>
    /// <param name="currency">The plan's currency.</param>
    internal CreditLedger Credit(DealPaths paths, string plan, Currency currency) => Credit(paths, plan, currency, 0, paths.Count);

    /// <summary>Credits the deals from row <paramref name="first"/> to before row <paramref name="end"/>: a partial ledger.</summary>
    internal CreditLedger Credit(DealPaths paths, string plan, Currency currency, int first, int end) =>
        CreditLedger.Of([this], paths, plan, currency, first, end, cores: 1)[0];
}
