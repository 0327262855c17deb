using System.Globalization;

namespace CompPlan.Tests.Hosts;

/// <summary>A culture that throws as soon as anybody asks it how to write, read, compare or count something.</summary>
internal sealed class FailingCulture : CultureInfo
{
    public FailingCulture()
        : base("en-US")
    {
    }

    public override NumberFormatInfo NumberFormat
    {
        get => throw Touched();
        set => throw Touched();
    }

    public override DateTimeFormatInfo DateTimeFormat
    {
        get => throw Touched();
        set => throw Touched();
    }

    public override CompareInfo CompareInfo => throw Touched();

    public override TextInfo TextInfo => throw Touched();

    public override Calendar Calendar => throw Touched();

    public override Calendar[] OptionalCalendars => throw Touched();

    public override object? GetFormat(Type? formatType) => throw Touched();

    private static InvalidOperationException Touched() => new("The culture of the machine was asked.");
}
