using Wres.Domain;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;

namespace Wres.Pipeline.Steps;

/// <summary>What a step works with: the run's state as it stands, the parts, and the settings of its organisation and period.</summary>
internal sealed record StepContext(RunState State, PipelineParts Parts, OrganisationSettings Settings)
{
    public OrganisationCode Organisation { get; } = OrganisationCode.Parse(State.Organisation);

    public ReportingPeriod Period { get; } = ReportingPeriod.Parse(State.Period);

    public BlobPath Result(string name) => new(Containers.Results, $"{State.Organisation}/{State.Period}/{name}");

    /// <summary>A blob that only this generation of the run writes and reads.</summary>
    public BlobPath Work(string name) => Work(State, State.Generation, name);

    public static BlobPath Work(RunState state, int generation, string name) => new(Containers.Work, $"{state.Organisation}/{state.Period}/{generation}/{name}");

    public async Task<T> ReadWorkAsync<T>(string name, CancellationToken ct)
        where T : class
    {
        if (Parts.Recent.Find<T>(RecentKey(name)) is { } recent)
            return recent;
        await using var stream = await Parts.Blobs.OpenAsync(Work(name), null, ct)
            ?? throw new InvalidOperationException($"The intermediate result {name} of {State.Organisation} {State.Period} is gone.");
        return StateJson.Read<T>(stream);
    }

    public async Task WriteWorkAsync<T>(string name, T value, CancellationToken ct)
        where T : class
    {
        var json = StateJson.Write(value);
        await Parts.Blobs.WriteAsync(Work(name), json, ct);
        Parts.Recent.Put(RecentKey(name), value, json.Length);
    }

    // With the run's name, which says inputs and settings: a generation's number may come again after everything was erased.
    private string RecentKey(string name) => $"{Work(name).Name}|{State.Run}";
}
