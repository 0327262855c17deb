using CompPlan.Runs;

namespace CompPlan.Tool.Commands;

/// <summary>A change of touches as it was asked for on the command line.</summary>
internal sealed class AskedChange
{
    private AskedChange(string option, string text, TouchChange change)
    {
        Option = option;
        Text = text;
        Change = change;
    }

    /// <summary><c>--add</c>, <c>--remove</c> or <c>--reown</c>.</summary>
    public string Option { get; }

    /// <summary>What was written behind the option.</summary>
    public string Text { get; }

    public TouchChange Change { get; }

    public static AskedChange Of(string option, string text, TouchChange change) => new(option, text, change);

    public override string ToString() => $"{Option} {Text}";
}
