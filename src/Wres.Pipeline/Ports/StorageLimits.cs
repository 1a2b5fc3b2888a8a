using System.Text;

namespace Wres.Pipeline.Ports;

/// <summary>What every store holds at most; the adapters refuse more by an <see cref="ArgumentException"/>, so that none takes what another can't.</summary>
public static class StorageLimits
{
    /// <summary>Bytes of a message's body in UTF-8: 48 KiB, which base64 makes the 64 KiB of an Azure queue.</summary>
    public const int MessageBytes = 48 * 1024;

    /// <summary>UTF-16 code units of a row's JSON: fifteen properties of an Azure table, of 1 MiB a row.</summary>
    public const int RowCharacters = 15 * 32 * 1024;

    /// <summary>Characters of a partition or row key.</summary>
    public const int KeyCharacters = 250;

    /// <summary>Messages that one call receives at most.</summary>
    public const int MessagesAtOnce = 32;

    /// <summary>The longest delay or hiding of a message.</summary>
    public static TimeSpan LongestDelay { get; } = TimeSpan.FromDays(7);

    /// <summary>Throws where a delay is negative or too long.</summary>
    public static void RequireDelay(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delay, LongestDelay);
    }

    /// <summary>Throws where the body is too long for a queue.</summary>
    public static void RequireMessage(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (Encoding.UTF8.GetByteCount(body) > MessageBytes)
            throw new ArgumentException($"A message holds at most {MessageBytes} bytes.", nameof(body));
    }

    /// <summary>Throws where the text is too long for a row.</summary>
    public static void RequireRow(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > RowCharacters)
            throw new ArgumentException($"A row holds at most {RowCharacters} characters.", nameof(json));
    }

    /// <summary>Throws where a key is empty, too long or has a character that not every store takes.</summary>
    public static void RequireKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length is 0 or > KeyCharacters || !key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '|'))
            throw new ArgumentException($"A key has 1 to {KeyCharacters} letters, digits, '-', '_', '.' and '|'.", nameof(key));
    }

    /// <summary>Throws where the name of a table or queue is not 3 to 60 lower-case letters, digits and single inner hyphens.</summary>
    public static void RequireName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var wellFormed = name.Length is >= 3 and <= 60 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            && char.IsAsciiLetterLower(name[0]) && name[^1] != '-' && !name.Contains("--", StringComparison.Ordinal);
        if (!wellFormed) throw new ArgumentException("A table or queue is named with 3 to 60 lower-case letters, digits and single hyphens.", nameof(name));
    }
}
