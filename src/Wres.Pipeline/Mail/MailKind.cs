namespace Wres.Pipeline.Mail;

/// <summary>What an e-mail tells of.</summary>
public enum MailKind
{
    /// <summary>A drop was read without an issue.</summary>
    DropClean,
    /// <summary>A drop was read and has issues.</summary>
    DropIssues,
    /// <summary>A file can't be used.</summary>
    FileQuarantined,
    /// <summary>New figures are there.</summary>
    RunFinished,
    /// <summary>An indicator went over or under a threshold.</summary>
    ThresholdCrossed,
    /// <summary>A deadline is near.</summary>
    DeadlineReminder,
    /// <summary>An approval is missing, or no longer holds.</summary>
    ApprovalWanted,
    /// <summary>Report and plan are published.</summary>
    Published,
    /// <summary>A run was given up, or a publication could not be made.</summary>
    RunFailed,
    /// <summary>The steering group's month.</summary>
    MonthlyDigest,
    /// <summary>A division's or care group's quarter.</summary>
    QuarterlyDigest,
}
