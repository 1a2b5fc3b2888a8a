using System.Globalization;
using System.Net;
using System.Text;

namespace Wres.TestKit.Fuzzing;

/// <summary>What a fuzz run of the API came to: answers by status, and answers that no request may get.</summary>
public sealed record ApiFuzzResult(int Requests, int Names, IReadOnlyDictionary<int, int> Statuses, IReadOnlyList<string> Faults);

/// <summary>
/// Sends requests made of pieces that fit and pieces that do not: paths, file names, queries, headers and bodies. Whatever comes, the API
/// answers below 500, with problem details where it refuses.
/// </summary>
public sealed class ApiFuzzer(HttpClient http, int seed)
{
    private static readonly string[] Methods = ["GET", "GET", "PUT", "PUT", "POST", "DELETE", "PATCH", "HEAD"];

    private static readonly string[] Pieces =
    [
        "api", "runs", "extracts", "organisations", "periods", "indicators", "actions", "documents", "history", "rewind", "terminate", "complete", "close", "settings",
        "RXX", "RXX", "rxx", "RZZ", "2025-03", "2025-03", "2025-13", "0000-00", "1", "9", "10", "-1", "report.html", "run.json", "staff.csv",
        "..", "%2e%2e", "%2F", "%5c", "%00", "%0d%0a", "%ff%fe", "%F0%9F%98%80", "CON", "NUL.csv", "COM1", "~$x.csv", ".hidden", "complete.json", "a b", "a%20", "a.", "'\"", "<script>", "{{x}}", "$ref",
    ];

    private static readonly string[] Bodies =
    [
        "", "{}", "[]", "null", "0", "\"", "{\"organisation\":", "{\"organisation\":\"RXX\",\"period\":\"2025-03\",\"documents\":false}", "{\"organisations\":[\"*\"]}",
        "{\"organisations\":[null,7]}", "{\"step\":\"receive\"}", "{\"step\":[]}", "{\"reason\":\"\\u0000\\ud800\"}", "{\"reference\":\"\\r\\nX: y\",\"action\":\"<b>\"}",
        "{\"reference\":\"A1\",\"action\":\"x\",\"indicators\":[99999999999999999999]}", "{\"a\":{\"a\":{\"a\":{}}}}",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Sends so many requests.</summary>
    public async Task<ApiFuzzResult> RunAsync(int requests, CancellationToken ct)
    {
        var (statuses, faults, names) = (new SortedDictionary<int, int>(), new List<string>(), 0);
        for (var i = 0; i < requests; i++)
        {
            using var request = Next(out var isName);
            names += isName ? 1 : 0;
            var what = $"{request.Method} {request.RequestUri}";
            try
            {
                using var response = await http.SendAsync(request, ct);
                var status = (int)response.StatusCode;
                statuses[status] = statuses.GetValueOrDefault(status) + 1;
                if (status >= 500)
                    faults.Add($"{what}: {status}");
                else if (status >= 400 && request.Method != HttpMethod.Head && response.Content.Headers.ContentType?.MediaType is not ("application/problem+json" or null))
                    faults.Add($"{what}: {status} with {response.Content.Headers.ContentType}");
            }
            catch (HttpRequestException e) when (e.StatusCode is null && e.HttpRequestError == HttpRequestError.ResponseEnded)
            {
                faults.Add($"{what}: no answer");
            }
        }

        return new ApiFuzzResult(requests, names, statuses, faults);
    }

    private HttpRequestMessage Next(out bool isName)
    {
        isName = _random.Next(3) == 0;
        var path = isName ? "/api/extracts/RXX/2025-03/" + Uri.EscapeDataString(Name()) : "/api/" + string.Join('/', Enumerable.Range(0, _random.Next(1, 8)).Select(_ => Pick(Pieces)));
        if (_random.Next(4) == 0)
            path += $"?{Pick(["top", "after", "status", "organisation", "period", "format", "wait", "code%00"])}={Pick(Pieces)}";
        var method = isName ? "PUT" : Pick(Methods);
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method is "PUT" or "POST" or "PATCH")
            request.Content = new StringContent(_random.Next(3) == 0 ? Noise() : Pick(Bodies), Encoding.UTF8, Pick(["application/json", "text/csv", "application/octet-stream"]));
        foreach (var header in new[] { "If-Match", "If-None-Match", "Accept", "X-MS-CLIENT-PRINCIPAL", "Range" }.Where(_ => _random.Next(5) == 0))
            request.Headers.TryAddWithoutValidation(header, Pick(["*", "\"x\"", "W/\"", "text/csv", "bytes=0-", "AAAA", new string('x', 500)]));
        return request;
    }

    /// <summary>A file's name of any characters.</summary>
    private string Name()
    {
        var text = new StringBuilder();
        for (var length = _random.Next(1, 40); length > 0; length--)
        {
            text.Append(_random.Next(5) switch
            {
                0 => Pick(["..", "/", "\\", ".", ":", "*", "\0", "\r\n", "%", "~$", " "]),
                1 => char.ConvertFromUtf32(_random.Next(0x20, 0xD7FF)),
                2 => char.ConvertFromUtf32(_random.Next(0x10000, 0x1F9FF)),
                _ => ((char)_random.Next('a', 'z' + 1)).ToString(CultureInfo.InvariantCulture),
            });
        }

        return text.ToString();
    }

    private string Noise()
    {
        var bytes = new byte[_random.Next(0, 400)];
        _random.NextBytes(bytes);
        return Encoding.Latin1.GetString(bytes);
    }

    private string Pick(string[] some) => some[_random.Next(some.Length)];
}
