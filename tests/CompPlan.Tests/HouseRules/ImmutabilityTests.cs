using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace CompPlan.Tests.HouseRules;

/// <summary>
/// What a user can hold never changes: no setters and no <c>init</c>, no writable fields, no arrays or growing collections
/// handed out, no public constructors (factories check what they are given), no state that all calls share.
/// </summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Growing =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>),
        typeof(ISet<>), typeof(Queue<>), typeof(Stack<>), typeof(SortedDictionary<,>), typeof(SortedSet<>), typeof(Memory<>), typeof(Span<>),
        typeof(System.Collections.Concurrent.ConcurrentDictionary<,>),
    ];

    [Theory]
    [InlineData("CompPlan")]
    [InlineData("CompPlan.Json")]
    public void Public_types_are_immutable(string assembly) =>
        Rule.Kept(PublicModel.Types(Assembly.Load(assembly)).SelectMany(Violations));

    [Theory]
    [InlineData("CompPlan")]
    [InlineData("CompPlan.Json")]
    public void No_static_state_can_change(string assembly) =>
        Rule.Kept(Assembly.Load(assembly).GetTypes().Where(IsWritten).SelectMany(StaticViolations));

    [Theory]
    [InlineData(typeof(WithSetter), "setter")]
    [InlineData(typeof(WithInit), "setter")]
    [InlineData(typeof(Positional), "constructor")]
    [InlineData(typeof(WithField), "field")]
    [InlineData(typeof(WithWritableState), "field")]
    [InlineData(typeof(WithArray), "hands out")]
    [InlineData(typeof(WithNestedList), "hands out")]
    [InlineData(typeof(WritableStruct), "readonly")]
    public void A_changeable_type_is_found(Type type, string word) =>
        Assert.Contains(Violations(type), found => found.Contains(word, StringComparison.Ordinal));

    [Fact]
    public void An_immutable_type_is_fine() => Assert.Empty(Violations(typeof(Fine)));

    [Fact]
    public void Changeable_static_state_is_found() => Assert.Equal(3, StaticViolations(typeof(Shared)).Count());

    private static IEnumerable<string> Violations(Type type)
    {
        if (type.IsEnum || type.IsInterface || typeof(Delegate).IsAssignableFrom(type))
            yield break;
        if (type.IsValueType && !type.IsDefined(typeof(IsReadOnlyAttribute), false))
            yield return $"{type} is a struct that is not readonly.";
        foreach (var property in type.GetProperties(All).Where(property => property.SetMethod is { IsPrivate: false, IsAssembly: false }))
            yield return $"{type}.{property.Name} has a setter.";
        foreach (var field in type.GetFields(All).Where(field => !field.IsStatic && !field.IsInitOnly))
            yield return $"{type}.{field.Name} is a field that can be written.";
        foreach (var constructor in type.GetConstructors().Where(constructor => !type.IsSubclassOf(typeof(Exception))))
            yield return $"{type} has a public constructor.";
        foreach (var member in PublicModel.Members(type))
            if (Given(member) is { } given && HandsOutChange(given))
                yield return $"{type}.{member.Name} hands out {given}.";
    }

    private static IEnumerable<string> StaticViolations(Type type) =>
        from field in type.GetFields(All)
        where field.IsStatic && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute), false)
        where !field.IsInitOnly || field.IsDefined(typeof(ThreadStaticAttribute), false) || (IsGrowing(field.FieldType) && !field.FieldType.IsArray)
        select $"{type}.{field.Name} is static and can change.";

    private static bool IsWritten(Type type) => !type.Name.StartsWith('<') && !type.IsDefined(typeof(CompilerGeneratedAttribute), false);

    /// <summary>What a member gives away; parameters may be arrays, since the callee copies them.</summary>
    private static Type? Given(MemberInfo member) => member switch
    {
        MethodInfo method => method.ReturnType,
        FieldInfo field => field.FieldType,
        _ => null,
    };

    private static bool HandsOutChange(Type type) =>
        IsGrowing(type) || (type.IsGenericType && type.GetGenericArguments().Any(HandsOutChange));

    private static bool IsGrowing(Type type) =>
        type.IsArray || (type.IsGenericType && Growing.Contains(type.GetGenericTypeDefinition()));

    public sealed class WithSetter
    {
        public int Value { get; set; }
    }

    public sealed class WithInit
    {
        public int Value { get; init; }
    }

    public sealed record Positional(int Value);

    public sealed class WithField
    {
        public int Value = 1;
    }

    public sealed class WithWritableState
    {
        private int _count;

        public int Next() => ++_count;
    }

    public sealed class WithArray
    {
        public static byte[] Bytes() => [];
    }

    public sealed class WithNestedList
    {
        public static IReadOnlyList<List<int>> Rows() => [];
    }

    public struct WritableStruct
    {
        public readonly int Value => 1;
    }

    public sealed record Fine
    {
        private Fine(IReadOnlyList<int> values) => Values = values;

        public IReadOnlyList<int> Values { get; }

        public static Fine Of(params int[] values) => new([.. values]);
    }

    public static class Shared
    {
        public static int Counter;
        public static readonly Dictionary<string, int> Cache = [];
        public static readonly FrozenDictionary<string, int> Table = FrozenDictionary<string, int>.Empty;

        [ThreadStatic]
        private static int s_local;

        public static int Touch() => ++s_local;
    }
}
