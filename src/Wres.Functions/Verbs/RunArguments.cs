using Wres.Domain;
using Wres.Reports;

namespace Wres.Functions.Verbs;

/// <summary>What <c>run</c> was asked to do, as given and checked.</summary>
internal sealed record RunArguments
{
    public required string Input { get; init; }
    public required string Output { get; init; }
    public OrganisationCode? Organisation { get; init; }
    public ReportingPeriod? Period { get; init; }
    public string? Settings { get; init; }
    public required Edition Edition { get; init; }
    public required bool Documents { get; init; }
    public required bool Quiet { get; init; }
    public required bool Verbose { get; init; }
    public string? Browser { get; init; }

    /// <summary>What is wrong with the folders, or null.</summary>
    public string? Fault()
    {
        if (!Directory.Exists(Input))
            return $"There is no folder {Input}. --input names the folder that holds {{organisation}}/{{period}}/ folders, such as samples.";
        if (Settings is not null && !Directory.Exists(Settings))
            return $"There is no folder {Settings}. --settings names the folder that holds {{organisation}}/organisation.json.";
        if (File.Exists(Output))
            return $"{Output} is a file. --output names a folder; it is made where it is missing.";
        return Lies(Output, Input) ? "--output lies inside --input, which is never written to. Name a folder outside of it." : null;
    }

    private static bool Lies(string inner, string outer)
    {
        var relative = Path.GetRelativePath(Path.GetFullPath(outer), Path.GetFullPath(inner));
        return relative == "." || (!relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative));
    }
}
