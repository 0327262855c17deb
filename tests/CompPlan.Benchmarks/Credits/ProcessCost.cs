using System.Diagnostics;
using System.Globalization;

namespace CompPlan.Benchmarks.Credits;

/// <summary>What one process took: time on the wall, processor time and the greatest resident memory.</summary>
internal sealed class ProcessCost
{
    private const double MillisecondsPerTick = 10;

    private ProcessCost(double wall, double processor, double peak)
    {
        WallMilliseconds = wall;
        ProcessorMilliseconds = processor;
        PeakMebibytes = peak;
    }

    public double WallMilliseconds { get; }

    public double ProcessorMilliseconds { get; }

    public double PeakMebibytes { get; }

    /// <summary>Runs a command and waits for it; a first argument that is a library is started with <c>dotnet</c>.</summary>
    public static ProcessCost Of(string[] command)
    {
        var library = command[0].EndsWith(".dll", StringComparison.Ordinal);
        var start = new ProcessStartInfo(library ? "dotnet" : command[0], library ? command : command[1..]) { RedirectStandardOutput = true };
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var (peak, ticks) = (0L, 0L);
        var watch = new Thread(() =>
        {
            while (!process.HasExited)
            {
                (peak, ticks) = (Math.Max(peak, PeakOf(process.Id)), Math.Max(ticks, TicksOf(process.Id)));
                Thread.Sleep(5);
            }
        });
        watch.Start();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        watch.Join();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}.");
        return new ProcessCost(wall, ticks * MillisecondsPerTick, peak / 1024.0);
    }

    /// <summary>The processor time so far, as the kernel keeps it: of user and system, in hundredths of a second.</summary>
    private static long TicksOf(int id)
    {
        try
        {
            var fields = File.ReadAllText($"/proc/{id}/stat").Split(") ")[1].Split(' ');
            return long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // It has ended in between.
            return 0;
        }
    }

    /// <summary>The greatest resident memory so far in KiB, as the kernel keeps it.</summary>
    private static long PeakOf(int id)
    {
        try
        {
            foreach (var line in File.ReadLines($"/proc/{id}/status"))
                if (line.StartsWith("VmHWM:", StringComparison.Ordinal))
                    return long.Parse(line.AsSpan(6, line.Length - 9), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // It has ended in between.
        }
        return 0;
    }
}
