using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Tests.Pipeline.Doubles;

namespace Wres.Tests.Pipeline;

/// <summary>A store that fails now and then, messages that come twice and in any order, and a pump that outlives an outage.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Messages_that_are_doubled_and_shuffled_lead_to_the_same_end(int seed)
    {
        var calm = new Bench();
        await DropYearsAsync(calm);
        await calm.DrainAsync();
        var wild = new Bench();
        await DropYearsAsync(wild);
        var random = new Random(seed);
        for (var turns = 0; turns < 2_000 && wild.Queue.NextDue(StepMessage.Queue) is { } due; turns++)
        {
            wild.Clock.AdvanceTo(due);
            // All that is due, in any order, each one up to three times, some not deleted before they come again.
            var received = (await wild.Queue.ReceiveAsync(StepMessage.Queue, 32, TimeSpan.FromSeconds(30), CancellationToken.None)).OrderBy(_ => random.Next()).ToList();
            foreach (var message in received.SelectMany(m => Enumerable.Repeat(m, 1 + random.Next(3))).OrderBy(_ => random.Next()).ToList())
            {
                await wild.Dispatcher.HandleAsync(StepMessage.TryParse(message.Body)!, message.DequeueCount, CancellationToken.None);
                if (turns > 200 || random.Next(5) > 0)
                    await wild.Queue.DeleteAsync(StepMessage.Queue, message, CancellationToken.None);
            }
        }

        wild.Queue.NextDue(StepMessage.Queue).ShouldBeNull();
        foreach (var period in new[] { "2023-03", "2024-03", "2025-03" })
            (await wild.StateAsync(period: period))!.Status.ShouldBe(RunStatus.Completed);
        wild.Results().ShouldBe(calm.Results());
        wild.Leftovers().ShouldBeEmpty();
    }

    [Fact]
    public async Task Copies_of_messages_lead_to_no_further_messages()
    {
        var calm = new Bench();
        await DropYearsAsync(calm);
        await calm.DrainAsync();
        var bench = new Bench();
        bench.Queue.Copies = 3;
        await DropYearsAsync(bench);
        await bench.DrainAsync();
        bench.Results().ShouldBe(calm.Results());
        bench.Leftovers().ShouldBeEmpty();
        bench.Queue.Sent.Order().ShouldBe(calm.Queue.Sent.Order());
    }

    [Fact]
    public async Task Copies_of_a_waiting_message_become_one()
    {
        var bench = new Bench();
        bench.Queue.Copies = 3;
        foreach (var period in new[] { "2024-03", "2025-03" })
            bench.Blobs.Drop($"RXX/{period}/staff.csv", Extract.Staff(10, 2));
        // The earlier year's message is lost with its process, so the later one waits.
        await bench.StartRunAsync(period: "2024-03");
        foreach (var lost in await bench.Queue.ReceiveAsync(StepMessage.Queue, 32, TimeSpan.FromMinutes(5), CancellationToken.None))
            lost.Body.ShouldContain("2024-03");
        await bench.StartRunAsync(period: "2025-03");
        var before = bench.Queue.Sent.Count;
        for (var waits = 0; waits < 40; waits++)
        {
            bench.Clock.Advance(TimeSpan.FromSeconds(5));
            await bench.TurnAsync(32);
        }

        (await bench.StateAsync())!.Step.ShouldBe(StepName.Compare);
        (bench.Queue.Sent.Count - before).ShouldBeInRange(10, 43);
        await bench.DrainAsync();
        foreach (var period in new[] { "2024-03", "2025-03" })
            (await bench.StateAsync(period: period))!.Status.ShouldBe(RunStatus.Completed);
        bench.Leftovers().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task A_store_that_fails_one_call_in_fifty_costs_time_and_nothing_else(int seed)
    {
        var calm = new Bench();
        await DropYearsAsync(calm);
        await calm.DrainAsync();
        var bench = new Bench();
        await DropYearsAsync(bench);
        var random = new Random(seed);
        for (var lives = 0; bench.Queue.NextDue(StepMessage.Queue) is not null; lives++)
        {
            lives.ShouldBeLessThan(200);
            bench.Start(new Breakable(random.Next(1, 100), random.Next(2) == 0));
            try
            {
                await bench.DrainAsync();
            }
            catch (ProcessDiedException)
            {
                // The next one goes on once the messages come again.
            }
        }

        bench.Results().ShouldBe(calm.Results());
        bench.Leftovers().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_pump_outlives_an_outage_and_says_so()
    {
        var queue = new OutOfOrderQueue(failures: 2);
        var bench = new Bench();
        var parts = bench.Parts with { Queue = queue, Clock = TimeProvider.System };
        var said = 0;
        using var stop = new CancellationTokenSource();
        var pump = new QueuePump(parts, new StepDispatcher(parts, new RunEngine(parts)), new PumpSettings { Workers = 1, OutagePause = TimeSpan.FromMilliseconds(5) }) { Outage = _ => said++ };
        var pumping = pump.PumpAsync(stop.Token);
        await queue.Answered.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await pumping;
        said.ShouldBe(2);
    }

    private static async Task DropYearsAsync(Bench bench)
    {
        foreach (var (period, bme) in new[] { ("2025-03", 4), ("2023-03", 1), ("2024-03", 2) })
        {
            bench.Blobs.Drop($"RXX/{period}/staff.csv", Extract.Staff(10, bme));
            await bench.ArriveAsync($"RXX/{period}/staff.csv");
        }
    }

    /// <summary>A queue that fails at first.</summary>
    private sealed class OutOfOrderQueue(int failures) : IStepQueue
    {
        private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _calls;

        public Task Answered => _answered.Task;

        public Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string queue, int most, TimeSpan hideFor, CancellationToken ct)
        {
            if (++_calls <= failures)
                throw new IOException("The store is out.");
            _answered.TrySetResult();
            return Task.FromResult<IReadOnlyList<QueueMessage>>([]);
        }

        public Task SendAsync(string queue, string body, TimeSpan delay, CancellationToken ct) => Task.CompletedTask;

        public Task<QueueMessage?> HideAsync(string queue, QueueMessage message, TimeSpan hideFor, CancellationToken ct) => Task.FromResult<QueueMessage?>(message);

        public Task<bool> DeleteAsync(string queue, QueueMessage message, CancellationToken ct) => Task.FromResult(true);

        public Task<long> CountAsync(string queue, CancellationToken ct) => Task.FromResult(0L);
    }
}
