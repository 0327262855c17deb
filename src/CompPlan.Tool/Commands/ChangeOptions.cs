using System.CommandLine;
using System.CommandLine.Parsing;
using CompPlan.Json.Lexical;
using CompPlan.Runs;

namespace CompPlan.Tool.Commands;

/// <summary>The options that change touches to see what would be. A touch is named by its id, or by what <c>touches.csv</c> says of it.</summary>
internal static class ChangeOptions
{
    private const string AddName = "--add";
    private const string RemoveName = "--remove";
    private const string ReownName = "--reown";

    public static Option<AskedChange[]> Add() => Of(
        AddName, "TOUCH", "See what would be with a touch more: deal,instant,actor,role,kind and any column=value, such as logged_by=e1.", AddedTouch.Read);

    public static Option<AskedChange[]> Remove() => Of(
        RemoveName, "TOUCH", "See what would be without a touch: its id, or deal,instant,actor,role.", RemoveOf);

    public static Option<AskedChange[]> Reown() => Of(
        ReownName, "TOUCH=ACTOR", "See what would be if a touch were by somebody else: its id, or deal,instant,actor,role, then = and who.", ReownOf);

    private static Option<AskedChange[]> Of(string name, string help, string description, Func<string, (TouchChange? Change, string? Fault)> read) => new(name)
    {
        HelpName = help,
        Description = description + " May be stated again.",
        DefaultValueFactory = _ => [],
        CustomParser = result => [.. result.Tokens.SelectMany(token => Read(result, name, token.Value, read))],
    };

    private static IEnumerable<AskedChange> Read(
        ArgumentResult result, string name, string text, Func<string, (TouchChange? Change, string? Fault)> read)
    {
        var (change, fault) = read(text);
        if (change is not null)
            return [AskedChange.Of(name, text, change)];
        result.AddError($"{name} {text}: {fault}");
        return [];
    }

    private static (TouchChange? Change, string? Fault) RemoveOf(string text) =>
        NameOf(text, out var name) is { } fault ? (null, fault) : (TouchChange.Remove(name!), null);

    private static (TouchChange? Change, string? Fault) ReownOf(string text)
    {
        var mark = text.LastIndexOf('=');
        if (mark < 0 || mark == text.Length - 1)
            return (null, "It does not say who the touch is by instead. Write the touch, = and the id of a person or team: d1-t1=e113.");
        return NameOf(text[..mark], out var name) is { } fault ? (null, fault) : (TouchChange.Reown(name!, text[(mark + 1)..]), null);
    }

    /// <summary>What is wrong with the name of a touch; null where it is one.</summary>
    private static string? NameOf(string text, out TouchName? name)
    {
        name = null;
        var parts = text.Split(',');
        if (parts.Length == 1 && text.Length > 0)
            name = TouchName.OfId(text);
        if (name is not null)
            return null;
        if (parts.Length is not (4 or 5) || parts.Any(part => part.Length == 0))
            return "It names no touch. Write its id, or deal,instant,actor,role and perhaps kind as touches.csv has them: d1,2026-03-28T09:00:00Z,e113,closing.";
        if (InstantText.Read(parts[1], out var at) is { } fault)
            return $"{fault.Message} {fault.Remedy}";
        name = TouchName.Of(parts[0], at, parts[2], parts[3]).WithKind(parts.Length == 5 ? parts[4] : null);
        return null;
    }
}
