using Wres.Pipeline.Ports;

namespace Wres.Functions.Composition;

/// <summary>Where a host keeps the product's files, state and messages, and by what it sends e-mails.</summary>
internal sealed record ProductStores(IBlobStore Blobs, ITableStore Tables, IStepQueue Queue, IMailer Mailer);
