namespace Wres.Tests.Pipeline.Doubles;

/// <summary>A settings folder of one organisation, RXX, that is gone after the test.</summary>
internal sealed class TemporarySettings : IDisposable
{
    public TemporarySettings(string json)
    {
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "RXX"));
        Write(json);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("wres-settings-").FullName;

    public void Write(string json) => File.WriteAllText(System.IO.Path.Combine(Path, "RXX", "organisation.json"), json);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
