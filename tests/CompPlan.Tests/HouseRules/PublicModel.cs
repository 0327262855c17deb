using System.Reflection;

namespace CompPlan.Tests.HouseRules;

/// <summary>What a package's user can see of an assembly, by reflection.</summary>
internal static class PublicModel
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<Type> Types(Assembly assembly) => assembly.GetExportedTypes();

    /// <summary>The members a user can call, or override: public and protected.</summary>
    public static IEnumerable<MemberInfo> Members(Type type) => type.GetMembers(Declared).Where(IsVisible);

    /// <summary>Every type that the signatures of a type speak of, taken apart down to element types and type arguments.</summary>
    public static IEnumerable<(string Member, Type Type)> Uses(Type type)
    {
        var heads = new List<Type>(type.GetInterfaces());
        if (type.BaseType is not null)
            heads.Add(type.BaseType);
        heads.AddRange(type.GetCustomAttributesData().Select(attribute => attribute.AttributeType));
        foreach (var part in heads.SelectMany(Parts))
            yield return (type.ToString(), part);
        foreach (var member in Members(type))
            foreach (var part in Spoken(member).SelectMany(Parts))
                yield return ($"{type}.{member.Name}", part);
    }

    private static IEnumerable<Type> Spoken(MemberInfo member) => member switch
    {
        MethodInfo method => [method.ReturnType, .. Parameters(method), .. Constraints(method)],
        ConstructorInfo constructor => Parameters(constructor),
        FieldInfo field => [field.FieldType],
        EventInfo raised => [raised.EventHandlerType!],
        // A property is seen through its accessors.
        _ => [],
    };

    private static IEnumerable<Type> Parameters(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType);

    private static IEnumerable<Type> Constraints(MethodInfo method) =>
        method.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints());

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType
            ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)]
            : [type];
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(true).Any(IsVisible),
        EventInfo raised => raised.AddMethod is { } add && IsVisible(add),
        _ => false,
    };
}
