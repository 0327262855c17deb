namespace CompPlan.Json;

/// <summary>
/// The stable codes of findings about the text of a document: its bytes, its syntax, its members and how values are written.
/// What a plan or a fact means is judged under the codes of <see cref="Values.IssueCodes"/>.
/// </summary>
public static class DocumentCodes
{
    /// <summary>The document has no content.</summary>
    public const string Empty = "DOC_EMPTY";

    /// <summary>The document is not one JSON object.</summary>
    public const string NotObject = "DOC_NOT_OBJECT";

    /// <summary>The bytes are not UTF-8.</summary>
    public const string Encoding = "DOC_ENCODING";

    /// <summary>The text is not strict JSON (RFC 8259).</summary>
    public const string Syntax = "DOC_SYNTAX";

    /// <summary>Something follows the document.</summary>
    public const string Trailing = "DOC_TRAILING";

    /// <summary>An object states one member twice.</summary>
    public const string DuplicateKey = "DUPLICATE_KEY";

    /// <summary>Objects and lists are nested deeper than allowed.</summary>
    public const string Depth = "DEPTH";

    /// <summary>The format, or the kind of document, is not one that is read here.</summary>
    public const string VersionUnsupported = "VERSION_UNSUPPORTED";

    /// <summary>A member that this object does not have.</summary>
    public const string UnknownField = "UNKNOWN_FIELD";

    /// <summary>A value of another JSON type than the member has.</summary>
    public const string TypeMismatch = "TYPE_MISMATCH";

    /// <summary>A name that is none of the allowed ones.</summary>
    public const string EnumUnknown = "ENUM_UNKNOWN";

    /// <summary>A number that is not written as plain digits with a decimal point.</summary>
    public const string NumberSyntax = "NUMBER_SYNTAX";

    /// <summary>A number with more decimals than are read.</summary>
    public const string NumberPrecision = "NUMBER_PRECISION";

    /// <summary>An object with ratios or weights does not say their unit.</summary>
    public const string UnitMissing = "UNIT_MISSING";

    /// <summary>A date that is not written as <c>2026-03-31</c>, or that no calendar has.</summary>
    public const string DateSyntax = "DATE_SYNTAX";

    /// <summary>A date with a time of day.</summary>
    public const string DateHasTime = "DATE_HAS_TIME";

    /// <summary>An instant without <c>Z</c> or an offset.</summary>
    public const string DateAmbiguous = "DATE_AMBIGUOUS";
}
