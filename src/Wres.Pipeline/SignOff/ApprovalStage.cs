namespace Wres.Pipeline.SignOff;

/// <summary>The approvals of a reporting year's report and plan, in their order. Before the first they are a draft, after publication published.</summary>
public enum ApprovalStage
{
    /// <summary>The figures are right; the inputs are frozen by their hash.</summary>
    DataSignedOff,
    /// <summary>The figures were handed to the national data collection.</summary>
    Submitted,
    /// <summary>The staff network was heard.</summary>
    Consulted,
    /// <summary>The committee approved.</summary>
    CommitteeApproved,
    /// <summary>The board approved.</summary>
    BoardApproved,
}

/// <summary>Words of the stages.</summary>
public static class ApprovalStages
{
    /// <summary>All, in order.</summary>
    public static IReadOnlyList<ApprovalStage> All { get; } = Enum.GetValues<ApprovalStage>();

    /// <summary>The stage in settings, over the API and on the command line, such as <c>board-approved</c>.</summary>
    public static string Code(this ApprovalStage stage) => stage switch
    {
        ApprovalStage.DataSignedOff => "data-signed-off",
        ApprovalStage.Submitted => "submitted",
        ApprovalStage.Consulted => "consulted",
        ApprovalStage.CommitteeApproved => "committee-approved",
        _ => "board-approved",
    };

    /// <summary>What is given with the stage, in words, such as <c>the board's approval</c>.</summary>
    public static string Words(this ApprovalStage stage) => stage switch
    {
        ApprovalStage.DataSignedOff => "the sign-off of the figures",
        ApprovalStage.Submitted => "the submission to the national data collection",
        ApprovalStage.Consulted => "the consultation of the staff network",
        ApprovalStage.CommitteeApproved => "the committee's approval",
        _ => "the board's approval",
    };

    /// <summary>The deadline that the stage is to be given by.</summary>
    public static Deadlines.DeadlineKind Deadline(this ApprovalStage stage) => stage switch
    {
        ApprovalStage.DataSignedOff or ApprovalStage.Submitted => Deadlines.DeadlineKind.DataSubmission,
        ApprovalStage.Consulted => Deadlines.DeadlineKind.NetworkConsultation,
        ApprovalStage.CommitteeApproved => Deadlines.DeadlineKind.Committee,
        _ => Deadlines.DeadlineKind.Board,
    };

    /// <summary>Reads a code; null where it is none.</summary>
    public static ApprovalStage? Parse(string? code)
    {
        foreach (var stage in All)
        {
            if (Code(stage) == code)
                return stage;
        }

        return null;
    }
}
