using System.Security.Cryptography;
using System.Text;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Plans;
using CompPlan.Json.Syntax;
using CompPlan.Plans;
using CompPlan.Validation;

namespace CompPlan.Json;

/// <summary>
/// A plan as a document of the format <c>compplan/1</c>, kind <c>plan</c>: closed data without code, expressions or type names. At
/// most 4 MiB and 200,000 members.
/// </summary>
public static class PlanDocument
{
    /// <summary>
    /// Reads and reviews a plan from bytes in UTF-8, with or without a byte order mark. Never throws for what the document says:
    /// everything that is wrong is an issue. <paramref name="fileName"/> is how issues name the document.
    /// </summary>
    public static PlanReading Read(ReadOnlySpan<byte> utf8, string fileName) =>
        Read(DocumentReading.Of(utf8, fileName, DocumentLimits.Plan));

    /// <summary>As <see cref="Read(ReadOnlySpan{byte}, string)"/>, from text.</summary>
    public static PlanReading Read(string text, string fileName) => Read(DocumentReading.Of(text, fileName, DocumentLimits.Plan));

    /// <summary>
    /// As <see cref="Read(ReadOnlySpan{byte}, string)"/>, of one version of a plan that has several: what its first and last days cut off is
    /// for the review of the series to say.
    /// </summary>
    public static PlanReading ReadVersion(ReadOnlySpan<byte> utf8, string fileName) =>
        Read(DocumentReading.Of(utf8, fileName, DocumentLimits.Plan), draft => draft.ReviewAsVersion());

    /// <summary>As <see cref="ReadVersion(ReadOnlySpan{byte}, string)"/>, from text.</summary>
    public static PlanReading ReadVersion(string text, string fileName) =>
        Read(DocumentReading.Of(text, fileName, DocumentLimits.Plan), draft => draft.ReviewAsVersion());

    /// <summary>The terms as a version of their plan, with their fingerprint; nobody has approved them yet.</summary>
    public static PlanVersion Version(Plan plan) => PlanVersion.Of(plan, Fingerprint(plan));

    /// <summary>
    /// The document in its canonical form: fixed order of members, two blanks of indentation, line feeds, ISO dates, ratios in percent
    /// points, no trailing zeros of numbers, a line feed at the end. Reading it gives an equal plan, and writing that again the
    /// same text.
    /// </summary>
    /// <exception cref="ArgumentException">An amount is in another currency than the plan, which the document cannot state.</exception>
    public static string Write(PlanDraft plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return ObjectWriter.Document(to => PlanCodec.Write(plan, to));
    }

    /// <summary>As <see cref="Write(PlanDraft)"/>.</summary>
    public static string Write(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Write(plan.ToDraft());
    }

    /// <summary>
    /// SHA-256 of the canonical document in UTF-8, as 64 hexadecimal digits in lower case: equal for equal plans, whatever the
    /// layout of the files they were read from.
    /// </summary>
    public static string Fingerprint(Plan plan) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(plan))));

    private static PlanReading Read(DocumentReading document) => Read(document, draft => draft.Review());

    private static PlanReading Read(DocumentReading document, Func<PlanDraft, PlanReview> judge)
    {
        var draft = document.Bind(PlanCodec.Read);
        var review = draft is null ? null : judge(draft);
        if (review is not null)
            document.Add(review.Issues);
        return new PlanReading(document.Issues, draft, document.HasErrors ? null : review?.Plan);
    }
}
