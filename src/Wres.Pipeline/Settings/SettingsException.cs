namespace Wres.Pipeline.Settings;

/// <summary>A setting that can't be used. The message names the file and the setting and shows an example.</summary>
public sealed class SettingsException(string message, Exception? inner = null) : Exception(message, inner);
