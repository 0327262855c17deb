namespace CompPlan.Tests.Oracles;

/// <summary>
/// An explanation as plain data, nothing but what a node says of itself. The checker works on this; tests tamper with it.
/// Nodes that several trees share are one object, so they compare by reference.
/// </summary>
internal sealed record ExplanationData(
    string Operation, string Key, IReadOnlyList<string> Arguments, string Unit, Ratio Value, IReadOnlyList<ExplanationData> Inputs, object? Own = null)
{
    public bool Equals(ExplanationData? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public override string ToString() => $"{Operation} {Key}({string.Join(", ", Arguments)}) = {Value} {Unit}";

    /// <summary>This node and all below it, shared ones once.</summary>
    public IEnumerable<ExplanationData> All()
    {
        var seen = new HashSet<ExplanationData>();
        var open = new Stack<ExplanationData>([this]);
        while (open.TryPop(out var node))
            if (seen.Add(node))
            {
                yield return node;
                foreach (var input in node.Inputs)
                    open.Push(input);
            }
    }

    /// <summary>The same tree with one node exchanged, wherever it stands; what does not lead to it stays the same object.</summary>
    public ExplanationData With(ExplanationData old, ExplanationData changed) => With(new Dictionary<ExplanationData, ExplanationData> { [old] = changed });

    private ExplanationData With(Dictionary<ExplanationData, ExplanationData> made)
    {
        if (made.TryGetValue(this, out var known))
            return known;
        var inputs = Inputs.Select(input => input.With(made)).ToArray();
        return made[this] = inputs.SequenceEqual(Inputs) ? this : this with { Inputs = inputs };
    }
}

/// <summary>The place in the plan, and the clause.</summary>
internal sealed record TermData(string Path, string? Clause);

/// <summary>The table and the key of a fact.</summary>
internal sealed record FactData(string Table, string Fact);

/// <summary>Days of a fact, both inclusive, as year, month and day in one number: 20260131.</summary>
internal sealed record DaysData(int First, int Last, string Table, string Fact);

/// <summary>Over how many people a sum was taken.</summary>
internal sealed record TotalData(int People);

/// <summary>A step and what happens half-way: halfUp, halfEven, down, up.</summary>
internal sealed record RoundingData(Ratio Step, string Midpoint);

/// <summary>A comparison (atLeast, above, atMost, below) and whether it was said to hold.</summary>
internal sealed record ChoiceData(string Comparison, bool Holds);

/// <summary>How a condition is made (compared, allOf, anyOf, not), its comparison where it is one, and whether it was said to hold.</summary>
internal sealed record ConditionData(string Form, string? Comparison, bool Holds);

/// <summary>Whether the condition of a decision was said to hold.</summary>
internal sealed record DecisionData(bool Holds);

/// <summary>A matrix: its axes, its cells row by row, and whether it is interpolated.</summary>
internal sealed record GridData(AxisData Row, AxisData Column, bool Interpolated, IReadOnlyList<IReadOnlyList<Ratio>> Cells);

/// <summary>An axis: places with what holds beyond them, or levels; and the number of the place that was said to be reached.</summary>
internal sealed record AxisData(IReadOnlyList<Ratio> At, string Below, string Above, IReadOnlyList<string> Levels, int Number);

/// <summary>What an override does: set or add.</summary>
internal sealed record OverrideData(string Action);

/// <summary>A curve with what was said to be read from it. Of its kind only the lists that it has are filled.</summary>
internal sealed record CurveData(
    string Kind, IReadOnlyList<PointData> Points, string Below, string Above, string Side, Ratio? Otherwise, Ratio? Floor, Ratio? Cap,
    IReadOnlyList<BandData> Bands, BucketData? Buckets,
    string Segment, IReadOnlyList<PointData> Used, IReadOnlyList<PartData> Parts, Ratio Unbounded, bool Floored, bool Capped);

/// <summary>A point; at a jump with the payout after it and the side of x itself (from, upTo).</summary>
internal sealed record PointData(Ratio X, Ratio Payout, Ratio? After, string Side);

/// <summary>A band with what it pays (rate, spread, flat).</summary>
internal sealed record BandData(Ratio From, Ratio? To, string Payment, Ratio Value, Ratio? Min, Ratio? Max);

/// <summary>Where buckets begin, their size, what they add, and whether the last amount repeats.</summary>
internal sealed record BucketData(Ratio From, Ratio Size, IReadOnlyList<Ratio> Amounts, bool Repeat);

/// <summary>What a band or an amount was said to add.</summary>
internal sealed record PartData(int Number, Ratio Slice, Ratio Unbounded, Ratio Payout);

/// <summary>The receipt of a share; amounts in minor units.</summary>
internal sealed record ShareData(
    string? Seed, long MinorPerUnit, long Step, long FreeAmount, Ratio FreeWeight, Ratio? Lambda, long Share, long Floor, long? Cap, string State,
    Ratio Ideal, long Quotient, bool ReceivedStep, Ratio? Cut, int Places, int Tied, TieData? Tie);

/// <summary>The place among those with the remainder of the cut.</summary>
internal sealed record TieData(string Id, ulong Key, int Rank, bool Won);
