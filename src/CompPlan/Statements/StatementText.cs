namespace CompPlan.Statements;

/// <summary>A statement in plain English: the total, each line with its reason, and why a bonus pays nothing.</summary>
public static class StatementText
{
    /// <summary>The lines of a statement, without line ends.</summary>
    public static IReadOnlyList<string> LinesOf(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var lines = new List<string> { $"{statement.Participant} is paid {EnglishNumbers.Of(statement.Total)} in {statement.PayoutPeriod.Name}." };
        foreach (var line in statement.Lines)
        {
            lines.Add("");
            lines.Add($"{line.Bonus} for {line.Period.Name}, {line.Department}: {EnglishNumbers.Of(line.Amount)}");
            lines.AddRange(ExplanationText.LinesOf(line.Explanation).Select(text => "  " + text));
            if (line.Parts.Count > 1)
                lines.AddRange(line.Parts.Select(part => $"  of which by {part.Criterion}: {EnglishNumbers.Of(part.Amount)}"));
        }
        foreach (var exclusion in statement.Exclusions)
        {
            lines.Add("");
            lines.Add($"{exclusion.Bonus} for {exclusion.Period.Name}, {exclusion.Department}: no part, {string.Join("; ", exclusion.Reasons.Select(ExclusionText.Of))}.");
        }
        if (statement.Lines.Count == 0 && statement.Exclusions.Count == 0)
            lines.Add("No bonus is paid to the person in this payout period.");
        return lines;
    }
}
