using System.Text;
using Wres.Pipeline.Ports;
using Wres.Storage.Mail;

namespace Wres.ContractTests.Mail;

public sealed class PickupFolderMailerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PickupFolderMailer _mailer;

    public PickupFolderMailerTests() => _mailer = new PickupFolderMailer(_folder["mail"], "wres@example.nhs.uk");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string[] Files => Directory.GetFileSystemEntries(_folder["mail"]).Select(file => Path.GetFileName(file)!).ToArray();

    [Fact]
    public async Task An_e_mail_is_one_file_named_by_its_key()
    {
        await _mailer.SendAsync(Mail("RBS-2025-03-published"), Ct);
        Files.ShouldBe(["RBS-2025-03-published.eml"]);
        var text = await File.ReadAllTextAsync(_folder["mail", "RBS-2025-03-published.eml"], Ct);
        text.ShouldContain("From: wres@example.nhs.uk");
        text.ShouldContain("To: lead@example.nhs.uk, hr@example.nhs.uk");
        text.ShouldContain("Subject: Report ready");
        text.ShouldMatch(@"Date: \d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}\r\n");
        text.ShouldContain("Message-ID: <");
        text.ShouldContain("multipart/alternative");
        text.ShouldContain("text/html");
        text.ShouldContain("name=action-plan.pdf");
        text.ShouldContain(Convert.ToBase64String("%PDF-1.7"u8));
    }

    [Fact]
    public async Task A_key_is_sent_once()
    {
        await _mailer.SendAsync(Mail("key"), Ct);
        var first = await File.ReadAllTextAsync(_folder["mail", "key.eml"], Ct);
        await _mailer.SendAsync(Mail("key") with { Subject = "Another" }, Ct);
        (await File.ReadAllTextAsync(_folder["mail", "key.eml"], Ct)).ShouldBe(first);
        Files.Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_key_sent_by_many_at_once_is_there_once_and_whole()
    {
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => _mailer.SendAsync(Mail("key"), Ct), Ct)));
        Files.ShouldBe(["key.eml"]);
        (await File.ReadAllTextAsync(_folder["mail", "key.eml"], Ct)).TrimEnd().ShouldEndWith("--");
    }

    [Fact]
    public async Task Different_keys_are_different_files()
    {
        string[] keys = ["a/b", "a:b", "a b", "a_b", "a%2Fb", "../a", "..", ".", "ŵ", "w", new string('x', 300), new string('x', 301), "a\nb"];
        foreach (var key in keys) await _mailer.SendAsync(Mail(key), Ct);
        Files.Length.ShouldBe(keys.Length);
        Files.ShouldAllBe(file => file.EndsWith(".eml", StringComparison.Ordinal) && !file.StartsWith('.') && Encoding.UTF8.GetByteCount(file) < 200);
        Directory.GetFileSystemEntries(_folder.Path).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("Report\r\nBcc: thief@example.com")]
    [InlineData("Report\nBcc: thief@example.com")]
    [InlineData("Report\0")]
    public async Task A_subject_of_two_lines_is_refused(string subject) => await RefusedAsync(Mail("key") with { Subject = subject });

    [Theory]
    [InlineData("lead@example.nhs.uk\r\nBcc: thief@example.com")]
    [InlineData("lead@example.nhs.uk, thief@example.com")]
    [InlineData("not an address")]
    [InlineData("")]
    public async Task An_address_that_is_not_one_mailbox_is_refused_and_stops_no_other(string to)
    {
        var alone = await _mailer.SendAsync(Mail("alone") with { To = [to] }, Ct);
        alone.Refused.ShouldHaveSingleItem().Address.ShouldBe(to);
        Directory.Exists(_folder["mail"]).ShouldBeFalse();
        var beside = await _mailer.SendAsync(Mail("beside") with { To = [to, "lead@example.nhs.uk"] }, Ct);
        beside.Refused.ShouldHaveSingleItem().Address.ShouldBe(to);
        var text = await File.ReadAllTextAsync(_folder["mail", "beside.eml"], Ct);
        text.ShouldContain("lead@example.nhs.uk");
        text.ShouldNotContain("thief");
    }

    [Theory]
    [InlineData("a.pdf\r\nX-Other: 1", "application/pdf")]
    [InlineData("../a.pdf", "application/pdf")]
    [InlineData("a.pdf", "application/pdf\r\nX-Other: 1")]
    public async Task An_attachment_with_another_header_in_its_name_or_type_is_refused(string name, string type) =>
        await RefusedAsync(Mail("key") with { Attachments = [new MailAttachment(name, type, "x"u8.ToArray())] });

    [Fact]
    public async Task An_e_mail_to_nobody_is_refused() => await RefusedAsync(Mail("key") with { To = [] });

    [Fact]
    public async Task Welsh_letters_and_dots_at_line_starts_survive()
    {
        await _mailer.SendAsync(Mail("key") with { Subject = "Adroddiad tŷ ŵyn", Text = ".\r\n..dots\r\ntŷ", Html = null, Attachments = [] }, Ct);
        var text = await File.ReadAllTextAsync(_folder["mail", "key.eml"], Ct);
        text.ShouldContain("=?utf-8?B?" + Convert.ToBase64String("Adroddiad tŷ ŵyn"u8) + "?=");
        var body = text[(text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].Replace("\r\n", "", StringComparison.Ordinal);
        Encoding.UTF8.GetString(Convert.FromBase64String(body)).ShouldBe(".\r\n..dots\r\ntŷ");
    }

    [Fact]
    public void A_sweep_takes_what_a_killed_process_left()
    {
        Directory.CreateDirectory(_folder["mail", ".tmp-left"]);
        _mailer.Sweep();
        Files.ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private async Task RefusedAsync(OutgoingMail mail)
    {
        await Should.ThrowAsync<ArgumentException>(() => _mailer.SendAsync(mail, Ct));
        Directory.Exists(_folder["mail"]).ShouldBeFalse();
    }

    private static OutgoingMail Mail(string key) => new(
        key, ["lead@example.nhs.uk", "hr@example.nhs.uk"], "Report ready", "The report is ready.", "<p>The report is ready.</p>",
        [new MailAttachment("action-plan.pdf", "application/pdf", "%PDF-1.7"u8.ToArray())]);
}
