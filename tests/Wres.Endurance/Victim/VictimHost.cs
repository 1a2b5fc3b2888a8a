using Wres.Endurance.Faults;
using Wres.Functions.Serve;

namespace Wres.Endurance.Victim;

/// <summary>The product's own <c>serve</c>, over stores that are watched.</summary>
internal static class VictimHost
{
    public static async Task<int> RunAsync(VictimOptions options)
    {
        var moments = new Boundaries(options.DieAt, options.Occurrence, options.Record, options.Note);
        var weather = options.Weather is { } seed ? new Weather(seed) : null;
        var arguments = new ServeArguments
        {
            Data = options.Data,
            Port = 0,
            QuietPeriod = TimeSpan.Zero,
            Browser = options.Prints ? null : "/no/such/browser",
            Storage = options.Azure ? ServeArguments.Azure : ServeArguments.Embedded,
            HideFor = options.HideFor,
            MailClaim = options.MailClaim,
        };
        var (host, _) = await ServeHost.CreateAsync(arguments, CancellationToken.None, stores =>
        {
            var watched = WatchedStores.Around(stores, moments);
            return weather is null ? watched : UnsteadyStores.Around(watched, weather);
        });
        await using (host)
        {
            await host.StartAsync(CancellationToken.None);
            await Console.Out.WriteLineAsync("serving");
            await Console.Out.FlushAsync();
            // Ends with whoever started it.
            _ = Task.Run(async () =>
            {
                await Console.In.ReadToEndAsync();
                await Console.Out.WriteLineAsync(FormattableString.Invariant($"{weather?.Counts.Failed ?? 0} {weather?.Counts.Slow ?? 0}"));
                Environment.Exit(0);
            });
            await host.WaitAsync(CancellationToken.None);
            await host.StopAsync();
        }

        return 0;
    }
}
