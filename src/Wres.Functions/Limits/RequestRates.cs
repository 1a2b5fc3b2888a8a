using System.Threading.RateLimiting;

namespace Wres.Functions.Limits;

/// <summary>How fast one caller may ask, and how often one address may be wrong about its key.</summary>
internal sealed class RequestRates : IDisposable
{
    /// <summary>Requests a minute of one caller, unless a setting says otherwise.</summary>
    public const int Default = 30_000;

    private const int WrongKeys = 300;
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    private readonly PartitionedRateLimiter<string> _callers;
    private readonly PartitionedRateLimiter<string> _wrong = Bucket(WrongKeys, WrongKeys / 60);

    public RequestRates(int perMinute) => _callers = Bucket(Math.Max(1, perMinute / 6), Math.Max(1, perMinute / 60));

    /// <summary>False where the caller has asked too often.</summary>
    public bool MayAsk(string caller) => Taken(_callers, caller);

    /// <summary>False where the address has sent too many wrong keys.</summary>
    public bool MayBeWrong(string address) => Taken(_wrong, address);

    public void Dispose()
    {
        _callers.Dispose();
        _wrong.Dispose();
    }

    private static bool Taken(PartitionedRateLimiter<string> limiter, string key)
    {
        using var lease = limiter.AttemptAcquire(key);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<string> Bucket(int most, int perSecond) => PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = most,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = Step,
            AutoReplenishment = true,
            QueueLimit = 0,
        }));
}
