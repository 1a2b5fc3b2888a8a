using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Wres.Storage.Azure.Tables;

/// <summary>
/// Signs a request by the account's key, scheme SharedKeyLite of the table service: the HMAC-SHA256 of the date and of the
/// resource, which is the account and the path as it is sent. Every attempt is signed anew, as the date is part of it.
/// </summary>
internal sealed class TableSharedKeyPolicy(string account, byte[] key, TimeProvider time) : HttpPipelineSynchronousPolicy
{
    /// <inheritdoc/>
    public override void OnSendingRequest(HttpMessage message)
    {
        var date = time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue("Authorization", $"SharedKeyLite {account}:{Sign(date, message.Request.Uri.ToUri())}");
    }

    /// <summary>The signature; only <c>comp</c> of the query is part of the resource, and no call of ours has it.</summary>
    internal string Sign(string date, Uri uri) =>
        Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{date}\n/{account}{uri.AbsolutePath}")));
}
