using System.Reflection;
using System.Text.RegularExpressions;
using CompPlan.Json.Binding;
using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>
/// Nothing of a rule variant is forgotten: each has its codec, its validator, its generator for the laws, a golden case, and its
/// place on the reference page of its family.
/// </summary>
public sealed class VariantTests
{
    [Fact]
    public void Every_variant_has_its_companions() => Rule.Kept(Variants().SelectMany(Gaps));

    [Fact]
    public void The_families_are_seen()
    {
        var families = Variants().Select(variant => variant.Family.Name).Distinct().ToList();
        Assert.Contains("PayoutCurve", families);
        Assert.Contains("SplitRule", families);
        Assert.Contains("AttributionModel", families);
    }

    [Fact]
    public void A_variant_without_companions_is_found()
    {
        var gaps = Gaps((typeof(Family), typeof(Forgotten), "forgotten")).ToList();
        Assert.Equal(5, gaps.Count);
        Assert.All(new[] { "codec", "validator", "generator", "golden case", "reference page" }, companion =>
            Assert.Contains(gaps, gap => gap.Contains(companion, StringComparison.Ordinal)));
    }

    private static IEnumerable<(Type Family, Type Variant, string Kind)> Variants() =>
        from family in PublicModel.Types(typeof(CompPlan.Values.Fraction).Assembly)
        where family is { IsAbstract: true, IsSealed: false } && KindOf(family) is not null
        from variant in family.Assembly.GetTypes()
        where variant.IsSubclassOf(family) && !variant.IsAbstract
        select (family, variant, KindName(variant));

    private static IEnumerable<string> Gaps((Type Family, Type Variant, string Kind) entry)
    {
        var (family, variant, kind) = entry;
        if (!typeof(VariantCodec<,>).Assembly.GetTypes().Any(type => IsCodecOf(type, variant)))
            yield return $"{variant.Name}: no codec.";
        if (HasTerms(variant) && !Repository.Files("src/CompPlan/Validation", "*.cs").Any(path => Word(variant.Name).IsMatch(Repository.Read(path))))
            yield return $"{variant.Name}: no validator.";
        if (!Mentions("tests/CompPlan.Tests/Generators", "*.cs", Word(variant.Name)))
            yield return $"{variant.Name}: no generator.";
        if (!Mentions("tests/CompPlan.Tests/Golden", "*.cs", Word(variant.Name)) && !Mentions("tests/CompPlan.Tests/Golden", "*.json", JsonKind(kind)))
            yield return $"{variant.Name}: no golden case.";
        if (!Repository.Files("docs/reference", "*.md").Select(Repository.Read)
            .Any(page => Word(family.Name).IsMatch(page) && (page.Contains($"`{kind}`", StringComparison.Ordinal) || JsonKind(kind).IsMatch(page))))
            yield return $"{variant.Name}: not on a reference page that is about {family.Name}, by its kind `{kind}`.";
    }

    /// <summary>A variant without terms of its own has nothing to validate.</summary>
    private static bool HasTerms(Type variant) =>
        variant.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Any(property => property.GetMethod?.GetBaseDefinition().DeclaringType == variant);

    private static bool IsCodecOf(Type type, Type variant) =>
        !type.IsAbstract && Bases(type).Any(
            ancestor => ancestor.IsGenericType && ancestor.GetGenericTypeDefinition() == typeof(VariantCodec<,>) && ancestor.GetGenericArguments()[1] == variant);

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            yield return ancestor;
    }

    private static bool Mentions(string folder, string pattern, Regex word) =>
        Repository.Files(folder, pattern).Any(path => word.IsMatch(Repository.Read(path)));

    private static Regex Word(string name) => new($@"\b{name}\b");

    private static Regex JsonKind(string kind) => new($"\"kind\"\\s*:\\s*\"{kind}\"");

    private static PropertyInfo? KindOf(Type family) =>
        family.GetProperty("Kind", BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance);

    /// <summary>The kind is a constant of the variant, so an object without its terms can tell it.</summary>
    private static string KindName(Type variant) =>
        (string)KindOf(variant)!.GetValue(System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(variant))!;

    public abstract record Family
    {
        internal abstract string Kind { get; }
    }

    public sealed record Forgotten : Family
    {
        public int Term => 1;

        internal override string Kind => "forgotten";
    }
}
