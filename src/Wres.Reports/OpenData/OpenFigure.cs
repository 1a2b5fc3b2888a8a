namespace Wres.Reports.OpenData;

/// <summary>One figure of the open data.</summary>
/// <param name="Period">Period <c>yyyy-MM</c>.</param>
/// <param name="Indicator">1 to 9.</param>
/// <param name="Table">What it belongs to: <c>headline</c>, <c>workforce</c>, <c>area</c>, <c>level</c>, <c>cluster</c>, <c>division</c>, <c>care-group</c>, <c>staff-group</c>, <c>ethnicity</c>, <c>counts</c>, <c>survey</c>, <c>board</c>.</param>
/// <param name="Row">Which part of it, such as <c>clinical/5</c>; <c>all</c> for the whole.</param>
/// <param name="Group"><c>white</c>, <c>bme</c>, <c>unknown</c> or <c>all</c>.</param>
/// <param name="Measure">Such as <c>value</c>, <c>count</c>, <c>percent</c>, <c>rate</c>, <c>verdict</c>.</param>
/// <param name="Value">The figure as printed, with a full stop; null where there is none to show.</param>
/// <param name="Unit"><c>people</c>, <c>percent</c>, <c>ratio</c>, <c>percentage-points</c>, <c>applicants</c>, <c>responses</c> or <c>word</c>.</param>
/// <param name="Status"><c>shown</c>, <c>withheld</c> (a small number, or one that would give one away) or <c>none</c>.</param>
public sealed record OpenFigure(string Period, int Indicator, string Table, string Row, string Group, string Measure, string? Value, string Unit, string Status);
