using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Runs;

/// <summary>A row of <c>warnings</c>.</summary>
internal static class RunWarningCodec
{
    public static RunWarning? Read(ObjectReader from)
    {
        var code = from.Id("code");
        var path = from.Text("path");
        var message = from.Text("message");
        var remedy = from.Text("remedy");
        return from.Build(() => RunWarning.Of(code, path, message, remedy));
    }

    public static void Write(RunWarning row, ObjectWriter to)
    {
        to.Text("code", row.Code);
        to.Text("path", row.Path);
        to.Text("message", row.Message);
        to.Text("remedy", row.Remedy);
    }
}
