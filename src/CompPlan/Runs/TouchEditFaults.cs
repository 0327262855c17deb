using System.Globalization;
using CompPlan.Facts;
using CompPlan.Values;
using NodaTime.Text;

namespace CompPlan.Runs;

/// <summary>What is wrong with a change of touches: it means nothing in force, several touches, or one that another change means.</summary>
internal static class TouchEditFaults
{
    /// <summary>More touches of a deal than these are not listed.</summary>
    private const int MostListed = 8;

    /// <param name="facts">The facts in force.</param>
    /// <param name="change">The change.</param>
    /// <param name="place">Its place among the changes.</param>
    /// <param name="deals">The deals it concerns.</param>
    /// <param name="meant">The touches that earlier changes mean; those of this one are added.</param>
    internal static Issue? Of(KnownFacts facts, TouchChange change, int place, IReadOnlyCollection<int> deals, HashSet<Touch> meant)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"changes[{place}]");
        if (deals.Count == 0)
            return Issue.Error(IssueCodes.DanglingReference, path, change.Added is null ? Unknown(facts, change) : Nowhere(change.Added), Remedy(facts, change));
        if (change.Added is not null)
            return null;
        var touches = deals.SelectMany(deal => TouchEdit.TouchesOf(facts, deal)).Where(change.Means).Distinct().ToList();
        if (change.Named is { Id: null } && touches.Count > 1)
            return Issue.Error(
                IssueCodes.TouchAmbiguous, path, $"{touches.Count} touches are {change.Name}: {string.Join(", ", touches.Take(MostListed).Select(Shown))}.",
                touches.All(touch => touch.Id is not null) ? "Name the one that is meant by its id." : "Say which kind it is, or name the one that is meant by its id.");
        return touches.All(meant.Add) ? null : Issue.Error(
            IssueCodes.OptionConflict, path, $"The touch {change.Name} is changed by more than one change.", "Change each touch once: remove it, or give it to somebody.");
    }

    private static string Nowhere(Touch added) =>
        $"A touch of '{added.Actor}' is added to '{added.Deal ?? added.Account}', which is no deal in force and no account of one.";

    private static string Unknown(KnownFacts facts, TouchChange change)
    {
        if (change.Named is not { About: { } about })
            return $"The touch {change.Name} is not in force.";
        return TouchEdit.DealsOf(facts, about, about).Count == 0
            ? $"The touch {change.Name} is not in force: there is no such deal, and no deal of such an account."
            : $"The touch {change.Name} is not in force.";
    }

    /// <summary>With the touches that a deal has, where it is one and they are few.</summary>
    private static string Remedy(KnownFacts facts, TouchChange change)
    {
        var day = LocalDatePattern.Iso.Format(facts.KnownOn);
        if (change.Added is not null)
            return $"Name a deal, or an account of one, that is known on {day}.";
        var deals = change.Named is { About: { } about } ? TouchEdit.DealsOf(facts, about, about) : [];
        var touches = deals.SelectMany(deal => TouchEdit.TouchesOf(facts, deal)).Distinct().Take(MostListed + 1).ToList();
        return touches.Count is 0 or > MostListed
            ? $"Name a touch that is known on {day}: by its id, or by deal, instant, actor and role."
            : $"Its touches known on {day} are {string.Join(", ", touches.Select(Shown))}.";
    }

    private static string Shown(Touch touch)
    {
        var what = $"{InstantPattern.ExtendedIso.Format(touch.At)} {touch.Actor} {touch.Role} {touch.Kind}";
        return touch.Id is null ? what : $"{touch.Id} ({what})";
    }
}
