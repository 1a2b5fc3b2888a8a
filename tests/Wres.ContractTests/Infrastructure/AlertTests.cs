using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Wres.Functions.Host;
using Wres.TestKit;

namespace Wres.ContractTests.Infrastructure;

/// <summary>Alerts watch what the product really says, and the operating guide says what to do about each.</summary>
public sealed partial class AlertTests
{
    private static string Alerts { get; } = File.ReadAllText(RepositoryFolder.At("infra/modules/alerts.bicep"));

    [Fact]
    public void Every_event_that_an_alert_watches_is_logged_by_the_product()
    {
        var logged = typeof(FunctionsHost).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()?.EventId).OfType<int>().ToHashSet();
        var watched = EventId().Matches(Alerts).Select(match => int.Parse(match.Groups["id"].Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().ToList();
        watched.ShouldNotBeEmpty();
        watched.Where(id => !logged.Contains(id)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_function_that_an_alert_names_exists() =>
        FunctionName().Matches(Alerts).Select(match => match.Groups["name"].Value).Where(name => !Directory.Exists(RepositoryFolder.At($"src/Wres.Functions/functions/{name}"))).ShouldBeEmpty();

    [Fact]
    public void The_guide_has_a_row_for_each_alert_and_no_other()
    {
        var guide = File.ReadAllText(RepositoryFolder.At("docs/operating.md"));
        var section = guide[guide.IndexOf("## Alerts", StringComparison.Ordinal)..];
        var rows = GuideRow().Matches(section[..section.IndexOf("\n## ", 3, StringComparison.Ordinal)]).Select(match => match.Groups["key"].Value);
        rows.Order(StringComparer.Ordinal).ShouldBe(Key().Matches(Alerts).Select(match => match.Groups["key"].Value).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("\"EventId\":(?<id>\\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EventId();

    [GeneratedRegex("Name == \"(?<name>\\w+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FunctionName();

    [GeneratedRegex("key: '(?<key>[\\w-]+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();

    [GeneratedRegex("^\\| `(?<key>[\\w-]+)` \\|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex GuideRow();
}
