using System.Globalization;
using System.Text;

namespace CompPlan.Json.Syntax;

/// <summary>Walks over the text of a document, character by character and token by token, and knows line and column.</summary>
internal sealed class TextCursor(string text)
{
    private int _line = 1;
    private int _lineStart;

    public int Position { get; private set; }

    public bool AtEnd => Position >= text.Length;

    /// <summary>The character here; NUL at the end.</summary>
    public char Current => AtEnd ? '\0' : text[Position];

    public Place Place => new(_line, Position - _lineStart + 1);

    public void Step()
    {
        if (Current == '\n')
        {
            _line++;
            _lineStart = Position + 1;
        }
        Position++;
    }

    /// <summary>Steps over the character if it stands here.</summary>
    public bool Take(char expected)
    {
        if (AtEnd || Current != expected)
            return false;
        Step();
        return true;
    }

    public void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\n' or '\r' && !AtEnd)
            Step();
    }

    public bool AtComment => Position + 1 < text.Length && Current == '/' && text[Position + 1] is '/' or '*';

    public void SkipComment()
    {
        var block = text[Position + 1] == '*';
        Step();
        Step();
        while (!AtEnd && !(block ? Current == '*' && Position + 1 < text.Length && text[Position + 1] == '/' : Current == '\n'))
            Step();
        for (var rest = block ? 2 : 0; rest > 0 && !AtEnd; rest--)
            Step();
    }

    /// <summary>The characters up to the next blank, quotation mark or mark of structure.</summary>
    public string TakeBare()
    {
        var start = Position;
        while (!AtEnd && !IsDelimiter(Current) && !AtComment)
            Step();
        return text[start..Position];
    }

    /// <summary>
    /// A text between quotation marks, the first of which stands here. <paramref name="fault"/> says what is wrong with it;
    /// the closing mark is passed all the same, so that reading goes on. Null where there is no closing mark.
    /// </summary>
    public string? TakeText(out string? fault)
    {
        var mark = Current;
        Step();
        fault = mark == '\'' ? "A text stands in single quotation marks." : null;
        StringBuilder? built = null;
        var from = Position;
        while (!AtEnd && Current != mark)
        {
            if (Current < ' ')
                fault ??= string.Create(CultureInfo.InvariantCulture, $"A text has the control character U+{(int)Current:X4} as it is.");
            if (Current != '\\')
            {
                Step();
                continue;
            }
            built = (built ?? new StringBuilder()).Append(text, from, Position - from);
            Step();
            TakeEscape(built, ref fault);
            from = Position;
        }
        if (AtEnd)
            return null;
        var content = built is null ? text[from..Position] : built.Append(text, from, Position - from).ToString();
        Step();
        return content;
    }

    private void TakeEscape(StringBuilder built, ref string? fault)
    {
        var escaped = Current;
        if (AtEnd)
            return;
        Step();
        switch (escaped)
        {
            case '"' or '\\' or '/': built.Append(escaped); break;
            case 'b': built.Append('\b'); break;
            case 'f': built.Append('\f'); break;
            case 'n': built.Append('\n'); break;
            case 'r': built.Append('\r'); break;
            case 't': built.Append('\t'); break;
            case 'u' when TryTakeHex(out var c): built.Append(c); break;
            default: fault ??= $"A text has the escape \\{escaped}, which JSON does not have in this form."; break;
        }
    }

    private bool TryTakeHex(out char value)
    {
        value = '\0';
        if (Position + 4 > text.Length
            || !ushort.TryParse(text.AsSpan(Position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return false;
        value = (char)code;
        Position += 4;
        return true;
    }

    private static bool IsDelimiter(char c) => c is '{' or '}' or '[' or ']' or ',' or ':' or '"' or ' ' or '\t' or '\n' or '\r';
}
