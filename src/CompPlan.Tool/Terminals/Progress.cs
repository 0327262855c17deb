namespace CompPlan.Tool.Terminals;

/// <summary>One line of progress on the errors, overwritten as work goes on and gone at the end; silent where nobody looks.</summary>
internal sealed class Progress : IDisposable
{
    private readonly TextWriter? _screen;
    private int _shown;

    private Progress(TextWriter? screen) => _screen = screen;

    public static Progress On(Terminal terminal) => new(terminal.ErrorsAreScreen ? terminal.Errors : null);

    public void Say(string text)
    {
        Clear();
        _screen?.Write(text);
        _screen?.Flush();
        _shown = text.Length;
    }

    /// <summary>Removes the line, so that other messages can follow.</summary>
    public void Clear()
    {
        if (_screen is not null && _shown > 0)
        {
            _screen.Write("\r" + new string(' ', _shown) + "\r");
            _screen.Flush();
        }
        _shown = 0;
    }

    public void Dispose() => Clear();
}
