using Wres.Domain;
using Wres.Domain.Inputs;
using Wres.Domain.Quality;
using Wres.Extracts.Rows;

namespace Wres.Extracts.Rules;

/// <summary>Members on the board on the snapshot, each once by the latest start.</summary>
internal static class BoardRules
{
    /// <summary>Applies the rules; without a period every member is on the board.</summary>
    public static List<BoardMember> Apply(ReadFile<BoardRow> file, ReportingPeriod? period)
    {
        var chosen = new Dictionary<long, int>();
        for (var i = 0; i < file.Records.Count; i++)
        {
            ref var row = ref file.Records[i];
            if (period is { } p && (row.Start > p.Snapshot || row.End < p.Snapshot))
            {
                file.Exclude("not-on-board");
                continue;
            }

            if (!chosen.TryGetValue(row.Member, out var known))
            {
                chosen[row.Member] = i;
                continue;
            }

            var later = (row.Start ?? DateOnly.MinValue) > (file.Records[known].Start ?? DateOnly.MinValue);
            file.Exclude("duplicate-member");
            file.Log.Add(IssueCatalogue.DuplicateMember, file.Records[later ? known : i].Row, "Member ID");
            if (later) chosen[row.Member] = i;
        }

        var members = chosen.Values.Order().Select(i => file.Records[i]).Select(r => new BoardMember(r.Group, r.Voting, r.Executive)).ToList();
        if (members.Count > 0 && !members.Exists(m => m.Voting)) file.Log.Add(IssueCatalogue.BoardNoVoting, column: "Voting");
        return members;
    }
}
