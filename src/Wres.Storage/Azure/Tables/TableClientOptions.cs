using Azure.Core;

namespace Wres.Storage.Azure.Tables;

/// <summary>Transport and diagnostics of the table client; Azure.Core's defaults.</summary>
internal sealed class TableClientOptions : ClientOptions;
