namespace Wres.Domain.Ethnicity;

/// <summary>Labels of one broad group: its headings, labels that stand alone or below a heading, labels that need a heading.</summary>
internal sealed record EthnicLabelFamily(string[] Headings, (char Code, string[] Labels)[] Alone, (char Code, string[] Labels)[] Below);

/// <summary>The wordings of <see cref="EthnicLabels"/>, each with the national code that it rolls up to.</summary>
internal static class EthnicLabelTexts
{
    public static readonly EthnicLabelFamily[] Families =
    [
        new(
            ["White"],
            [
                ('A', ["British", "English/Welsh/Scottish/Northern Irish/British", "English/Scottish/Welsh/Northern Irish/British"]),
                ('B', ["Irish"]),
                ('C', ["Any other White background", "Any other White", "Other White", "Other White background",
                       "Gypsy or Irish Traveller", "Roma", "Gypsy", "Irish Traveller", "Traveller", "Gypsy/Romany", "Gypsy/Roma",
                       "Northern Irish", "English", "Scottish", "Welsh", "Cornish", "Cypriot", "Cypriot (part not stated)",
                       "Cypriot (non specific)", "Greek", "Greek Cypriot", "Turkish", "Turkish Cypriot", "Italian", "Polish", "ex-USSR",
                       "Commonwealth of (Russian) Independent States", "All republics which made up the former USSR", "Kosovan",
                       "Albanian", "Bosnian", "Croatian", "Serbian", "ex-Yugoslavia", "Other ex-Yugoslav",
                       "Other republics which made up the former Yugoslavia", "Other republics which made up former Yugoslavia",
                       "Mixed White", "Other White European", "European unspecified", "European mixed", "White Unspecified",
                       "Other White, White unspecified", "Other White European, European unspecified, European mixed"]),
            ],
            [('C', ["Any other background", "Any other", "Other", "Other background", "Mixed", "Unspecified", "Other European"])]),
        new(
            ["Mixed", "Mixed/multiple ethnic groups", "Mixed/multiple ethnic group", "Mixed/multiple", "Mixed ethnic group",
             "Mixed ethnic groups", "Mixed or dual background", "Mixed background", "Mixed race", "Dual heritage"],
            [
                ('D', ["White and Black Caribbean", "White/Black Caribbean"]),
                ('E', ["White and Black African", "White/Black African"]),
                ('F', ["White and Asian"]),
                ('G', ["Any other mixed background", "Any other mixed", "Other mixed", "Other mixed background",
                       "Any other mixed/multiple ethnic background", "Any other mixed/multiple background",
                       "Any other mixed/multiple ethnic group", "Any other mixed ethnic background",
                       "Black and Asian", "Black and Chinese", "Black and White", "Chinese and White", "Asian and Chinese",
                       "Mixed unspecified", "Other mixed, mixed unspecified"]),
            ],
            [
                ('F', ["White/Asian"]),
                ('G', ["Any other background", "Any other", "Other", "Other background", "Other/Unspecified", "Unspecified",
                       "Any other multiple ethnic background", "Any other multiple background"]),
            ]),
        new(
            ["Asian", "Asian or Asian British", "Asian British", "British Asian"],
            [
                ('H', ["Indian"]), ('J', ["Pakistani"]), ('K', ["Bangladeshi"]),
                ('L', ["Any other Asian background", "Any other Asian", "Other Asian", "Other Asian background",
                       "Any other Asian or Asian British background", "Mixed Asian", "Punjabi", "Kashmiri", "East African Asian",
                       "Sri Lankan", "Sri Lanka", "Tamil", "Sinhalese", "British Asian", "Asian British", "Caribbean Asian",
                       "Asian unspecified", "Other Asian, Asian unspecified"]),
                ('R', ["Chinese"]),
            ],
            [('L', ["Any other background", "Any other", "Other", "Other background", "Mixed", "East African", "British", "Caribbean",
                    "Unspecified"])]),
        new(
            ["Black", "Black or Black British", "Black British", "Black/African/Caribbean/Black British",
             "Black, Black British, Caribbean or African", "Black, Black British, African or Caribbean"],
            [
                ('M', ["Caribbean"]), ('N', ["African"]),
                ('P', ["Any other Black background", "Any other Black", "Other Black", "Other Black background",
                       "Any other Black or Black British background", "Any other Black/African/Caribbean background",
                       "Any other Black/African/Caribbean/Black British background",
                       "Any other Black, Black British or Caribbean background",
                       "Any other Black, Black British, Caribbean or African background",
                       "Any other Black, Black British, African or Caribbean background",
                       "Somali", "Mixed Black", "Nigerian", "Black British", "Black unspecified", "Other Black, Black unspecified"]),
            ],
            [('P', ["Any other background", "Any other", "Other", "Other background", "Mixed", "British", "Unspecified"])]),
        new(
            ["Other ethnic groups", "Other ethnic group", "Other", "Any other ethnic group"],
            [
                ('R', ["Chinese"]),
                ('S', ["Any other ethnic group", "Any other ethnic background", "Other ethnic group", "Arab", "Vietnamese", "Japanese",
                       "Filipino", "Malaysian", "Any other group", "Other specified"]),
            ],
            [('S', ["Any other", "Any other background"])]),
    ];

    public static readonly (char Code, string[] Labels)[] Others =
    [
        (EthnicLabels.White, ["White"]),
        (EthnicLabels.Bme, ["BME"]),
        ('Z', ["Not Stated", "Undefined", "Unspecified", "Not Known", "No reply", "Prefer not to say", "Do not wish to say",
               "I do not wish to disclose my ethnic origin"]),
    ];
}
