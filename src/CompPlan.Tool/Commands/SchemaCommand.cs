using System.CommandLine;
using CompPlan.Json;
using CompPlan.Tool.Terminals;

namespace CompPlan.Tool.Commands;

/// <summary><c>compplan schema</c>: writes the JSON Schema of plans.</summary>
internal static class SchemaCommand
{
    public static string[] Examples { get; } = ["compplan schema", "compplan schema > compplan-1.schema.json"];

    public static Command Of(Terminal terminal)
    {
        var command = new Command("schema", "Writes the JSON Schema of the plan document.");
        command.SetAction(_ =>
        {
            terminal.Output.Write(PlanSchema.Text);
            return ExitCode.Done;
        });
        return command;
    }
}
