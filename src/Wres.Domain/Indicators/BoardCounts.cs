using Wres.Domain.Inputs;

namespace Wres.Domain.Indicators;

/// <summary>The board by group; a subset that isn't known is null.</summary>
internal sealed record BoardCounts(GroupCounts? Total, GroupCounts? Voting, GroupCounts? NonVoting, GroupCounts? Executive, GroupCounts? NonExecutive)
{
    public static BoardCounts Of(IReadOnlyList<BoardMember> members)
    {
        GroupCounts total = default, voting = default, executive = default;
        foreach (var member in members)
        {
            total = total.Plus(member.Group);
            if (member.Voting)
                voting = voting.Plus(member.Group);
            if (member.Executive)
                executive = executive.Plus(member.Group);
        }

        return new(total, voting, total - voting, executive, total - executive);
    }

    /// <summary>From aggregated figures: non-voting = total minus voting, non-executive = total minus executive.</summary>
    public static BoardCounts OfParts(GroupCounts? total, GroupCounts? voting, GroupCounts? executive) =>
        new(total, voting, Rest(total, voting), executive, Rest(total, executive));

    private static GroupCounts? Rest(GroupCounts? whole, GroupCounts? part) =>
        whole - part is { White: >= 0, Bme: >= 0, Unknown: >= 0 } rest ? rest : null;
}
