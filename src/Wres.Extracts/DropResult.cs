using Wres.Domain.Inputs;
using Wres.Domain.Quality;

namespace Wres.Extracts;

/// <summary>
/// What a drop led to: the inputs of the indicators, one entry per file in the order given, and issues that lie across files.
/// </summary>
public sealed record DropResult(PeriodInputs Inputs, IReadOnlyList<FileQuality> Files, IReadOnlyList<Issue> PeriodIssues);
