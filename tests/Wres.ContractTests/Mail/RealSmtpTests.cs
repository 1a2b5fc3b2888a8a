using System.Net;
using System.Text.Json;
using Wres.ContractTests.Contracts;
using Wres.Pipeline;
using Wres.Pipeline.Mail;
using Wres.Pipeline.Ports;
using Wres.Pipeline.Settings;
using Wres.Storage.Embedded;
using Wres.Storage.Mail;
using Wres.TestKit.Smtp;

namespace Wres.ContractTests.Mail;

/// <summary>The outbox and the SMTP mailer against a real server with STARTTLS and AUTH: well, down, slow, refusing and closing.</summary>
[Collection(nameof(Alone))]
public sealed class RealSmtpTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _clock = new();
    private SmtpServerProcess _server = null!;
    private SqliteStore _tables = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
#pragma warning disable SYSLIB0014, MA0039 // The one place where SmtpClient asks whom to trust; the server's certificate is its own.
        ServicePointManager.ServerCertificateValidationCallback = static (_, _, _, _) => true;
#pragma warning restore SYSLIB0014, MA0039
        _server = await SmtpServerProcess.StartAsync(Ct);
        _tables = new SqliteStore(_folder["state.db"], TimeProvider.System);
    }

    [Fact]
    public async Task A_message_arrives_encrypted_signed_in_and_whole()
    {
        var outbox = new Outbox(Parts(Mailer()));
        await outbox.PostAsync(Entry("RXX-one", "chair@example.nhs.uk", "lead@example.nhs.uk"), Ct);
        (await outbox.DeliverDueAsync(_clock.GetUtcNow(), Ct)).ShouldHaveSingleItem().Status.ShouldBe(MailStatus.Sent);
        var message = (await _server.MessagesAsync(Ct)).ShouldHaveSingleItem();
        message.GetProperty("secure").GetBoolean().ShouldBeTrue();
        message.GetProperty("user").GetString().ShouldBe(SmtpServerProcess.User);
        Recipients(message).ShouldBe(["chair@example.nhs.uk", "lead@example.nhs.uk"]);
        message.GetProperty("subject").GetString().ShouldBe("Adroddiad tŷ ŵyn: published");
        message.GetProperty("text").GetString()!.Trim().ShouldBe("Café: 13.7%");
        message.GetProperty("html").GetString()!.ShouldContain("<h1>Café</h1>");
        message.GetProperty("auto").GetString().ShouldBe("auto-generated");
    }

    [Fact]
    public async Task A_server_that_is_down_costs_a_later_try_and_nothing_else()
    {
        var outbox = new Outbox(Parts(Mailer(port: 1)));
        await outbox.PostAsync(Entry("RXX-one", "chair@example.nhs.uk"), Ct);
        var failed = (await outbox.DeliverDueAsync(_clock.GetUtcNow(), Ct)).ShouldHaveSingleItem();
        (failed.Status, failed.Failures, failed.Next - _clock.GetUtcNow()).ShouldBe((MailStatus.Queued, 1, TimeSpan.FromMinutes(5)));
        failed.Error!.ShouldContain("SmtpException");
        (await outbox.DeliverDueAsync(_clock.GetUtcNow(), Ct)).ShouldBeEmpty();
        _clock.Move(TimeSpan.FromMinutes(5));
        var up = new Outbox(Parts(Mailer()));
        (await up.DeliverDueAsync(_clock.GetUtcNow(), Ct)).ShouldHaveSingleItem().Status.ShouldBe(MailStatus.Sent);
        (await up.DeliverDueAsync(_clock.GetUtcNow(), Ct)).ShouldBeEmpty();
        (await _server.MessagesAsync(Ct)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(550)]
    [InlineData(450)]
    public async Task A_refused_recipient_stops_no_other_and_is_tried_alone_later(int code)
    {
        await _server.BehaveAsync(new { refuse = new[] { "gone@example.nhs.uk" }, refuseCode = code }, Ct);
        var outbox = new Outbox(Parts(Mailer()));
        await outbox.PostAsync(Entry("RXX-one", "gone@example.nhs.uk", "lead@example.nhs.uk"), Ct);
        var tried = (await outbox.DeliverDueAsync(_clock.GetUtcNow(), Ct)).ShouldHaveSingleItem();
        tried.To.Select(t => (t.Address, t.Sent is not null, t.Refusals)).ShouldBe([("gone@example.nhs.uk", false, 1), ("lead@example.nhs.uk", true, 0)]);
        tried.To[0].Reason!.ShouldContain("No such mailbox");
        Recipients((await _server.MessagesAsync(Ct)).ShouldHaveSingleItem()).ShouldBe(["lead@example.nhs.uk"]);
        await _server.BehaveAsync(new { }, Ct);
        _clock.Move(TimeSpan.FromMinutes(5));
        (await outbox.DeliverDueAsync(_clock.GetUtcNow(), Ct)).ShouldHaveSingleItem().Status.ShouldBe(MailStatus.Sent);
        (await _server.MessagesAsync(Ct)).Select(m => string.Join(' ', Recipients(m))).ShouldBe(["lead@example.nhs.uk", "gone@example.nhs.uk"]);
        (await _server.MessagesAsync(Ct)).Select(m => m.GetProperty("id").GetString()).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task An_address_that_is_refused_to_the_end_is_kept_on_record()
    {
        await _server.BehaveAsync(new { refuse = new[] { "gone@example.nhs.uk" } }, Ct);
        var outbox = new Outbox(Parts(Mailer()));
        await outbox.PostAsync(Entry("RXX-one", "gone@example.nhs.uk", "lead@example.nhs.uk"), Ct);
        var tries = 0;
        for (OutboxEntry? last = null; last is not { Status: MailStatus.SentInPart }; tries++)
        {
            tries.ShouldBeLessThan(30);
            last = (await outbox.DeliverDueAsync(_clock.GetUtcNow(), Ct)).ShouldHaveSingleItem();
            if (last.Status == MailStatus.Queued)
                _clock.Move(last.Next - _clock.GetUtcNow());
        }

        tries.ShouldBeInRange(10, 20);
        var kept = (await outbox.FindAsync("RXX-one", Ct))!;
        (kept.Text, kept.To[0].Refusals, kept.To[0].Sent).ShouldBe((null, tries, null));
        (await _server.MessagesAsync(Ct)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_slow_server_is_given_up_and_what_it_took_after_all_has_the_same_id()
    {
        await _server.BehaveAsync(new { slow = 1_500 }, Ct);
        var outbox = new Outbox(Parts(Mailer(deadline: TimeSpan.FromMilliseconds(700))));
        await outbox.PostAsync(Entry("RXX-one", "chair@example.nhs.uk"), Ct);
        // .NET may wait for an answer that is under way, or give up at the deadline; either way there is one message.
        var first = (await outbox.DeliverDueAsync(_clock.GetUtcNow(), Ct)).ShouldHaveSingleItem();
        (first.Status == MailStatus.Sent || first.Error!.Contains("TimeoutException", StringComparison.Ordinal)).ShouldBeTrue();
        await _server.BehaveAsync(new { }, Ct);
        _clock.Move(TimeSpan.FromMinutes(5));
        await new Outbox(Parts(Mailer())).DeliverDueAsync(_clock.GetUtcNow(), Ct);
        (await outbox.FindAsync("RXX-one", Ct))!.Status.ShouldBe(MailStatus.Sent);
        (await _server.MessagesAsync(Ct)).Select(m => m.GetProperty("id").GetString()).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_closes_halfway_took_nothing_and_gets_it_later()
    {
        await _server.BehaveAsync(new { close = true }, Ct);
        var outbox = new Outbox(Parts(Mailer()));
        await outbox.PostAsync(Entry("RXX-one", "chair@example.nhs.uk"), Ct);
        await outbox.PostAsync(Entry("RXX-two", "lead@example.nhs.uk"), Ct);
        (await outbox.DeliverDueAsync(_clock.GetUtcNow(), Ct)).Select(e => (e.Status, e.Failures)).ShouldBe([(MailStatus.Queued, 1), (MailStatus.Queued, 1)]);
        (await _server.MessagesAsync(Ct)).ShouldBeEmpty();
        await _server.BehaveAsync(new { }, Ct);
        _clock.Move(TimeSpan.FromMinutes(5));
        (await outbox.DeliverDueAsync(_clock.GetUtcNow(), Ct)).Select(e => e.Status).ShouldBe([MailStatus.Sent, MailStatus.Sent]);
        (await _server.MessagesAsync(Ct)).SelectMany(Recipients).Order(StringComparer.Ordinal).ShouldBe(["chair@example.nhs.uk", "lead@example.nhs.uk"]);
    }

    [Fact]
    public async Task Two_processes_that_deliver_at_once_send_once()
    {
        await _server.BehaveAsync(new { slow = 200 }, Ct);
        var outboxes = Enumerable.Range(0, 4).Select(_ => new Outbox(Parts(Mailer()))).ToList();
        await Task.WhenAll(outboxes.Select(o => o.PostAsync(Entry("RXX-one", "chair@example.nhs.uk"), Ct)));
        await Task.WhenAll(outboxes.Select(o => o.DeliverDueAsync(_clock.GetUtcNow(), Ct)));
        (await _server.MessagesAsync(Ct)).Count.ShouldBe(1);
    }

    public async ValueTask DisposeAsync()
    {
#pragma warning disable SYSLIB0014, MA0039 // As above.
        ServicePointManager.ServerCertificateValidationCallback = null;
#pragma warning restore SYSLIB0014, MA0039
        _tables.Dispose();
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    private PipelineParts Parts(IMailer mailer) => new()
    {
        Blobs = new FolderBlobStore(Containers.All.ToDictionary(c => c, c => _folder[c], StringComparer.Ordinal), _folder["locks"], TimeProvider.System),
        Tables = _tables,
        Queue = _tables,
        Mailer = mailer,
        Settings = new SettingsFolder(null),
        Clock = _clock,
    };

    private OutboxEntry Entry(string key, params string[] to) => new()
    {
        Key = key,
        Kind = MailKind.Published,
        Organisation = "RXX",
        Subject = "Adroddiad tŷ ŵyn: published",
        To = [.. to.Select(t => new MailRecipient(t))],
        Created = _clock.GetUtcNow(),
        Next = _clock.GetUtcNow(),
        Text = "Café: 13.7%\r\n",
        Html = "<!DOCTYPE html><html lang=\"en-GB\"><body><h1>Café</h1></body></html>",
    };

    private SmtpMailer Mailer(int? port = null, TimeSpan? deadline = null) => new(
        new SmtpOptions
        {
            Host = "127.0.0.1",
            Port = port ?? _server.Port,
            StartTls = true,
            User = SmtpServerProcess.User,
            Password = SmtpServerProcess.Password,
            From = "wres@example.nhs.uk",
            Deadline = deadline ?? TimeSpan.FromSeconds(30),
        }, TimeProvider.System);

    private static IReadOnlyList<string> Recipients(JsonElement message) => [.. message.GetProperty("recipients").EnumerateArray().Select(r => r.GetString()!)];
}
