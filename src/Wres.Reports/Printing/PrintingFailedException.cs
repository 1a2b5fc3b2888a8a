namespace Wres.Reports;

/// <summary>A document could not be printed; the message says why in words for the person who runs it.</summary>
public sealed class PrintingFailedException(string message, Exception? inner = null) : Exception(message, inner);
