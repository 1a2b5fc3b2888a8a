namespace Wres.Functions.Serve;

/// <summary>Where everything of the embedded store lies below its data folder.</summary>
internal sealed class DataFolder(string data)
{
    /// <summary>The folder, with its full path.</summary>
    public string Root { get; } = Path.GetFullPath(data);

    /// <summary>State, queue and locks.</summary>
    public string StateFolder => Path.Combine(Root, "state");

    /// <summary>The SQLite file.</summary>
    public string State => Path.Combine(StateFolder, "state.db");

    /// <summary>Locks of names.</summary>
    public string Locks => Path.Combine(StateFolder, "locks");

    /// <summary>Secrets: its owner's alone.</summary>
    public string Secrets => Path.Combine(Root, "secrets");

    /// <summary>Keys of pseudonyms.</summary>
    public string PseudonymKeys => Path.Combine(Secrets, "pseudonym.keys");

    /// <summary>E-mails, where no relay is set.</summary>
    public string Mail => Path.Combine(Root, "mail");

    /// <summary>The folder of each container.</summary>
    public IReadOnlyDictionary<string, string> Containers => Pipeline.Ports.Containers.All.ToDictionary(c => c, c => Path.Combine(Root, c), StringComparer.Ordinal);
}
