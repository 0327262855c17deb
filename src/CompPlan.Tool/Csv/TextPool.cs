using System.Text;

namespace CompPlan.Tool.Csv;

/// <summary>
/// Gives one string for equal texts that come again and again (ids, roles, dates). Of fixed size, so that it never grows with
/// the file.
/// </summary>
internal sealed class TextPool
{
    private const int Slots = 4_096;
    private const int LongestPooled = 32;

    private readonly string?[] _slots = new string?[Slots];

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return "";
        if (utf8.Length > LongestPooled)
            return Encoding.UTF8.GetString(utf8);
        Span<char> chars = stackalloc char[LongestPooled];
        var text = chars[..Encoding.UTF8.GetChars(utf8, chars)];
        ref var slot = ref _slots[SlotOf(text)];
        return slot is not null && text.SequenceEqual(slot) ? slot : slot = text.ToString();
    }

    private static int SlotOf(ReadOnlySpan<char> text)
    {
        var hash = 2_166_136_261u;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16_777_619u);
        return (int)((hash ^ (hash >> 15)) % Slots);
    }
}
