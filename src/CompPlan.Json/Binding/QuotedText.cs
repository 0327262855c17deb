using System.Globalization;
using System.Text;

namespace CompPlan.Json.Binding;

/// <summary>A text as JSON writes it: every character as it is, but quotation mark, backslash, controls and lone surrogates escaped.</summary>
internal static class QuotedText
{
    public static string Of(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (char.IsSurrogatePair(value, i))
                text.Append(c).Append(value[++i]);
            else if (char.IsControl(c) || char.IsSurrogate(c))
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                text.Append(c);
        }
        return text.Append('"').ToString();
    }
}
