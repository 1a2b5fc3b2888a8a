namespace Wres.Reports.Styles;

/// <summary>Names of the report's sections; the same names are those of the trust's Markdown files.</summary>
public static class SectionNames
{
    /// <summary>In the order of the product's own style.</summary>
    public static IReadOnlyList<string> Standard { get; } =
    [
        "cover", "contents", "introduction", "foreword", "network", "locality", "headline", "progress", "focus", "indicators",
        "national", "next-steps", "accessibility", "method", "data-quality", "glossary", "action-plan",
    ];

    /// <summary>Every section there is.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Standard, "committee-paper", "edi-lead", "descriptors", "infographic", "survey", "communications", "submission",
        "previous-plan",
    ];
}
