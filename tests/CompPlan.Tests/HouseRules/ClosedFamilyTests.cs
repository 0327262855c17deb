using System.Reflection;
using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>
/// A family of rules is closed: every public abstract class has an internal abstract member, so that nobody outside can add a
/// variant. A constructor alone does not close a record, whose copy constructor is protected.
/// </summary>
public sealed class ClosedFamilyTests
{
    [Theory]
    [InlineData("CompPlan")]
    [InlineData("CompPlan.Json")]
    public void Every_public_family_is_closed(string assembly) =>
        Rule.Kept(PublicModel.Types(Assembly.Load(assembly)).SelectMany(Violations));

    [Fact]
    public void An_open_family_is_found()
    {
        Assert.NotEmpty(Violations(typeof(OpenByConstructorOnly)));
        Assert.NotEmpty(Violations(typeof(OpenWithPublicMember)));
        Assert.Empty(Violations(typeof(Closed)));
        Assert.NotEmpty(Violations(typeof(NeitherSealedNorAbstract)));
    }

    private static IEnumerable<string> Violations(Type type)
    {
        if (!type.IsClass || typeof(Exception).IsAssignableFrom(type) || typeof(Delegate).IsAssignableFrom(type))
            yield break;
        if (!type.IsSealed && !type.IsAbstract)
            yield return $"{type} is neither sealed nor abstract.";
        if (type is { IsAbstract: true, IsSealed: false } && !HasClosingMember(type))
            yield return $"{type} has no internal abstract member.";
    }

    private static bool HasClosingMember(Type type) =>
        type.GetMethods(BindingFlags.NonPublic | BindingFlags.Instance).Any(method => method.IsAbstract && method.IsAssembly);

    public abstract record OpenByConstructorOnly
    {
        private protected OpenByConstructorOnly()
        {
        }
    }

    public abstract class OpenWithPublicMember
    {
        public abstract string Kind { get; }
    }

    public abstract record Closed
    {
        internal abstract string Kind { get; }
    }

    public class NeitherSealedNorAbstract;
}
