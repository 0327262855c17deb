using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using CompPlan.Rounding;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Golden;

/// <summary>Reads the vectors of Golden/Allocation; each file is the project's own copy and names its sources inside.</summary>
internal static class AllocationData
{
    private static readonly ConcurrentDictionary<string, JsonElement[]> Files = new();

    public static TheoryData<string> Ids(string file)
    {
        var ids = new TheoryData<string>();
        foreach (var row in Rows(file))
            ids.Add(row.GetProperty("id").GetString()!);
        return ids;
    }

    public static JsonElement Row(string file, string id) =>
        Rows(file).Single(row => row.GetProperty("id").GetString() == id);

    public static long Minor(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? long.Parse(value.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        : value.GetInt64();

    public static long[] Minors(JsonElement list) => list.EnumerateArray().Select(Minor).ToArray();

    public static Fraction? Exact(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null ? null : Fraction.Parse(value.GetString()!);

    public static TieOrder Ties(JsonElement row) => row.GetProperty("tie").GetString() == "seeded"
        ? TieOrder.Seeded(row.GetProperty("seed").GetString()!)
        : TieOrder.ById;

    /// <summary>Vectors without ids: zero-padded ids in list order.</summary>
    public static Claim[] ClaimsInOrder(JsonElement weights) => weights.EnumerateArray()
        .Select((weight, place) => Claim.Of(place.ToString("D4", CultureInfo.InvariantCulture), Exact(weight)!.Value))
        .ToArray();

    /// <summary>An object of id and weight.</summary>
    public static Claim[] ClaimsByName(JsonElement weights) => weights.EnumerateObject()
        .Select(member => Claim.Of(member.Name, Exact(member.Value)!.Value))
        .ToArray();

    public static long[] SharesOf(Apportionment division) => division.Shares.Select(share => share.Share).ToArray();

    private static JsonElement[] Rows(string file) => Files.GetOrAdd(file, static name => JsonDocument.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "Allocation", name))).RootElement.EnumerateArray().ToArray());
}
