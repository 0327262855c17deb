using System.Globalization;
using CompPlan.Values;

namespace CompPlan.Attribution.Analysis;

/// <summary>What prevents an analysis, in words.</summary>
internal static class AnalysisFaults
{
    internal static Issue NoPaths { get; } = Issue.Error(
        IssueCodes.EmptyList, "paths", "There are no paths with an outcome.", "Give paths that ended, with or without a won deal.");

    internal static Issue NoCoalitions { get; } = Issue.Error(
        IssueCodes.EmptyList, "coalitions", "There are no channels.", "Give the worth of every set of channels, or paths that lead over channels.");

    internal static Issue TooManyStates(int states) => Issue.Error(
        IssueCodes.Limit, "paths",
        string.Create(CultureInfo.InvariantCulture, $"The chain has {states} states, more than {MarkovAnalysis.MaxStates}."),
        "Take a lower order, or bring channels together.");

    internal static Issue TooManyChannels(int channels) => Issue.Error(
        IssueCodes.Limit, "paths",
        string.Create(CultureInfo.InvariantCulture, $"There are {channels} channels, more than {ShapleyAnalysis.MaxChannels}: every set of them needs a worth."),
        "Bring channels together.");

    internal static Issue CoalitionTwice(CoalitionWorth worth, int place) => Issue.Error(
        IssueCodes.DuplicateId, At(place), $"The worth of {Names(worth.Channels)} is stated twice.", "State every set of channels once.");

    internal static Issue NothingIsWorthNothing(int place) => Issue.Error(
        IssueCodes.NumberRange, At(place), "The worth of no channel at all is not zero.", "Leave it out; take what comes without any channel off the others.");

    internal static Issue CoalitionMissing(IEnumerable<string> channels) => Issue.Error(
        IssueCodes.MissingField, "coalitions", $"The worth of {Names(channels)} is missing.", "State the worth of every set of the channels.");

    private static string At(int place) => string.Create(CultureInfo.InvariantCulture, $"coalitions[{place}]");

    private static string Names(IEnumerable<string> channels) => string.Join(" + ", channels.Select(channel => $"'{channel}'"));
}
