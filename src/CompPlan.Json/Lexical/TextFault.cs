namespace CompPlan.Json.Lexical;

/// <summary>Why a written value cannot be read: code, what is wrong, what to do.</summary>
internal sealed class TextFault(string code, string message, string remedy)
{
    public string Code { get; } = code;

    public string Message { get; } = message;

    public string Remedy { get; } = remedy;
}
