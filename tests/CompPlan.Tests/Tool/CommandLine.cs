using CompPlan.Tests.HouseRules;
using CompPlan.Tool;

namespace CompPlan.Tests.Tool;

/// <summary>Runs the command in this process, as from the root of the checkout.</summary>
internal static class CommandLine
{
    public static (int Code, string Output, string Errors) Run(params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var errors = new StringWriter { NewLine = "\n" };
        var code = Program.Run([.. args.Select(FromRoot)], output, errors);
        return (code, output.ToString(), errors.ToString());
    }

    private static string FromRoot(string argument) =>
        argument.StartsWith("docs/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, argument) : argument;
}
