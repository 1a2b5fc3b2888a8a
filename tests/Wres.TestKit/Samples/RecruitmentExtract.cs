using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.TestKit.Chance;
using Wres.TestKit.People;
using Wres.TestKit.Text;

namespace Wres.TestKit.Samples;

/// <summary>A row-level recruitment extract with the given shortlisted and appointed people, and what surrounds them.</summary>
public sealed class RecruitmentExtract(SampleTrust trust, ReportingPeriod period)
{
    private static readonly string[] Columns =
    [
        "Vacancy Reference", "Applicant ID", "Ethnic Origin", "Shortlisted", "Interviewed", "Appointed", "Pay Grade", "Staff Group", "Division",
        "Source", "Shortlist Date",
    ];

    private readonly Draw _draw = new(trust.Seed ^ 0xB10C ^ (ulong)period.Year);
    private int _applicant;

    /// <summary>People shortlisted, appointed ones included.</summary>
    public required GroupCounts Shortlisted { get; init; }

    /// <summary>People appointed.</summary>
    public required GroupCounts Appointed { get; init; }

    /// <summary>People who applied and were not shortlisted.</summary>
    public required GroupCounts NotShortlisted { get; init; }

    /// <summary>Vacancies of the year.</summary>
    public required int Vacancies { get; init; }

    /// <summary>Rows of another year, doubled rows and appointments without a shortlisting, of each.</summary>
    public int Noise { get; init; }

    /// <summary>How the trust writes an ethnic origin.</summary>
    public Func<Origin, string> EthnicOrigin { get; init; } = o => o.National;

    /// <summary>The table.</summary>
    public ExtractTable Table()
    {
        var rows = new List<string[]>();
        foreach (var group in GroupCounts.Groups)
        {
            for (var i = 0; i < Shortlisted[group]; i++)
                rows.Add(Row(group, shortlisted: true, appointed: i < Appointed[group]));
            for (var i = 0; i < NotShortlisted[group]; i++)
                rows.Add(Row(group, shortlisted: false, appointed: false));
        }

        var doubled = rows.Take(Noise).Select(r => r.ToArray()).ToList();
        for (var i = 0; i < Noise; i++)
        {
            rows.Add(Row(EthnicGroup.White, shortlisted: false, appointed: true));
            rows.Add([.. Row(EthnicGroup.Bme, shortlisted: true, appointed: i % 2 == 0)[..^1], Written.Day(period.From.AddDays(-1 - i))]);
            rows.Add([.. Row(EthnicGroup.White, shortlisted: true, appointed: false)[..^1], Written.Day(period.Snapshot.AddDays(1 + i))]);
        }

        // The copies stay below their originals, as a second export appended to the first leaves them.
        var table = new ExtractTable(Columns);
        foreach (var row in _draw.Shuffled(rows).Concat(doubled))
            table.Add(row);
        return table;
    }

    private string[] Row(EthnicGroup group, bool shortlisted, bool appointed)
    {
        var vacancy = _draw.Below(Vacancies);
        var post = Vacancy.Of(trust, vacancy);
        return
        [
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{trust.Code}-{period.Year % 100 - 1}-{vacancy + 1:0000}"),
            "AP" + Written.Number(500_000 + (int)(_applicant++ * 7919L % 99_991), "000000"),
            EthnicOrigin(Origin.For(group, _draw)), YesNo(shortlisted), YesNo(appointed || (shortlisted && _draw.Percent(78))), YesNo(appointed),
            PayGrades.Plain(post.Level), post.StaffGroup, post.Division, Source(group), shortlisted && _draw.Percent(97) ? Written.Day(_draw.Day(period.From, period.Snapshot)) : "",
        ];
    }

    private string Source(EthnicGroup group)
    {
        var drawn = _draw.Below(100);
        var international = group == EthnicGroup.Bme ? 12 : 2;
        return drawn < international ? "International" : drawn < international + 22 ? "Internal" : drawn < 98 ? "External" : "";
    }

    private static string YesNo(bool value) => value ? "Yes" : "No";
}
