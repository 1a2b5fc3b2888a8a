using System.Text.Encodings.Web;
using System.Text.Json;
using Wres.Domain.Quality;

namespace Wres.Functions.Verbs;

/// <summary>The machine-readable answer of <c>check</c>, by the results contract.</summary>
internal static class CheckJson
{
    public const string NoPeriod = "No period: rules that depend on the year were not applied (outside-year, not-on-board, other-survey-year, start after the snapshot).";

    public static void Write(IReadOnlyList<CheckedFile> files, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("files");
            foreach (var file in files) Write(json, file);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
        stream.Flush();
    }

    private static void Write(Utf8JsonWriter json, CheckedFile file)
    {
        var input = file.Quality.Input;
        json.WriteStartObject();
        json.WriteString("file", input.File);
        if (input.Kind is not null) json.WriteString("kind", input.Kind);
        json.WriteString("status", input.Status);
        if (input.Reason is not null) json.WriteString("reason", input.Reason);
        if (file.Period is { } period) json.WriteString("period", period.Id);
        else json.WriteString("notApplied", NoPeriod);
        json.WriteNumber("rows", input.Rows ?? 0);
        json.WriteNumber("counted", input.Counted ?? 0);
        Counts(json, "excludedBy", input.ExcludedBy);
        Counts(json, "rejectedBy", input.RejectedBy);
        if (input.NotRows is { } not)
        {
            json.WriteStartObject("notRows");
            json.WriteNumber("blank", not.Blank);
            json.WriteNumber("repeatedHeader", not.RepeatedHeader);
            json.WriteNumber("footer", not.Footer);
            json.WriteEndObject();
        }

        json.WriteStartArray("issues");
        foreach (var issue in file.Quality.Issues.Concat(file.CrossFile)) Write(json, issue);
        json.WriteEndArray();
        json.WriteBoolean("issuesCapped", file.Quality.IssuesCapped);
        Counts(json, "issueCounts", file.Quality.IssueCounts);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Issue issue)
    {
        json.WriteStartObject();
        json.WriteString("code", issue.Code);
        json.WriteString("severity", issue.Severity.Name());
        if (issue.Row is { } row) json.WriteNumber("row", row);
        if (issue.Column is { } column) json.WriteString("column", column);
        json.WriteString("message", issue.Message);
        json.WriteString("fix", issue.Fix);
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, long>? counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts ?? new Dictionary<string, long>()) json.WriteNumber(key, count);
        json.WriteEndObject();
    }
}
