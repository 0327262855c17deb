using System.Globalization;
using CompPlan.Facts;
using CompPlan.Json.Lexical;
using CompPlan.Runs;
using CompPlan.Values;
using NodaTime;

namespace CompPlan.Tool.Commands;

/// <summary>A touch that <c>--add</c> states: the columns that every touch has in their order, then any others by name.</summary>
internal static class AddedTouch
{
    private const string Form = "Write deal,instant,actor,role,kind as touches.csv has them: d1,2026-03-28T09:00:00Z,e113,closing,call.";

    private static readonly string[] s_columns = ["account_id", "sequence", "contact_id", "channel", "engagement", "logged_at", "logged_by", "confirmed_by"];

    /// <summary>The change, or what is wrong with the text and what to do.</summary>
    public static (TouchChange? Change, string? Fault) Read(string text)
    {
        var parts = text.Split(',');
        if (parts.Length < 5 || parts.Skip(1).Take(4).Any(part => part.Length == 0))
            return (null, $"It states no touch. {Form}");
        if (InstantText.Read(parts[1], out var at) is { } fault)
            return (null, $"{fault.Message} {fault.Remedy}");
        var more = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts.Skip(5))
            if (part.IndexOf('=', StringComparison.Ordinal) is var mark && (mark < 0 || Array.IndexOf(s_columns, part[..mark]) < 0))
                return (null, $"'{part}' is no further column of a touch that is added. Write name=value with one of {string.Join(", ", s_columns)}.");
            else if (mark == part.Length - 1 || !more.TryAdd(part[..mark], part[(mark + 1)..]))
                return (null, $"'{part[..mark]}' has no value or is stated twice. State each column once.");
        return Touched(parts, at, more);
    }

    private static (TouchChange? Change, string? Fault) Touched(string[] parts, Instant at, Dictionary<string, string> more)
    {
        var (deal, account) = (parts[0], more.GetValueOrDefault("account_id"));
        if (deal.Length == 0 == account is null)
            return (null, "It names neither a deal nor an account, or both. Name the deal first; or leave it empty and add account_id=….");
        int? sequence = null;
        Fraction? engagement = null;
        Instant? loggedAt = null;
        if (more.TryGetValue("sequence", out var number))
            if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
                sequence = place;
            else
                return (null, $"The sequence '{number}' is no whole number. Write digits only.");
        if (more.TryGetValue("engagement", out var strength))
            if (NumberText.FaultOf(strength) is null && Fraction.TryParse(strength, out var value))
                engagement = value;
            else
                return (null, $"The engagement '{strength}' is no plain number. Write digits, with a point where it has decimals.");
        if (more.TryGetValue("logged_at", out var logged))
            if (InstantText.Read(logged, out var entered) is { } fault)
                return (null, $"{fault.Message} {fault.Remedy}");
            else
                loggedAt = entered;
        // A change counts whatever its known day.
        var known = at.InUtc().Date;
        var touch = account is null
            ? Touch.Of(null, deal, at, sequence, parts[2], parts[3], parts[4], known)
            : Touch.OfAccount(null, account, at, sequence, parts[2], parts[3], parts[4], known);
        return (TouchChange.Add(touch
            .WithContact(more.GetValueOrDefault("contact_id"))
            .WithChannel(more.GetValueOrDefault("channel"))
            .WithEngagement(engagement)
            .WithLogged(loggedAt, more.GetValueOrDefault("logged_by"))
            .WithConfirmedBy(more.GetValueOrDefault("confirmed_by"))), null);
    }
}
