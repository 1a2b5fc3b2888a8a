using Wres.Pipeline;
using Wres.Pipeline.Actions;
using Wres.Pipeline.Drops;
using Wres.Pipeline.Results;
using Wres.Pipeline.Runs;

namespace Wres.Functions.Api;

/// <summary>What the API answers from.</summary>
internal sealed class ApiParts(PipelineParts pipeline)
{
    public PipelineParts Pipeline { get; } = pipeline;

    public RunEngine Engine { get; } = new(pipeline);

    public RunHistory History { get; } = new(pipeline);

    public ResultShelf Results { get; } = new(pipeline.Blobs);

    public ActionPlan Actions { get; } = new(pipeline);

    public DropAssembler Drops => field ??= new DropAssembler(Pipeline, Engine);

    public DateTimeOffset Since { get; } = pipeline.Clock.GetUtcNow();
}
