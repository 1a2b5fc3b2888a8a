using System.Text;
using Wres.Reports;

namespace Wres.Tests.Reports;

public sealed class PdfNodeNamesTests
{
    [Fact]
    public void Names_count_from_1_by_appearance_and_the_table_is_sorted_again_in_the_same_length()
    {
        const string printed = "/ID (node00000032) /ID (node00000035) /Headers [(node00000030) (node00000032)] (node1) "
            + "<</Limits [(node00000030) (node00000035)]\n/Names [(node00000030) 1 0 R (node00000032) 22 0 R (node00000035) 333 0 R]>>";
        Renumbered(printed).ShouldBe("/ID (node00000001) /ID (node00000002) /Headers [(node00000003) (node00000001)] (node1) "
            + "<</Limits [(node00000001) (node00000003)]\n/Names [(node00000001) 22 0 R (node00000002) 333 0 R (node00000003) 1 0 R]>>");
    }

    [Fact]
    public void Shifted_names_in_another_order_give_the_same_bytes() =>
        Renumbered("(node00000007) (node00000009) /Names [(node00000007) 5 0 R (node00000009) 6 0 R]")
            .ShouldBe(Renumbered("(node00000012) (node00000003) /Names [(node00000003) 6 0 R (node00000012) 5 0 R]"));

    private static string Renumbered(string text) => Encoding.ASCII.GetString(PdfNodeNames.Renumber(Encoding.ASCII.GetBytes(text)));
}
