using Wres.Domain.Quality;

namespace Wres.Extracts;

/// <summary>What a check of files found: one entry per file in the order given, and issues that lie across files.</summary>
public sealed record DropCheck(IReadOnlyList<FileQuality> Files, IReadOnlyList<Issue> CrossFileIssues);
