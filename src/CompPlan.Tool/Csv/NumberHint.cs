namespace CompPlan.Tool.Csv;

/// <summary>Says what is probably meant by a text that is not a plain decimal.</summary>
internal static class NumberHint
{
    public static string For(string text)
    {
        var body = text.Trim();
        if (body.Contains('\u2212', StringComparison.Ordinal))
            return "The minus sign is U+2212; write the hyphen '-'.";
        if (body.StartsWith('(') && body.EndsWith(')'))
            return "Parentheses are not read as a minus; write '-' before the number.";
        if (body.EndsWith('-'))
            return "Write the minus before the number.";
        if (body.StartsWith('+') || body.StartsWith('.') || body.EndsWith('.'))
            return "Write no plus sign, and a digit on both sides of the point.";
        if (IsScientific(body))
            return "Write the number out; powers of ten are not read (a spreadsheet may have damaged the cell).";
        if (body.Contains(',', StringComparison.Ordinal))
            return CommaHint(body);
        if (body.AsSpan().IndexOfAny(" '\u00A0\u202F\u2009_") >= 0)
            return "Remove the grouping of thousands.";
        if (body.Contains('%', StringComparison.Ordinal))
            return "Write the number without '%'.";
        return body.Length < text.Length ? "Remove the blanks around it." : "Write digits, a point as decimal sign and nothing else.";
    }

    /// <summary>Whether a text looks like <c>1E+05</c>, into which spreadsheets turn ids such as <c>100000</c> or <c>1E5</c>.</summary>
    public static bool IsScientific(string text)
    {
        var e = text.IndexOfAny(['e', 'E']);
        if (e <= 0 || e == text.Length - 1)
            return false;
        var exponent = text.AsSpan(e + 1).TrimStart("+-");
        return exponent.Length > 0 && !exponent.ContainsAnyExceptInRange('0', '9')
            && !text.AsSpan(0, e).TrimStart('-').ContainsAnyExcept("0123456789.,");
    }

    private static string CommaHint(string body)
    {
        var comma = body.LastIndexOf(',');
        var point = body.LastIndexOf('.');
        if (point > comma)
            return "Remove the commas that group thousands.";
        if (point >= 0)
            return "Write a point as decimal sign and no grouping of thousands.";
        return body.IndexOf(',', StringComparison.Ordinal) < comma
            ? "Remove the commas that group thousands."
            : "Write the decimal comma as a point; thousands are not grouped.";
    }
}
