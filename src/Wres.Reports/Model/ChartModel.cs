namespace Wres.Reports.Model;

/// <summary>A chart as SVG with its text alternative; <paramref name="DataIn"/> says where its data stand as a table.</summary>
internal sealed record ChartModel(string Label, string Caption, string Alternative, string Svg, string? DataIn, string? Key = null);
