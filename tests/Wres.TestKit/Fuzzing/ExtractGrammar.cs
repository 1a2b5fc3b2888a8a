using System.Text;
using Wres.TestKit.Extracts;

namespace Wres.TestKit.Fuzzing;

/// <summary>Writes files by a grammar of extracts: mostly right headers, values from a list of good, odd and bad ones.</summary>
public static class ExtractGrammar
{
    private static readonly string[] Headers =
    [
        HostileCorpus.StaffHeader + ",Assignment Status,Job Role,Occupation Code,FTE,Organisation,Division,Care Group,Latest Start Date",
        "Vacancy Reference,Applicant ID,Ethnic Origin,Shortlisted,Appointed,Interviewed,Pay Grade,Staff Group,Division,Source,Shortlist Date",
        "Ethnic Origin,Shortlisted,Appointed,Applications", "Case Reference,Employee Number,Case Type,Formal,Date Opened,Ethnic Origin",
        "Employee Number,Course,Mandatory,Date Completed,Status", "Survey Year,Indicator,Group,Percent,Responses,Benchmark Percent",
        "Member ID,Role,Executive,Voting,Ethnic Origin,Start Date,End Date",
        "Period,Indicator,Measure,Group,Area,Level,Numerator,Denominator,Value,Source", "Reference,Indicators,Action,Due,Status,Review Date",
    ];

    private static readonly string[] Values =
    [
        "", " ", "1", "0", "2", "00123", "1.23E+07", "A", "A White - British", "H", "CX", "Z Not Stated", "Any other Asian background", "Martian", "Yes", "No",
        "Y", "n", "TRUE", "perhaps", "Permanent", "Bank", "Non-Exec Director/Chair", "Nursing and Midwifery Registered", "Medical & Dental",
        "Estates and Ancillary", "Band 5", "NHS|XR05|Review Body Band 5", "8a", "Band 8 - Range", "VSM", "Consultant", "31/03/2025", "01-APR-24",
        "2024-02-30", "20240401", "31/13/2024", "2025-03", "2024-03-01 10:00", "5", "9", "12.5", "1,200", "12,5", "-3", "101%", "headcount", "value",
        "shortlisting", "White", "BME", "All", "Clinical", "cluster-3", "Disciplinary", "Completed", "Not attended", "Total", "Grand Total", "Page 1",
        "Active Assignment", "Inactive", "=1+1", "\"", "\"\"", "a\"b", "\u00A0", "\u2013", "\uFEFF", "\0", "é", "\uD83D\uDE00", "x\ny", "x\r\ny",
        "99999999999999999999", "1e400", "NaN", "-0", "2025", "2024", "<td>", ";", "|", "~", "\t", "İ", "ı",
    ];

    /// <summary>Bytes of one file.</summary>
    public static byte[] Write(Random random)
    {
        var delimiter = random.Next(4) > 0 ? ',' : ",\t;|~"[random.Next(5)];
        var end = new[] { "\r\n", "\n", "\r" }[random.Next(3)];
        var header = Headers[random.Next(Headers.Length)].Split(',').ToList();
        if (random.Next(4) == 0) header.RemoveAt(random.Next(header.Count));
        if (random.Next(4) == 0) header.Insert(random.Next(header.Count + 1), Values[random.Next(Values.Length)]);
        if (random.Next(4) == 0) header.Insert(random.Next(header.Count + 1), header[random.Next(header.Count)]);
        var text = new StringBuilder();
        for (var i = random.Next(4) == 0 ? random.Next(32) : 0; i > 0; i--) text.Append("title").Append(end);
        text.AppendJoin(delimiter, header).Append(end);
        var rows = random.Next(100) == 0 ? 20_000 : random.Next(40);
        for (var r = 0; r < rows; r++)
        {
            if (random.Next(30) == 0) text.AppendJoin(delimiter, header).Append(end);
            var cells = random.Next(15) == 0 ? random.Next(header.Count + 3) : header.Count;
            for (var c = 0; c < cells; c++)
            {
                if (c > 0) text.Append(delimiter);
                var value = Values[random.Next(Values.Length)];
                text.Append(random.Next(3) == 0 || value.AsSpan().IndexOfAny("\r\n\"") >= 0 && random.Next(8) > 0
                    ? '"' + value.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'
                    : value);
            }

            text.Append(end);
        }

        return Encode(text.ToString(), random);
    }

    private static byte[] Encode(string text, Random random) => random.Next(8) switch
    {
        0 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        1 => Encoding.BigEndianUnicode.GetBytes(text),
        2 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        3 => Encoding.Latin1.GetBytes(text),
        _ => Encoding.UTF8.GetBytes(text),
    };
}
