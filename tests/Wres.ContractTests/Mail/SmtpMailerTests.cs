using System.Net.Mail;
using Wres.Pipeline.Ports;
using Wres.Storage.Mail;

namespace Wres.ContractTests.Mail;

public sealed class SmtpMailerTests
{
    private static readonly SmtpOptions Good = new() { Host = "smtp.example.nhs.uk", From = "WRES <wres@example.nhs.uk>" };

    private static readonly OutgoingMail Mail = new(
        "RBS|2025-03|published", ["lead@example.nhs.uk", "hr@example.nhs.uk"], "Report ready", "The report is ready.", "<p>The report is ready.</p>", []);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_e_mail_is_handed_to_the_relay_once_for_all_who_get_it()
    {
        using var server = new TinySmtpServer();
        await Mailer(server.Port).SendAsync(Mail, Ct);
        var heard = server.Taken.ShouldHaveSingleItem();
        heard.ShouldContain("MAIL FROM:<wres@example.nhs.uk>");
        heard.ShouldContain("RCPT TO:<lead@example.nhs.uk>");
        heard.ShouldContain("RCPT TO:<hr@example.nhs.uk>");
        heard.ShouldContain("Subject: Report ready");
        heard.ShouldContain(Convert.ToBase64String("The report is ready."u8));
    }

    [Fact]
    public async Task A_second_sending_of_a_key_has_the_same_message_id_and_another_key_another()
    {
        using var server = new TinySmtpServer();
        await Mailer(server.Port).SendAsync(Mail, Ct);
        await Mailer(server.Port).SendAsync(Mail, Ct);
        await Mailer(server.Port).SendAsync(Mail with { Key = "RDE|2025-03|published" }, Ct);
        var ids = server.Taken.ConvertAll(heard => heard.Split('\n').Single(line => line.StartsWith("Message-ID:", StringComparison.Ordinal)));
        ids[1].ShouldBe(ids[0]);
        ids[2].ShouldNotBe(ids[0]);
    }

    [Fact]
    public async Task A_refusing_relay_is_a_failure()
    {
        using var server = new TinySmtpServer("554 no");
        await Should.ThrowAsync<SmtpException>(() => Mailer(server.Port).SendAsync(Mail, Ct));
    }

    [Fact]
    public async Task A_relay_without_STARTTLS_gets_nothing_where_that_is_asked_for()
    {
        using var server = new TinySmtpServer();
        var mailer = new SmtpMailer(Good with { Host = "127.0.0.1", Port = server.Port }, TimeProvider.System);
        await Should.ThrowAsync<SmtpException>(() => mailer.SendAsync(Mail, Ct));
        server.Lines.ShouldContain(line => line.StartsWith("EHLO", StringComparison.Ordinal));
        server.Lines.ShouldAllBe(line => !line.StartsWith("RCPT", StringComparison.Ordinal) && !line.StartsWith("DATA", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_silent_relay_is_given_up_after_the_deadline()
    {
        using var server = new TinySmtpServer(mute: true);
        var options = Good with { Host = "127.0.0.1", Port = server.Port, StartTls = false, Deadline = TimeSpan.FromMilliseconds(300) };
        await Should.ThrowAsync<TimeoutException>(() => new SmtpMailer(options, TimeProvider.System).SendAsync(Mail, Ct));
    }

    [Fact]
    public async Task A_subject_of_two_lines_never_reaches_the_relay()
    {
        using var server = new TinySmtpServer();
        await Should.ThrowAsync<ArgumentException>(() => Mailer(server.Port).SendAsync(Mail with { Subject = "x\r\nBcc: thief@example.com" }, Ct));
        server.Lines.ShouldBeEmpty();
    }

    [Fact]
    public void Good_options_have_no_problem() => Good.Problems("Mail:").ShouldBeEmpty();

    [Fact]
    public void Every_wrong_option_is_named_with_an_example()
    {
        var wrong = new SmtpOptions { Host = "no host", From = "nobody", Port = 0, User = "u", Deadline = TimeSpan.Zero };
        var problems = wrong.Problems("Mail:");
        problems.Count.ShouldBe(5);
        problems[0].ShouldBe("Mail:Host is not a host's name, for example smtp.example.nhs.uk");
        problems.ShouldContain(problem => problem.StartsWith("Mail:Port", StringComparison.Ordinal));
        problems.ShouldContain(problem => problem.StartsWith("Mail:From", StringComparison.Ordinal));
        problems.ShouldContain(problem => problem.StartsWith("Mail:User", StringComparison.Ordinal));
        problems.ShouldContain(problem => problem.StartsWith("Mail:Deadline", StringComparison.Ordinal));
        Should.Throw<ArgumentException>(() => new SmtpMailer(wrong, TimeProvider.System));
    }

    [Fact]
    public void A_password_is_sent_over_the_network_only_after_STARTTLS()
    {
        var open = Good with { StartTls = false, User = "u", Password = "p" };
        open.Problems("").ShouldHaveSingleItem().ShouldStartWith("StartTls");
        (open with { Host = "localhost" }).Problems("").ShouldBeEmpty();
    }

    private static SmtpMailer Mailer(int port) => new(Good with { Host = "127.0.0.1", Port = port, StartTls = false }, TimeProvider.System);
}
