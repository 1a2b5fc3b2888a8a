using System.Text;
using Wres.Domain;
using Wres.Extracts;
using Wres.Extracts.Normalised;
using Wres.TestKit.Extracts;

namespace Wres.Tests.Extracts;

public sealed class NormalisedExtractTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    public static TheoryData<string> Names => [.. HostileCorpus.All.Where(f => f.Bytes.Length < 100_000).Select(f => f.Name)];

    private static string? Write(DroppedFile file, byte[]? key = null)
    {
        using var output = new MemoryStream();
        return NormalisedExtract.TryWrite(
            file, Drops.Period, new ExtractSettings(), new MethodSettings(), key ?? Key, output, TestContext.Current.CancellationToken)
            ? Encoding.UTF8.GetString(output.ToArray())
            : null;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_canonical_form_of_a_file_reads_to_the_same_counts_without_any_rejected_row(string name)
    {
        var file = HostileCorpus.All.Single(f => f.Name == name).Dropped;
        var before = Drops.Read(file).Only();
        var text = Write(file);
        if (before.Input.Kind is null)
        {
            text.ShouldBeNull();
            return;
        }

        var after = Drops.Read(Drops.File(text.ShouldNotBeNull())).Only();
        after.Input.Kind.ShouldBe(before.Input.Kind);
        (after.Input.Counted, after.Input.Excluded, after.Input.Rejected).ShouldBe((before.Input.Counted, before.Input.Excluded, 0L));
        after.Input.ExcludedBy.ShouldBe(before.Input.ExcludedBy);
    }

    [Fact]
    public void Columns_are_canonical_identifiers_are_pseudonyms_and_unneeded_columns_are_gone()
    {
        var text = Write(Drops.File(Drops.Lines(
            "Surname,Emp No,Asg No,Primary,Contract Type,Staff Group,Band,Ethnicity,Position,Gender,Start Date",
            "SECRET,000123,123-2,y,Permanent,Estates & Ancillary,5,A White – British,=cmd,F,1-APR-20",
            "SECRET,123,123-3,N,Permanent,Estates & Ancillary,@SUM(1),H,x,F,"))).ShouldNotBeNull().Split('\n');
        text[0].ShouldBe("Employee Number,Assignment Number,Primary Assignment,Assignment Category,Staff Group,Pay Grade,Ethnic Origin,Assignment Status,Job Role,Occupation Code,FTE,Organisation,Division,Care Group,Latest Start Date");
        var (first, second) = (text[1].Split(','), text[2].Split(','));
        first[0].ShouldBe(second[0]);
        first[0].Length.ShouldBe(32);
        first[1].ShouldNotBe(second[1]);
        first[2..7].ShouldBe(["Yes", "Permanent", "Estates & Ancillary", "Band 5", "A"]);
        first[14].ShouldBe("2020-04-01");
        second[5].ShouldBe("'@SUM(1)");
        string.Concat(text).ShouldNotContain("SECRET");
        string.Concat(text).ShouldNotContain("123-2");
    }

    [Fact]
    public void Another_key_gives_other_pseudonyms()
    {
        var file = Drops.File(Drops.Staff("1,1,Yes,Permanent,Students,Band 5,A,,,,,,"));
        Write(file, [.. Key.Reverse()]).ShouldNotBe(Write(file));
        Should.Throw<ArgumentException>(() => Write(file, [1, 2, 3]));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44", "'+44")]
    [InlineData("-x", "'-x")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("=a,\"b\"", "\"'=a,\"\"b\"\"\"")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void Formula_like_cells_become_text(string cell, string written)
    {
        var line = new StringBuilder();
        SafeCsv.Append(line, cell);
        line.ToString().ShouldBe(written);
    }
}
