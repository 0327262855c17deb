namespace CompPlan.Tool.Folders;

/// <summary>The codes of what can be wrong with a folder of documents.</summary>
internal static class FolderCodes
{
    /// <summary>There is no such folder.</summary>
    public const string FolderMissing = "FOLDER_MISSING";

    /// <summary>The folder holds no plan.json.</summary>
    public const string PlanMissing = "PLAN_MISSING";

    /// <summary>A file cannot be read.</summary>
    public const string FileUnreadable = "FILE_UNREADABLE";

    /// <summary>A *.csv or *.json file that is none of the documents; it does not count.</summary>
    public const string WarnFileIgnored = "W_FILE_IGNORED";
}
