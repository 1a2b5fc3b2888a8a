using Wres.Domain.Ethnicity;
using Wres.TestKit.Chance;
using Wres.TestKit.People;
using Wres.TestKit.Text;

namespace Wres.TestKit.Samples;

/// <summary>Recruitment as totals by ethnic origin, for a trust whose system gives no rows.</summary>
public static class RecruitmentTotals
{
    /// <summary>The table; each group's counts are spread over its origins.</summary>
    public static ExtractTable Table(GroupCounts applications, GroupCounts shortlisted, GroupCounts appointed)
    {
        var table = new ExtractTable("Ethnic Origin", "Applications", "Shortlisted", "Appointed");
        foreach (var group in GroupCounts.Groups)
        {
            var origins = Origin.Of(group).Where(o => o.Item.Both.Length > 0 && o.Item.Code.Length < 2).ToList();
            var weights = origins.Select(o => o.Weight).ToList();
            var applied = Share.Of(applications[group], weights);
            var listed = Share.Of(shortlisted[group], weights);
            var hired = Share.Of(appointed[group], weights);
            for (var i = 0; i < origins.Count; i++)
                table.Add(origins[i].Item.National, Thousands(applied[i]), Thousands(listed[i]), Thousands(hired[i]));
        }

        return table;
    }

    /// <summary>The row below the data that adds it up.</summary>
    public static string[] Footer(GroupCounts applications, GroupCounts shortlisted, GroupCounts appointed) =>
        ["Total", Thousands(Sum(applications)), Thousands(Sum(shortlisted)), Thousands(Sum(appointed))];

    private static int Sum(GroupCounts counts) => GroupCounts.Groups.Sum(g => counts[g]);

    private static string Thousands(int count) => Written.Number(count, "#,0");
}
