using System.Text;
using System.Text.Unicode;

namespace CompPlan.Json.Syntax;

/// <summary>From bytes to text: strict UTF-8 with at most one byte order mark, which is not part of the text.</summary>
internal static class DocumentBytes
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The text, or null with an issue.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, DocumentLimits limits, Findings findings)
    {
        if (!Fits(bytes.Length, limits, findings))
            return null;
        if (bytes.Length >= 2 && (bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, not 0, ..] or [not 0, 0, ..]))
        {
            findings.Error(
                DocumentCodes.Encoding, "", Place.Start,
                "The file is written in UTF-16 or UTF-32.", "Save it as UTF-8.");
            return null;
        }
        if (Utf8.IsValid(bytes))
            return WithoutMark(Encoding.UTF8.GetString(bytes));
        var good = LengthOfValidStart(bytes);
        findings.Error(
            DocumentCodes.Encoding, "", PlaceAfter(Encoding.UTF8.GetString(bytes[..good])),
            $"Byte 0x{bytes[good]:X2} at position {good} is not UTF-8.",
            "Save the file as UTF-8; a file in a Windows code page loses its accents otherwise.");
        return null;
    }

    /// <summary>The text without a byte order mark, or null with an issue.</summary>
    public static string? Accept(string text, DocumentLimits limits, Findings findings) =>
        Fits(Encoding.UTF8.GetByteCount(text), limits, findings) ? WithoutMark(text) : null;

    private static bool Fits(int length, DocumentLimits limits, Findings findings)
    {
        if (length <= limits.Bytes)
            return true;
        findings.Error(
            Values.IssueCodes.Limit, "", Place.Start,
            $"The document has {length} bytes; at most {limits.Bytes} are read.", "Divide it into smaller documents.");
        return false;
    }

    private static string WithoutMark(string text) => text.Length > 0 && text[0] == ByteOrderMark ? text[1..] : text;

    private static int LengthOfValidStart(ReadOnlySpan<byte> bytes)
    {
        var read = 0;
        while (Rune.DecodeFromUtf8(bytes[read..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            read += consumed;
        return read;
    }

    private static Place PlaceAfter(string text)
    {
        var shown = WithoutMark(text);
        var line = 1 + shown.AsSpan().Count('\n');
        return new Place(line, shown.Length - shown.LastIndexOf('\n'));
    }
}
