namespace Wres.Functions.Api.Extracts;

/// <summary>A dropped file.</summary>
internal sealed record ExtractView(string File, long Length, DateTimeOffset Written, string ETag);

/// <summary>A drop: an organisation's files of a period.</summary>
internal sealed record DropView(string Organisation, string Period, bool Complete, IReadOnlyList<ExtractView> Files);

/// <summary>All drops.</summary>
internal sealed record DropList(IReadOnlyList<DropView> Drops);
