using System.CommandLine;
using CompPlan.Json.Lexical;
using NodaTime;

namespace CompPlan.Tool.Commands;

/// <summary>The day as known on which facts count.</summary>
internal static class KnownOnOption
{
    public static Option<LocalDate?> Of() => new("--known-on")
    {
        HelpName = "DATE", CustomParser = result =>
        {
            if (DateText.Read(result.Tokens[^1].Value, out var date) is not { } fault)
                return date;
            result.AddError($"--known-on: {fault.Message} {fault.Remedy}");
            return null;
        },
        Description = "Count only what was known on this day. Without it, the latest known_on of the facts.",
    };
}
