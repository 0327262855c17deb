namespace CompPlan.Json.Syntax;

/// <summary>What a document may have at most, each inclusive. Stated in docs/reference/documents.md.</summary>
internal sealed class DocumentLimits
{
    /// <summary>Issues of one reading.</summary>
    public const int Issues = 1_000;

    /// <summary>Characters of a number, its sign and point counted.</summary>
    public const int NumberLength = 40;

    /// <summary>Decimals of a number.</summary>
    public const int Decimals = 28;

    /// <summary>Characters of a text that is a fraction.</summary>
    public const int FractionLength = 400;

    /// <summary>Characters of a text or of a member's name.</summary>
    public const int TextLength = 10_000;

    /// <summary>Objects and lists in each other. A score tree takes three a level; the deepest plan that passes its review stays below.</summary>
    public const int Depth = 64;

    private DocumentLimits(int bytes, int values)
    {
        Bytes = bytes;
        Values = values;
    }

    public static DocumentLimits Plan { get; } = new(4 * 1024 * 1024, 200_000);

    public static DocumentLimits Facts { get; } = new(64 * 1024 * 1024, 4_000_000);

    public static DocumentLimits Run { get; } = Facts;

    /// <summary>Bytes of the document in UTF-8.</summary>
    public int Bytes { get; }

    /// <summary>Members of objects and items of lists, all together.</summary>
    public int Values { get; }
}
