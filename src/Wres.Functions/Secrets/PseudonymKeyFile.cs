using System.Security.Cryptography;
using System.Text;
using Wres.Pipeline.Privacy;
using Wres.Pipeline.Settings;

namespace Wres.Functions.Secrets;

/// <summary>The keys of pseudonyms of the embedded store: a file beside it that only its owner may read, a key a line in base64, the newest last.</summary>
internal sealed class PseudonymKeyFile(string file)
{
    private const int KeyBytes = 32;

    /// <summary>The keys; the first one is made where the file is not there yet.</summary>
    /// <exception cref="SettingsException">Others may read the file, or it holds no key.</exception>
    public PseudonymKeys Open()
    {
        OwnerOnly.CreateFolder(Path.GetDirectoryName(file)!);
        if (!File.Exists(file))
            OwnerOnly.TryWrite(file, Line(NewKey()), replace: false);
        return Read();
    }

    /// <summary>The keys as they stand in the file.</summary>
    /// <exception cref="SettingsException">Others may read the file, or it holds no key.</exception>
    public PseudonymKeys Read()
    {
        if (OwnerOnly.Problem(file) is { } problem)
            throw new SettingsException(problem);
        try
        {
            var keys = File.ReadAllLines(file).Where(l => l.Trim().Length > 0).Select(l => new PseudonymKey(Convert.FromBase64String(l.Trim()))).ToList();
            if (keys.Count > 0)
                return new PseudonymKeys(keys[^1], keys[..^1]);
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            // Said below, without a word of what the file holds.
        }

        throw new SettingsException($"{file} does not hold keys of pseudonyms, each at least 32 bytes in base64 on a line of its own. Put it back from a backup.");
    }

    /// <summary>Adds a key, which is the current one from now on; the older ones stay.</summary>
    public PseudonymKey Rotate()
    {
        var keys = Open();
        var added = NewKey();
        OwnerOnly.TryWrite(file, [.. keys.Old.Append(keys.Current).SelectMany(Line), .. Line(added)], replace: true);
        return added;
    }

    /// <summary>Takes old keys away that no file needs any more.</summary>
    public void Forget(IReadOnlySet<string> ids)
    {
        var keys = Read();
        OwnerOnly.TryWrite(file, [.. keys.Old.Where(k => !ids.Contains(k.Id)).Append(keys.Current).SelectMany(Line)], replace: true);
    }

    private static PseudonymKey NewKey() => new(RandomNumberGenerator.GetBytes(KeyBytes));

    private static byte[] Line(PseudonymKey key) => Encoding.ASCII.GetBytes(Convert.ToBase64String(key.Bytes) + "\n");
}
