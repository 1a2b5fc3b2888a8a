using System.Globalization;
using System.Text;
using Wres.Extracts.Values;

namespace Wres.Tests.Extracts;

public sealed class DateColumnTests
{
    [Fact]
    public void Every_text_means_the_same_the_second_time_and_is_read_no_more_than_once()
    {
        var texts = new List<string> { "", "31/02/2020", "29/02/2020", "29/02/2021", "00/01/2020", "01/00/2020", "01/13/2020", "13/13/2020", "1a/02/2020", "01/02/20 0", "01/02/1899", "31/12/1899", "01/01/1900", "31/12/2155", "01/01/2156", "01-02-2020", "2020-02-01", "01/02/-020", "99/99/9999" };
        for (var day = new DateOnly(1990, 1, 1); day < new DateOnly(1993, 1, 1); day = day.AddDays(1)) texts.Add(day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        var reads = new Dictionary<string, int>(StringComparer.Ordinal);
        var column = new DateColumn(text =>
        {
            reads[text] = reads.GetValueOrDefault(text) + 1;
            return DateText.Read(text, 2030, excelSerial: false);
        });

        for (var round = 0; round < 3; round++)
        {
            foreach (var text in texts) Assert.Equal(DateText.Read(text, 2030, excelSerial: false), column[Encoding.UTF8.GetBytes(text)]);
        }

        Assert.All(reads, r => Assert.Equal(1, r.Value));
        Assert.Equal(texts.Count, reads.Count);
    }
}
