namespace Wres.Domain.Disclosure;

/// <summary>
/// Name of a count that documents may print. Tables of indicator 1: <c>workforce</c> (row <c>all</c>), <c>area</c> (row
/// <c>clinical</c>), <c>level</c> (row <c>clinical/5</c>), <c>cluster</c> (row <c>clinical/2</c>), <c>division</c>, <c>care-group</c>,
/// <c>staff-group</c> (row = name), <c>ethnicity</c> (row = name, column <c>count</c>). Of indicator 2: <c>applications</c>,
/// <c>shortlisted</c>, <c>interviewed</c>, <c>appointed</c> (row <c>all</c>, or <c>source/External</c>, <c>level/5</c>,
/// <c>area/clinical</c>, <c>division/Medicine</c>). Of 3 and 4: <c>disciplinary</c> and <c>training</c> (row <c>all</c>).
/// Columns: <c>white</c>, <c>bme</c>, <c>unknown</c>, and <c>total</c> for the tables of indicator 1; inside the workforce also
/// <c>rest</c>, White and Unknown together, which nothing prints and a reader can work out.
/// </summary>
public readonly record struct PublicCell(string Period, string Table, string Row, string Column);
