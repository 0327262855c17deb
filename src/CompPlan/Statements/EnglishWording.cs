using System.Collections.Frozen;
using System.Globalization;

namespace CompPlan.Statements;

/// <summary>What numbers are called in English. Receipts and trees hold keys and arguments only; the words are here.</summary>
public static class EnglishWording
{
    private static readonly FrozenDictionary<string, string> Words =
        new[]
            {
                AwardWords.All, BoundWords.All, CommitmentWords.All, CreditWords.All, GoalWords.All, MeasureWords.All, PoolWords.All, PresenceWords.All, ScoreWords.All, TouchWords.All,
                TrueUpWords.All,
            }
            .SelectMany(words => words)
            .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Milestones = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["firstTouch"] = "first touch",
        ["leadCreated"] = "lead created",
        ["opportunityCreated"] = "opportunity created",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] AboutDeals = ["credit.", "milestone.", "reversal.", "touch."];

    /// <summary>The keys that have words, in ordinal order.</summary>
    public static IEnumerable<string> Keys => Words.Keys.Order(StringComparer.Ordinal);

    /// <summary>What a label says in English.</summary>
    /// <exception cref="KeyNotFoundException">The key has no words.</exception>
    public static string Of(Label label)
    {
        ArgumentNullException.ThrowIfNull(label);
        var aboutDeals = AboutDeals.Any(prefix => label.Key.StartsWith(prefix, StringComparison.Ordinal));
        var arguments = label.Arguments.Select(one => aboutDeals ? Milestones.GetValueOrDefault(one, one) : one).ToArray();
        var words = string.Format(CultureInfo.InvariantCulture, Words[label.Key], arguments);
        return words.Replace(" ()", "", StringComparison.Ordinal);
    }
}
