using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Ledgers;
using CompPlan.Json.Syntax;
using CompPlan.Runs;

namespace CompPlan.Json;

/// <summary>
/// The ledger of a plan as a document of the format <c>compplan/1</c>, kind <c>ledger</c>: the record of each closing and correction with
/// its entries. It only grows; each posting carries the fingerprint of the one before it. At most 64 MiB and 4,000,000 members.
/// </summary>
public static class LedgerDocument
{
    /// <summary>
    /// Reads and reviews a ledger from bytes in UTF-8, with or without a byte order mark. Never throws for what the document says: everything
    /// that is wrong is an issue. <paramref name="fileName"/> is how issues name the document.
    /// </summary>
    public static LedgerReading Read(ReadOnlySpan<byte> utf8, string fileName) => Read(DocumentReading.Of(utf8, fileName, DocumentLimits.Run));

    /// <summary>As <see cref="Read(ReadOnlySpan{byte}, string)"/>, from text.</summary>
    public static LedgerReading Read(string text, string fileName) => Read(DocumentReading.Of(text, fileName, DocumentLimits.Run));

    /// <summary>The document in its canonical form: fixed order of members, two blanks of indentation, line feeds, ISO dates, a line feed at the end.</summary>
    public static string Write(PayLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ObjectWriter.Document(to => LedgerCodec.Write(ledger, to));
    }

    private static LedgerReading Read(DocumentReading document)
    {
        var stated = document.Bind(LedgerCodec.Read);
        var review = stated?.Review();
        if (review is not null)
            document.Add(review.Issues);
        return new LedgerReading(document.Issues, document.HasErrors ? null : review?.Ledger);
    }
}
