using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Plans;
using CompPlan.Json.Syntax;
using CompPlan.Plans;

namespace CompPlan.Json;

/// <summary>
/// The register of the versions of a plan as a document of the format <c>compplan/1</c>, kind <c>series</c>: who approved which terms and
/// when. The terms of each version are a document of their own, which is never touched again.
/// </summary>
public static class SeriesDocument
{
    /// <summary>
    /// Reads a register from bytes in UTF-8, with or without a byte order mark. Never throws for what the document says: everything that is
    /// wrong is an issue. <paramref name="fileName"/> is how issues name the document.
    /// </summary>
    public static SeriesReading Read(ReadOnlySpan<byte> utf8, string fileName) => Read(DocumentReading.Of(utf8, fileName, DocumentLimits.Plan));

    /// <summary>As <see cref="Read(ReadOnlySpan{byte}, string)"/>, from text.</summary>
    public static SeriesReading Read(string text, string fileName) => Read(DocumentReading.Of(text, fileName, DocumentLimits.Plan));

    /// <summary>The document in its canonical form: fixed order of members, two blanks of indentation, line feeds, ISO dates, a line feed at the end.</summary>
    public static string Write(PlanRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return ObjectWriter.Document(to => RegisterCodec.Write(register, to));
    }

    private static SeriesReading Read(DocumentReading document)
    {
        var register = document.Bind(RegisterCodec.Read);
        return new SeriesReading(document.Issues, document.HasErrors ? null : register);
    }
}
