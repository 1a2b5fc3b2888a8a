using System.Text;
using Wres.Reports;

namespace Wres.Tests.Reports;

public sealed class PdfNodeNamesTests
{
    [Fact]
    public void Names_count_from_1_in_their_order_and_the_length_stays()
    {
        var pdf = Encoding.ASCII.GetBytes("/ID (node00000032) /Headers [(node00000030) (node00000032)] (node1) (nodeabcdefgh)");
        Encoding.ASCII.GetString(PdfNodeNames.Renumber(pdf))
            .ShouldBe("/ID (node00000002) /Headers [(node00000001) (node00000002)] (node1) (nodeabcdefgh)");
    }
}
