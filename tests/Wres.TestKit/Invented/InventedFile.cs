namespace Wres.TestKit.Invented;

/// <summary>A file of an invented drop; a higher order is written later.</summary>
public sealed record InventedFile(string Name, byte[] Bytes, int Order);
