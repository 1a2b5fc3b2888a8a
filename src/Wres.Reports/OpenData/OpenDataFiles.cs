using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wres.Domain.Results;

namespace Wres.Reports.OpenData;

/// <summary>The open data of a publication, as CSV and as JSON. Public edition only: neither can be made of anything else.</summary>
public static class OpenDataFiles
{
    /// <summary>Name and version of the shape of the JSON.</summary>
    public const string Schema = "wres-open-data/1";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Every figure, in a fixed order.</summary>
    public static IReadOnlyList<OpenFigure> Figures(DocumentInputs inputs) => OpenFigures.Of(inputs);

    /// <summary>One row a figure; UTF-8 with a byte-order mark, which spreadsheets ask for. A value that is not shown is <c>[c]</c>.</summary>
    public static byte[] Csv(IndicatorsDocument result, IReadOnlyList<OpenFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(figures);
        var text = new StringBuilder("organisation,period,indicator,table,row,group,measure,value,unit,status\r\n");
        foreach (var f in figures)
        {
            var value = f.Status == "withheld" ? "[c]" : f.Value;
            string?[] cells = [result.Organisation.Code, f.Period, f.Indicator.ToString(System.Globalization.CultureInfo.InvariantCulture), f.Table, f.Row, f.Group, f.Measure, value, f.Unit, f.Status];
            text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>The same as JSON.</summary>
    public static byte[] JsonText(IndicatorsDocument result, IReadOnlyList<OpenFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(result);
        var document = new
        {
            schema = Schema,
            edition = "public",
            organisation = result.Organisation,
            period = result.Period,
            method = result.Run.Method,
            legend = "withheld: a number that is small, or from which a small number could be worked out. Figures are rounded as in the report.",
            figures,
        };
        return [.. JsonSerializer.SerializeToUtf8Bytes(document, Json), (byte)'\n'];
    }

    /// <summary>Quoted where it must be; a name that a spreadsheet would take for a formula gets an apostrophe, a number does not.</summary>
    private static string Cell(string? text)
    {
        text ??= "";
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _))
            text = "'" + text;
        return text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
