using System.Security.Cryptography;
using System.Text;
using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Rounding;

namespace CompPlan.Runs;

/// <summary>
/// The fingerprint of a posting: SHA-256 over UTF-8 lines, each ended by a line feed, their parts with a tab between. The first line:
/// <c>posting</c>, the fingerprint before it, plan, currency, kind, payout period, its first and last day, known day, fingerprints of the
/// run and of the facts, who prepared it, who approved it, day of closing, day of payment. Then a line <c>version</c> for each version with
/// number and fingerprint, a line <c>entry</c> for each entry with kind, bonus, person, first day of the period, amount, cause and reason,
/// and a line <c>balance</c> for each balance with bonus, first day of the period, kind and amount. What is absent is empty; in texts
/// backslash, tab, line feed and carriage return are written <c>\\</c>, <c>\t</c>, <c>\n</c>, <c>\r</c>. Anybody can recompute it.
/// </summary>
internal static class PostingFingerprint
{
    public static string Of(string plan, Currency currency, LedgerPosting posting)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var record = posting.Record;
        Line(
            hash, "posting", posting.Previous, plan, currency.Code, posting.Kind.Word(), record.Period, Days.Text(record.First), Days.Text(record.Last),
            Days.Text(record.KnownOn), record.RunFingerprint, record.FactsFingerprint, record.PreparedBy, record.ApprovedBy, Days.Text(record.ClosedOn),
            Days.Text(record.PaidOn));
        foreach (var version in record.Versions)
            Line(hash, "version", version.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), version.Fingerprint);
        foreach (var entry in posting.Entries)
            Line(
                hash, "entry", entry.Kind.Word(), entry.Bonus, entry.Participant, Days.Text(entry.PeriodFrom), entry.Amount.ToString(), entry.Cause,
                entry.Reason);
        foreach (var balance in posting.Balances)
            Line(hash, "balance", balance.Bonus, Days.Text(balance.PeriodFrom), balance.Kind.Word(), balance.Amount.ToString());
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Line(IncrementalHash hash, params string?[] parts) =>
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\t', parts.Select(Escaped)) + "\n"));

    private static string Escaped(string? text) => text is null
        ? ""
        : text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
}
