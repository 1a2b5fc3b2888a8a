using Wres.TestKit.Text;

namespace Wres.TestKit.Samples;

/// <summary>Board members by role; no names.</summary>
public sealed class BoardExtract
{
    private int _member;

    /// <summary>The table so far.</summary>
    public ExtractTable Table { get; } = new("Member ID", "Role", "Executive", "Voting", "Ethnic Origin", "Start Date", "End Date");

    /// <summary>A member.</summary>
    public BoardExtract Add(string role, bool executive, bool voting, string origin, string start = "", string end = "")
    {
        Table.Add("BM" + Written.Number(++_member, "00"), role, executive ? "Yes" : "No", voting ? "Yes" : "No", origin, start, end);
        return this;
    }
}
