using System.Security.Cryptography;
using System.Text;
using Wres.Domain;
using Wres.Domain.Quality;
using Wres.Extracts;

namespace Wres.Tests.Extracts;

/// <summary>Drops of files given as text, for the period 2025-03.</summary>
internal static class Drops
{
    public static readonly ReportingPeriod Period = ReportingPeriod.Parse("2025-03");

    public static DroppedFile File(string text, string name = "file.csv", int minute = 0) => File(Encoding.UTF8.GetBytes(text), name, minute);

    public static DroppedFile File(byte[] bytes, string name = "file.csv", int minute = 0) => new(
        name, Convert.ToHexStringLower(SHA256.HashData(bytes)), new DateTimeOffset(2025, 5, 1, 12, minute, 0, TimeSpan.Zero),
        () => new MemoryStream(bytes, writable: false));

    public static DropResult Read(params DroppedFile[] files) => Read(new ExtractSettings(), files);

    public static DropResult Read(ExtractSettings settings, params DroppedFile[] files) => DropReader.Read(
        OrganisationCode.Parse("RBS"), Period, files, settings, new MethodSettings(), null, TestContext.Current.CancellationToken);

    public static DropResult Read(string text) => Read(File(text));

    public static FileQuality Only(this DropResult result) => result.Files.ShouldHaveSingleItem();

    public static long Count(this FileQuality file, string code) => file.IssueCounts.GetValueOrDefault(code);

    public static string Lines(params string[] lines) => string.Join("\r\n", lines) + "\r\n";

    public static string Staff(params string[] rows) => Lines(
        ["Employee Number,Assignment Number,Primary Assignment,Assignment Category,Staff Group,Pay Grade,Ethnic Origin,Assignment Status,"
         + "Job Role,Occupation Code,FTE,Division,Latest Start Date", .. rows]);

    public static string Recruitment(params string[] rows) =>
        Lines(["Vacancy Reference,Applicant ID,Ethnic Origin,Shortlisted,Appointed,Shortlist Date", .. rows]);

    public static string Disciplinary(params string[] rows) =>
        Lines(["Case Reference,Employee Number,Case Type,Formal,Date Opened,Ethnic Origin", .. rows]);

    public static string Training(params string[] rows) => Lines(["Employee Number,Course,Mandatory,Date Completed,Status", .. rows]);

    public static string Survey(params string[] rows) =>
        Lines(["Survey Year,Indicator,Group,Percent,Responses,Benchmark Percent", .. rows]);

    public static string Board(params string[] rows) =>
        Lines(["Member ID,Role,Executive,Voting,Ethnic Origin,Start Date,End Date", .. rows]);

    public static string Counts(params string[] rows) =>
        Lines(["Period,Indicator,Measure,Group,Area,Level,Numerator,Denominator,Value,Source", .. rows]);
}
