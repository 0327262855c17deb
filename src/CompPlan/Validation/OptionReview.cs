using CompPlan.Values;

namespace CompPlan.Validation;

/// <summary>Options that a plan states by name have no default: the zero of their type is none of them.</summary>
internal static class OptionReview
{
    /// <summary>Nothing, or that <paramref name="option"/> is none of the named ones.</summary>
    internal static IEnumerable<Issue> Of<T>(T option, string member)
        where T : struct, Enum => Enum.IsDefined(option)
            ? []
            : [Issue.Error(IssueCodes.MissingField, member, "No option is stated; there is no default.", $"State one of the options of {typeof(T).Name}.")];
}
