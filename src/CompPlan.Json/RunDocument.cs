using System.Security.Cryptography;
using System.Text;
using CompPlan.Json.Binding;
using CompPlan.Json.Codecs.Runs;
using CompPlan.Json.Syntax;
using CompPlan.Runs;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Json;

/// <summary>
/// The results of one or more payout periods as a document of the format <c>compplan/1</c>, kind <c>run</c>: data for payroll and for
/// comparison, without the receipts. Rows come in the order of the runs, of the plan and of ids.
/// </summary>
public sealed record RunDocument
{
    private RunDocument(
        string planId,
        int planVersion,
        string planFingerprint,
        string factsFingerprint,
        string currency,
        LocalDate knownOn,
        ValueList<string> payoutPeriods,
        ValueList<RunVersion> versions,
        ValueList<RunPool> pools,
        ValueList<RunDepartment> departments,
        ValueList<RunAward> awards,
        ValueList<RunScore> scores,
        ValueList<RunCredit> credits,
        ValueList<RunCreditFigures> creditFigures,
        ValueList<RunWarning> warnings)
    {
        PlanId = planId;
        PlanVersion = planVersion;
        PlanFingerprint = planFingerprint;
        FactsFingerprint = factsFingerprint;
        Currency = currency;
        KnownOn = knownOn;
        PayoutPeriods = payoutPeriods;
        Versions = versions;
        Pools = pools;
        Departments = departments;
        Awards = awards;
        Scores = scores;
        Credits = credits;
        CreditFigures = creditFigures;
        Warnings = warnings;
    }

    /// <summary>The id of the plan.</summary>
    public string PlanId { get; }

    /// <summary>Its version; of several the last that pays something.</summary>
    public int PlanVersion { get; }

    /// <summary>The fingerprint of the plan, see <see cref="PlanDocument.Fingerprint"/>.</summary>
    public string PlanFingerprint { get; }

    /// <summary>The fingerprint of the facts known on <see cref="KnownOn"/>, all their versions up to that day.</summary>
    public string FactsFingerprint { get; }

    /// <summary>The currency of all amounts.</summary>
    public string Currency { get; }

    /// <summary>The day as known on which the facts were in force.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The names of the payout periods, in order.</summary>
    public ValueList<string> PayoutPeriods { get; }

    /// <summary>Which version each pool follows; empty where all follow the one that <see cref="PlanVersion"/> names.</summary>
    public ValueList<RunVersion> Versions { get; }

    /// <summary>The pools.</summary>
    public ValueList<RunPool> Pools { get; }

    /// <summary>What the departments have.</summary>
    public ValueList<RunDepartment> Departments { get; }

    /// <summary>What people are awarded.</summary>
    public ValueList<RunAward> Awards { get; }

    /// <summary>What the goals reached.</summary>
    public ValueList<RunScore> Scores { get; }

    /// <summary>What was credited.</summary>
    public ValueList<RunCredit> Credits { get; }

    /// <summary>What stands behind the credit: deals, touches, and what the removal of repeats moved.</summary>
    public ValueList<RunCreditFigures> CreditFigures { get; }

    /// <summary>What somebody should look at.</summary>
    public ValueList<RunWarning> Warnings { get; }

    /// <summary>The results of runs of one plan over the same facts, in their order.</summary>
    /// <exception cref="ArgumentException">There is no run, or they differ in plan, facts or the day as known on.</exception>
    public static RunDocument Of(params IEnumerable<BonusRun> runs) => RunRows.Of(runs);

    /// <summary>The document of runs in its canonical form, see <see cref="Write()"/>.</summary>
    /// <exception cref="ArgumentException">There is no run, or they differ in plan, facts or the day as known on.</exception>
    public static string Write(params IEnumerable<BonusRun> runs) => Of(runs).Write();

    /// <summary>
    /// Reads results from bytes in UTF-8, with or without a byte order mark. Never throws for what the document says: everything that is
    /// wrong is an issue. <paramref name="fileName"/> is how issues name the document.
    /// </summary>
    public static RunReading Read(ReadOnlySpan<byte> utf8, string fileName) => Read(DocumentReading.Of(utf8, fileName, DocumentLimits.Run));

    /// <summary>As <see cref="Read(ReadOnlySpan{byte}, string)"/>, from text.</summary>
    public static RunReading Read(string text, string fileName) => Read(DocumentReading.Of(text, fileName, DocumentLimits.Run));

    /// <summary>
    /// The document in its canonical form: fixed order of members, two blanks of indentation, line feeds, amounts as exact decimal
    /// texts, ratios as numbers or as fractions in lowest terms, a line feed at the end.
    /// </summary>
    public string Write() => ObjectWriter.Document(to => RunCodec.Write(this, to));

    /// <summary>
    /// SHA-256 of the document of one run in UTF-8, as 64 hexadecimal digits in lower case: what a period is closed with. What becomes known
    /// later does not change it.
    /// </summary>
    public static string Fingerprint(BonusRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(run))));
    }

    internal static RunDocument Of(
        string planId,
        int planVersion,
        string planFingerprint,
        string factsFingerprint,
        string currency,
        LocalDate knownOn,
        ValueList<string> payoutPeriods,
        ValueList<RunVersion> versions,
        ValueList<RunPool> pools,
        ValueList<RunDepartment> departments,
        ValueList<RunAward> awards,
        ValueList<RunScore> scores,
        ValueList<RunCredit> credits,
        ValueList<RunCreditFigures> creditFigures,
        ValueList<RunWarning> warnings) => new(
        planId, planVersion, planFingerprint, factsFingerprint, currency, knownOn, payoutPeriods, versions, pools, departments, awards, scores, credits,
        creditFigures, warnings);

    private static RunReading Read(DocumentReading document)
    {
        var run = document.Bind(RunCodec.Read);
        return new RunReading(document.Issues, document.HasErrors ? null : run);
    }
}
