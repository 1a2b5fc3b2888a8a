using System.Text;
using Wres.Domain;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Pipeline.Settings;

namespace Wres.Pipeline.Steps;

/// <summary>Lists and hashes the drop, and names the run after what it found and the settings in force.</summary>
internal static class ReceiveStep
{
    public static async Task<RunState> ExecuteAsync(StepContext context, CancellationToken ct)
    {
        var files = await DropFiles.ReceiveAsync(context.Parts, context.Organisation, context.Period, context.State.Drop, ct);
        var settingsHash = SettingsFolder.Hash(context.Settings);
        return context.State with { Inputs = files, SettingsHash = settingsHash, Run = Name(context.State, files, settingsHash) };
    }

    /// <summary>The same inputs, settings and method give the same name.</summary>
    internal static string Name(RunState state, IReadOnlyList<ReceivedFile> files, string settingsHash)
    {
        var text = new StringBuilder(MethodSettings.Version).Append('\n').Append(settingsHash).Append('\n').Append(state.Options.Edition);
        foreach (var file in files)
            text.Append('\n').Append(file.File).Append('\0').Append(file.Sha256);
        return $"{state.Organisation}-{state.Period}-{BlobBytes.Sha256(Encoding.UTF8.GetBytes(text.ToString()))[..12]}";
    }
}
