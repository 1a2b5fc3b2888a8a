using Wres.Domain.Ethnicity;

namespace Wres.Tests.Extracts;

public sealed class EthnicOriginTests
{
    private const string Sub = "C2 C3 CA CB CC CD CE CF CG CH CJ CK CL CM CN CP CQ CR CS CT CU CV CW CX CY";
    private const string BmeSub = "GA GB GC GD GE GF LA LB LC LD LE LF LG LH LJ LK PA PB PC PD PE SA SB SC SD SE";

    public static TheoryData<string, EthnicGroup> Codes =>
    [
        .. "A B C".Split(' ').Concat(Sub.Split(' ')).Select(c => (c, EthnicGroup.White)),
        .. "D E F G H J K L M N P R S".Split(' ').Concat(BmeSub.Split(' ')).Select(c => (c, EthnicGroup.Bme)),
        .. "Z 99 9 X".Split(' ').Select(c => (c, EthnicGroup.Unknown)),
    ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_alone_or_before_a_space_or_hyphen_decides(string code, EthnicGroup group)
    {
        foreach (var text in new[] { code, code.ToLowerInvariant(), code + " whatever it says", code + "-x", code + " - x" })
            EthnicOrigin.Parse(text).ShouldBe(new EthnicOrigin(group, group == EthnicGroup.Unknown ? '\0' : code[0], true), text);
    }

    [Theory]
    [InlineData("I")]
    [InlineData("O")]
    [InlineData("Q")]
    [InlineData("T")]
    [InlineData("C1")]
    [InlineData("CI")]
    [InlineData("CO")]
    [InlineData("CZ")]
    [InlineData("GG")]
    [InlineData("LI")]
    [InlineData("LL")]
    [InlineData("PF")]
    [InlineData("SF")]
    [InlineData("A: White")]
    [InlineData("AWhite")]
    [InlineData("98")]
    [InlineData("999")]
    [InlineData("Martian")]
    [InlineData("Undisclosed")]
    public void Anything_else_is_not_mapped_and_counts_as_unknown(string text)
    {
        EthnicOrigin.Parse(text).Group.ShouldBe(EthnicGroup.Unknown);
        EthnicOrigin.Parse(text).Mapped.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Any other Asian background", 'L')]
    [InlineData("Asian or Asian British - Indian", 'H')]
    [InlineData("Asian, Asian British - Indian", 'H')]
    [InlineData("Asian/Asian British: Pakistani", 'J')]
    [InlineData("Bangladeshi", 'K')]
    [InlineData("British", 'A')]
    [InlineData("White - British", 'A')]
    [InlineData("White: English/Welsh/Scottish/Northern Irish/British", 'A')]
    [InlineData("English, Welsh, Scottish, Northern Irish or British", 'A')]
    [InlineData("White Irish", 'B')]
    [InlineData("Any other White background", 'C')]
    [InlineData("White - Other", 'C')]
    [InlineData("Gypsy or Irish Traveller", 'C')]
    [InlineData("Roma", 'C')]
    [InlineData("Mixed - White & Black Caribbean", 'D')]
    [InlineData("White and Black African", 'E')]
    [InlineData("Mixed or Multiple ethnic groups - White and Asian", 'F')]
    [InlineData("Any other mixed/multiple ethnic background", 'G')]
    [InlineData("Mixed - Any other mixed background", 'G')]
    [InlineData("Black or Black British - Caribbean", 'M')]
    [InlineData("Black, Black British, Caribbean or African: African", 'N')]
    [InlineData("African", 'N')]
    [InlineData("Any other Black, Black British, or Caribbean background", 'P')]
    [InlineData("Any other Black background", 'P')]
    [InlineData("Chinese", 'R')]
    [InlineData("Asian or Asian British - Chinese", 'R')]
    [InlineData("Other Ethnic Groups - Chinese", 'R')]
    [InlineData("Any other ethnic group", 'S')]
    [InlineData("Other ethnic group: Arab", 'S')]
    [InlineData("Polish", 'C')]
    [InlineData("Mixed White", 'C')]
    [InlineData("White Mixed", 'C')]
    [InlineData("Black and White", 'G')]
    [InlineData("Asian & Chinese", 'G')]
    [InlineData("Nigerian", 'P')]
    [InlineData("Filipino", 'S')]
    [InlineData("East African Asian", 'L')]
    public void A_label_gives_its_national_code(string text, char code) => EthnicOrigin.Parse(text).Code.ShouldBe(code);

    [Theory]
    [InlineData("White", EthnicGroup.White, FinerGroup.White)]
    [InlineData("BME", EthnicGroup.Bme, FinerGroup.BmeUnspecified)]
    [InlineData("", EthnicGroup.Unknown, FinerGroup.Unknown)]
    [InlineData("Not Stated", EthnicGroup.Unknown, FinerGroup.Unknown)]
    [InlineData("undefined", EthnicGroup.Unknown, FinerGroup.Unknown)]
    [InlineData("Unspecified", EthnicGroup.Unknown, FinerGroup.Unknown)]
    [InlineData("Not Known", EthnicGroup.Unknown, FinerGroup.Unknown)]
    [InlineData("No reply", EthnicGroup.Unknown, FinerGroup.Unknown)]
    [InlineData("Prefer not to say", EthnicGroup.Unknown, FinerGroup.Unknown)]
    [InlineData("Do not wish to say", EthnicGroup.Unknown, FinerGroup.Unknown)]
    [InlineData("I do not wish to disclose my ethnic origin", EthnicGroup.Unknown, FinerGroup.Unknown)]
    public void Words_without_a_code_still_give_a_group(string text, EthnicGroup group, FinerGroup finer)
    {
        var origin = EthnicOrigin.Parse(text);
        (origin.Group, origin.Mapped, origin.Finer(false)).ShouldBe((group, true, finer));
    }

    [Theory]
    [InlineData("ABC", FinerGroup.White)]
    [InlineData("DEFG", FinerGroup.Mixed)]
    [InlineData("HJKL", FinerGroup.Asian)]
    [InlineData("MNP", FinerGroup.Black)]
    [InlineData("RS", FinerGroup.Other)]
    public void Finer_groups_follow_the_code(string codes, FinerGroup finer)
    {
        foreach (var code in codes) EthnicOrigin.Parse([code]).Finer(chineseInAsian: false).ShouldBe(finer);
    }

    [Fact]
    public void Chinese_sits_in_asian_where_the_setting_says_so()
    {
        EthnicOrigin.Parse("R").Finer(chineseInAsian: true).ShouldBe(FinerGroup.Asian);
        EthnicOrigin.Parse("S").Finer(chineseInAsian: true).ShouldBe(FinerGroup.Other);
    }
}
