namespace CompPlan.Tool.Commands;

/// <summary>What the process answers.</summary>
internal static class ExitCode
{
    /// <summary>Done; there may be warnings.</summary>
    public const int Done = 0;

    /// <summary>The plan or the facts have errors; nothing was calculated.</summary>
    public const int Issues = 1;

    /// <summary>The command line cannot be followed: an unknown option, a folder or a period that does not exist.</summary>
    public const int Usage = 2;

    /// <summary>The output cannot be written, or a fault of the program itself.</summary>
    public const int Fault = 3;
}
