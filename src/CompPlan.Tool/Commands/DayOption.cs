using System.CommandLine;
using CompPlan.Json.Lexical;
using NodaTime;

namespace CompPlan.Tool.Commands;

/// <summary>A day that a command must be told: nothing is taken from the clock of the machine.</summary>
internal static class DayOption
{
    public static Option<LocalDate> Of(string name, string description) => new(name)
    {
        HelpName = "DATE", Required = true, Description = description, CustomParser = result =>
        {
            if (DateText.Read(result.Tokens[^1].Value, out var date) is not { } fault)
                return date;
            result.AddError($"{name}: {fault.Message} {fault.Remedy}");
            return default;
        },
    };
}
