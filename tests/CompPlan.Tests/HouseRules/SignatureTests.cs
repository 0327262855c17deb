using System.Reflection;
using FluentValidation;
using Newtonsoft.Json.Linq;
using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>The libraries inside are not the libraries' face: no validation type in a public signature, no JSON type in the domain's.</summary>
public sealed class SignatureTests
{
    [Theory]
    [InlineData("CompPlan", "FluentValidation")]
    [InlineData("CompPlan", "Newtonsoft.Json")]
    [InlineData("CompPlan.Json", "FluentValidation")]
    public void No_public_signature_speaks_of_it(string assembly, string library) =>
        Rule.Kept(Violations(PublicModel.Types(Assembly.Load(assembly)), library));

    [Fact]
    public void A_leaking_signature_is_found()
    {
        Assert.NotEmpty(Violations([typeof(LeakByReturn)], "Newtonsoft.Json"));
        Assert.NotEmpty(Violations([typeof(LeakByBase)], "FluentValidation"));
        Assert.Empty(Violations([typeof(LeakByReturn)], "FluentValidation"));
    }

    private static IEnumerable<string> Violations(IEnumerable<Type> types, string library) =>
        from use in types.SelectMany(PublicModel.Uses)
        where use.Type.Assembly.GetName().Name == library
        select $"{use.Member} speaks of {use.Type}.";

    public sealed class LeakByReturn
    {
        public static IReadOnlyList<JToken> Read() => [];
    }

    public sealed class LeakByBase : AbstractValidator<string>;
}
