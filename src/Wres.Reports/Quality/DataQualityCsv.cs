using System.Globalization;
using System.Text;
using Wres.Domain.Quality;

namespace Wres.Reports;

/// <summary><c>data-quality.csv</c>: every issue of every file, and those of the period as a whole.</summary>
public static class DataQualityCsv
{
    /// <summary>UTF-8 with BOM, so that spreadsheets read it; RFC 4180; columns file, kind, code, severity, row, column, message, fix.</summary>
    public static byte[] Write(IReadOnlyList<FileQuality> files, IReadOnlyList<Issue> periodIssues)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(periodIssues);
        var text = new StringBuilder("file,kind,code,severity,row,column,message,fix\r\n");
        foreach (var file in files)
        {
            foreach (var issue in file.Issues)
                Append(text, file.Input.Kind, issue);
        }

        foreach (var issue in periodIssues)
            Append(text, null, issue);
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Append(StringBuilder text, string? kind, Issue issue)
    {
        string?[] cells =
        [
            issue.File, kind, issue.Code, issue.Severity.Name(), issue.Row?.ToString(CultureInfo.InvariantCulture), issue.Column,
            issue.Message, issue.Fix,
        ];
        text.AppendJoin(',', cells.Select(CsvText.Cell)).Append("\r\n");
    }
}
