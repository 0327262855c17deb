using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using CompPlan.Tests.HouseRules;
using Xunit;

namespace CompPlan.Tests.Hosts;

/// <summary>
/// The command prints the same bytes in processes of its own, wherever the machine stands and however its code is compiled: the
/// digest of the sample company's awards is checked in, so that it holds from machine to machine and in Debug and Release.
/// </summary>
public sealed class ProcessTests
{
    private const string Digest = "3e3ea9486d66770c54e4d734c48dfca7df21380894a3d716f1ba3c5efa66816d";

    [Theory]
    [InlineData("TZ=UTC")]
    [InlineData("TZ=Pacific/Kiritimati")]
    [InlineData("TZ=Pacific/Niue")]
    [InlineData("TZ=Europe/Paris")]
    [InlineData("DOTNET_TieredCompilation=0")]
    [InlineData("DOTNET_TieredPGO=0", "DOTNET_TC_QuickJitForLoops=0")]
    [InlineData("DOTNET_ReadyToRun=0", "DOTNET_EnableHWIntrinsic=0")]
    [InlineData("LANG=tr_TR.UTF-8", "LC_ALL=sv_SE.UTF-8", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0")]
    public void The_sample_company_is_paid_the_same(params string[] settings)
    {
        var printed = Print(settings, "run", Path.Combine(Repository.Root, "docs", "samples", "inbound"), "--period", "2026-Q1", "--output", "csv");
        Assert.Equal(Digest, Convert.ToHexStringLower(SHA256.HashData(printed)));
    }

    [Fact]
    public void The_time_zone_of_the_process_is_the_stated_one()
    {
        // Without the zone data the tests above would compare a zone with itself.
        Assert.Equal(14, TimeZoneInfo.FindSystemTimeZoneById("Pacific/Kiritimati").BaseUtcOffset.Hours);
        Assert.Equal(-11, TimeZoneInfo.FindSystemTimeZoneById("Pacific/Niue").BaseUtcOffset.Hours);
    }

    private static byte[] Print(string[] settings, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CompPlan.Tool.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var setting in settings)
            start.Environment[setting.Split('=')[0]] = setting.Split('=')[1];
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        using var printed = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(printed);
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"Exit code {process.ExitCode}: {errors.Result}{Encoding.UTF8.GetString(printed.ToArray())}");
        return printed.ToArray();
    }
}
