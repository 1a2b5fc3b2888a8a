namespace Wres.Pipeline.SignOff;

/// <summary>Which approvals publication needs, who gives them, and those that were given outside of this product.</summary>
public sealed record SignOffSettings
{
    /// <summary>Without these nothing is published, unless someone overrides it with a reason.</summary>
    public IReadOnlyList<ApprovalStage> Required { get; init; } = [ApprovalStage.DataSignedOff, ApprovalStage.BoardApproved];

    /// <summary>Who gives each approval, and is told when it is missing.</summary>
    public IReadOnlyDictionary<ApprovalStage, IReadOnlyList<Approver>> Approvers { get; init; } = new Dictionary<ApprovalStage, IReadOnlyList<Approver>>();

    /// <summary>Approvals given outside of this product, such as in a meeting's minutes. Each counts for the figures that are there when it is first seen.</summary>
    public IReadOnlyList<GivenApproval> Given { get; init; } = [];
}

/// <summary>Someone who gives an approval: role or name, and address.</summary>
public sealed record Approver(string Name, string Email);

/// <summary>An approval that was given outside of this product.</summary>
/// <param name="Stage">Which.</param>
/// <param name="By">Who gave it, such as <c>Trust Board</c>.</param>
/// <param name="On">On which day.</param>
/// <param name="Note">What else is to be known, such as the number of the minute.</param>
public sealed record GivenApproval(ApprovalStage Stage, string By, DateOnly On, string? Note = null);
