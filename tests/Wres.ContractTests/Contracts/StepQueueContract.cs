using System.Collections.Concurrent;
using System.Globalization;
using Wres.Pipeline.Ports;

namespace Wres.ContractTests.Contracts;

/// <summary>What every queue does.</summary>
public abstract class StepQueueContract
{
    private const string Steps = "wres-steps";
    private static readonly TimeSpan Hidden = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    private protected abstract IStepQueue Queue { get; }

    private protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Lets the time pass by which messages become visible.</summary>
    private protected abstract Task PassAsync(TimeSpan time);

    [Fact]
    public async Task A_queue_that_was_never_used_is_empty()
    {
        (await Queue.ReceiveAsync(Steps, 32, Long, Ct)).ShouldBeEmpty();
        (await Queue.CountAsync(Steps, Ct)).ShouldBe(0);
    }

    [Theory]
    [InlineData("plain text")]
    [InlineData("""{"id":1,"text":"Tŷ \"Ŵ\" <&> 👩‍⚕️"}""")]
    [InlineData("  spaces and\r\nlines\t")]
    [InlineData("")]
    public async Task A_sent_text_is_received_as_it_is(string body)
    {
        await SendAsync(body);
        var message = (await Queue.ReceiveAsync(Steps, 1, Long, Ct)).ShouldHaveSingleItem();
        message.Body.ShouldBe(body);
        message.DequeueCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_received_message_is_hidden_then_comes_again_counted()
    {
        await SendAsync("one");
        var first = (await Queue.ReceiveAsync(Steps, 32, Hidden, Ct)).ShouldHaveSingleItem();
        (await Queue.ReceiveAsync(Steps, 32, Hidden, Ct)).ShouldBeEmpty();
        (await Queue.CountAsync(Steps, Ct)).ShouldBe(1);
        await PassAsync(Hidden);
        var second = (await Queue.ReceiveAsync(Steps, 32, Hidden, Ct)).ShouldHaveSingleItem();
        second.Id.ShouldBe(first.Id);
        second.DequeueCount.ShouldBe(2);
        second.Receipt.ShouldNotBe(first.Receipt);
    }

    [Fact]
    public async Task A_deleted_message_does_not_come_again()
    {
        await SendAsync("one");
        var message = (await Queue.ReceiveAsync(Steps, 32, Hidden, Ct)).ShouldHaveSingleItem();
        (await Queue.DeleteAsync(Steps, message, Ct)).ShouldBeTrue();
        (await Queue.DeleteAsync(Steps, message, Ct)).ShouldBeFalse();
        (await Queue.CountAsync(Steps, Ct)).ShouldBe(0);
        await PassAsync(Hidden);
        (await Queue.ReceiveAsync(Steps, 32, Hidden, Ct)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_receipt_that_is_no_longer_the_newest_deletes_nothing()
    {
        await SendAsync("one");
        var slow = (await Queue.ReceiveAsync(Steps, 32, Hidden, Ct)).ShouldHaveSingleItem();
        await PassAsync(Hidden);
        var next = (await Queue.ReceiveAsync(Steps, 32, Long, Ct)).ShouldHaveSingleItem();
        (await Queue.DeleteAsync(Steps, slow, Ct)).ShouldBeFalse();
        (await Queue.CountAsync(Steps, Ct)).ShouldBe(1);
        (await Queue.DeleteAsync(Steps, next, Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_late_receipt_still_deletes_as_long_as_nobody_else_received()
    {
        await SendAsync("one");
        var late = (await Queue.ReceiveAsync(Steps, 32, Hidden, Ct)).ShouldHaveSingleItem();
        await PassAsync(Hidden);
        (await Queue.DeleteAsync(Steps, late, Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_message_hidden_again_comes_after_the_new_time_with_a_new_count()
    {
        await SendAsync("one");
        var first = (await Queue.ReceiveAsync(Steps, 1, Long, Ct)).ShouldHaveSingleItem();
        var hidden = (await Queue.HideAsync(Steps, first, Hidden, Ct)).ShouldNotBeNull();
        hidden.Body.ShouldBe("one");
        (await Queue.ReceiveAsync(Steps, 1, Long, Ct)).ShouldBeEmpty();
        await PassAsync(Hidden);
        var second = (await Queue.ReceiveAsync(Steps, 1, Long, Ct)).ShouldHaveSingleItem();
        second.Body.ShouldBe("one");
        second.DequeueCount.ShouldBe(2);
        (await Queue.HideAsync(Steps, first, Hidden, Ct)).ShouldBeNull();
        (await Queue.HideAsync(Steps, hidden, Hidden, Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task A_message_hidden_for_no_time_can_be_received_at_once_and_its_newest_receipt_deletes()
    {
        await SendAsync("one");
        var first = (await Queue.ReceiveAsync(Steps, 1, Long, Ct)).ShouldHaveSingleItem();
        (await Queue.HideAsync(Steps, first, TimeSpan.Zero, Ct)).ShouldNotBeNull();
        var second = (await Queue.ReceiveAsync(Steps, 1, Long, Ct)).ShouldHaveSingleItem();
        var longer = (await Queue.HideAsync(Steps, second, Long, Ct)).ShouldNotBeNull();
        (await Queue.DeleteAsync(Steps, longer, Ct)).ShouldBeTrue();
        (await Queue.HideAsync(Steps, longer, Long, Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task A_delayed_message_comes_when_its_delay_is_over()
    {
        await Queue.SendAsync(Steps, "later", Hidden, Ct);
        (await Queue.ReceiveAsync(Steps, 32, Long, Ct)).ShouldBeEmpty();
        (await Queue.CountAsync(Steps, Ct)).ShouldBe(1);
        await PassAsync(Hidden);
        (await Queue.ReceiveAsync(Steps, 32, Long, Ct)).ShouldHaveSingleItem().Body.ShouldBe("later");
    }

    [Fact]
    public async Task Queues_do_not_mix()
    {
        await SendAsync("one");
        await Queue.SendAsync("wres-steps-poison", "poison", TimeSpan.Zero, Ct);
        (await Queue.ReceiveAsync("wres-steps-poison", 32, Long, Ct)).ShouldHaveSingleItem().Body.ShouldBe("poison");
        (await Queue.CountAsync(Steps, Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task One_call_gives_at_most_32_and_no_more_than_asked_for()
    {
        for (var i = 0; i < 40; i++) await SendAsync(i.ToString(CultureInfo.InvariantCulture));
        (await Queue.ReceiveAsync(Steps, 3, Long, Ct)).Count.ShouldBe(3);
        (await Queue.ReceiveAsync(Steps, 100, Long, Ct)).Count.ShouldBe(32);
        (await Queue.ReceiveAsync(Steps, 32, Long, Ct)).Count.ShouldBe(5);
    }

    [Fact]
    public async Task A_body_of_48_KiB_is_taken_and_one_byte_more_is_refused()
    {
        var most = string.Concat(Enumerable.Repeat("ŵ", StorageLimits.MessageBytes / 2));
        await SendAsync(most);
        (await Queue.ReceiveAsync(Steps, 1, Long, Ct)).ShouldHaveSingleItem().Body.ShouldBe(most);
        await Should.ThrowAsync<ArgumentException>(() => SendAsync(most + "x"));
    }

    [Fact]
    public async Task Many_senders_and_receivers_lose_nothing_and_share_nothing()
    {
        const int Senders = 4, Each = 40, Receivers = 6;
        var received = new ConcurrentBag<string>();
        var sending = Enumerable.Range(0, Senders).Select(sender => Task.Run(
            async () =>
            {
                for (var i = 0; i < Each; i++) await SendAsync($"{sender}/{i}");
            },
            Ct));
        var receiving = Enumerable.Range(0, Receivers).Select(_ => Task.Run(
            async () =>
            {
                while (received.Count < Senders * Each)
                {
                    foreach (var message in await Queue.ReceiveAsync(Steps, 3, Long, Ct))
                    {
                        received.Add(message.Body);
                        message.DequeueCount.ShouldBe(1);
                        (await Queue.DeleteAsync(Steps, message, Ct)).ShouldBeTrue();
                    }
                }
            },
            Ct));
        await Task.WhenAll(sending.Concat(receiving));
        received.Order().ShouldBe(Enumerable.Range(0, Senders).SelectMany(sender => Enumerable.Range(0, Each).Select(i => $"{sender}/{i}")).Order());
        (await Queue.CountAsync(Steps, Ct)).ShouldBe(0);
    }

    private Task SendAsync(string body) => Queue.SendAsync(Steps, body, TimeSpan.Zero, Ct);
}
