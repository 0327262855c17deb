using CompPlan.Facts;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Facts;
using CompPlan.Json.Syntax;

namespace CompPlan.Json;

/// <summary>
/// Facts as a document of the format <c>compplan/1</c>, kind <c>facts</c>: twelve tables, one object a row. Every row keeps the line
/// and column it was read from. At most 64 MiB and 4,000,000 members; larger facts come as CSV files.
/// </summary>
public static class FactsDocument
{
    /// <summary>
    /// Reads and reviews facts from bytes in UTF-8, with or without a byte order mark. Never throws for what the document says:
    /// everything that is wrong is an issue. <paramref name="fileName"/> is how issues name the document.
    /// </summary>
    public static FactsReading Read(ReadOnlySpan<byte> utf8, string fileName) =>
        Read(DocumentReading.Of(utf8, fileName, DocumentLimits.Facts));

    /// <summary>As <see cref="Read(ReadOnlySpan{byte}, string)"/>, from text.</summary>
    public static FactsReading Read(string text, string fileName) => Read(DocumentReading.Of(text, fileName, DocumentLimits.Facts));

    /// <summary>
    /// The document in its canonical form: fixed order of tables and members, rows in the order stated, two blanks of indentation,
    /// line feeds, ISO dates, no trailing zeros of numbers, a line feed at the end. Tables without rows are left out.
    /// </summary>
    public static string Write(FactsDraft facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return ObjectWriter.Document(to => FactsCodec.Write(facts, to));
    }

    /// <summary>As <see cref="Write(FactsDraft)"/>, with the rows in their canonical order: the same for the same facts.</summary>
    public static string Write(FactSet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Write(facts.ToDraft());
    }

    private static FactsReading Read(DocumentReading document)
    {
        var draft = document.Bind(FactsCodec.Read);
        var review = draft?.Review();
        if (review is not null)
            document.Add(review.Issues);
        return new FactsReading(document.Issues, draft, document.HasErrors ? null : review?.Facts);
    }
}
