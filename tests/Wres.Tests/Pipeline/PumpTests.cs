using Wres.Pipeline.Ports;
using Wres.Pipeline.Runs;
using Wres.Tests.Pipeline.Doubles;

namespace Wres.Tests.Pipeline;

/// <summary>The pump itself, by the real clock.</summary>
public sealed class PumpTests
{
    [Fact]
    public async Task Work_that_is_given_up_at_a_stop_is_there_for_others_at_once()
    {
        var bench = new Bench();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        bench.Work = async (context, ct) =>
        {
            begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, ct);
            return context.State;
        };
        bench.Start();
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        await bench.StartRunAsync();
        using var stop = new CancellationTokenSource();
        var pumping = new QueuePump(bench.Parts, bench.Dispatcher, new PumpSettings { Workers = 1 }).PumpAsync(stop.Token);
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        bench.Queue.NextDue(StepMessage.Queue).ShouldBe(bench.Clock.GetUtcNow() + TimeSpan.FromSeconds(30));
        await stop.CancelAsync();
        await pumping;
        bench.Queue.NextDue(StepMessage.Queue).ShouldBe(bench.Clock.GetUtcNow());
        (await bench.StateAsync())!.Status.ShouldBe(RunStatus.Pending);
    }

    [Fact]
    public async Task A_message_that_is_being_received_at_a_stop_is_given_back()
    {
        var bench = new Bench
        {
            Work = (context, ct) =>
            {
                ct.ThrowIfCancellationRequested();
                return Task.FromResult(context.State);
            },
        };
        bench.Start();
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        await bench.StartRunAsync();
        using var stop = new CancellationTokenSource();
        var parts = bench.Parts with { Queue = new StoppedMeanwhile(bench.Queue, stop) };
        await new QueuePump(parts, bench.Dispatcher, new PumpSettings { Workers = 1 }).PumpAsync(stop.Token);
        bench.Queue.NextDue(StepMessage.Queue).ShouldBe(bench.Clock.GetUtcNow());
        (await bench.StateAsync())!.Status.ShouldBe(RunStatus.Pending);
    }

    [Fact]
    public async Task A_message_stays_hidden_for_as_long_as_it_is_worked_on()
    {
        var bench = new Bench();
        await bench.Queue.SendAsync(StepMessage.Queue, "{}", TimeSpan.Zero, CancellationToken.None);
        var received = (await bench.Queue.ReceiveAsync(StepMessage.Queue, 1, TimeSpan.FromMilliseconds(90), CancellationToken.None))[0];
        var hidden = new CountingQueue(bench.Queue);
        await using (var lease = new MessageLease(bench.Parts with { Queue = hidden, Clock = TimeProvider.System }, received, TimeSpan.FromMilliseconds(90)))
        {
            await hidden.Renewed(3).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            (await lease.EndAsync()).ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task A_step_that_takes_too_long_is_a_failure_that_says_so()
    {
        var bench = new Bench { Work = async (context, ct) => { await Task.Delay(Timeout.Infinite, ct); return context.State; } };
        bench.Start();
        bench.Blobs.Drop("RXX/2025-03/staff.csv", Extract.Staff(8, 2));
        var run = (await bench.StartRunAsync())!;
        var dispatcher = new StepDispatcher(bench.Parts, bench.Engine) { Deadlines = StepDeadlines.All(TimeSpan.FromMilliseconds(50)) };
        var failure = await Should.ThrowAsync<TimeoutException>(() => dispatcher.HandleAsync(new StepMessage("RXX", "2025-03", run.Generation, StepName.Receive), 1, CancellationToken.None));
        failure.Message.ShouldStartWith("The step Receive took longer than");
    }

    /// <summary>A queue whose process is asked to stop after the store has hidden the message, and before it answers.</summary>
    private sealed class StoppedMeanwhile(IStepQueue inner, CancellationTokenSource stop) : IStepQueue
    {
        public async Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string queue, int most, TimeSpan hideFor, CancellationToken ct)
        {
            var received = await inner.ReceiveAsync(queue, most, hideFor, ct);
            await stop.CancelAsync();
            ct.ThrowIfCancellationRequested();
            return received;
        }

        public Task SendAsync(string queue, string body, TimeSpan delay, CancellationToken ct) => inner.SendAsync(queue, body, delay, ct);

        public Task<QueueMessage?> HideAsync(string queue, QueueMessage message, TimeSpan hideFor, CancellationToken ct) => inner.HideAsync(queue, message, hideFor, ct);

        public Task<bool> DeleteAsync(string queue, QueueMessage message, CancellationToken ct) => inner.DeleteAsync(queue, message, ct);

        public Task<long> CountAsync(string queue, CancellationToken ct) => inner.CountAsync(queue, ct);
    }

    private sealed class CountingQueue(IStepQueue inner) : IStepQueue
    {
        private readonly List<(int At, TaskCompletionSource Source)> _waiting = [];
        private int _renewals;

        public Task Renewed(int times)
        {
            var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            lock (_waiting)
                _waiting.Add((times, source));
            return source.Task;
        }

        public Task<QueueMessage?> HideAsync(string queue, QueueMessage message, TimeSpan hideFor, CancellationToken ct)
        {
            lock (_waiting)
            {
                _renewals++;
                foreach (var (_, source) in _waiting.Where(w => w.At <= _renewals))
                    source.TrySetResult();
            }

            return inner.HideAsync(queue, message, hideFor, ct);
        }

        public Task SendAsync(string queue, string body, TimeSpan delay, CancellationToken ct) => inner.SendAsync(queue, body, delay, ct);

        public Task<IReadOnlyList<QueueMessage>> ReceiveAsync(string queue, int most, TimeSpan hideFor, CancellationToken ct) => inner.ReceiveAsync(queue, most, hideFor, ct);

        public Task<bool> DeleteAsync(string queue, QueueMessage message, CancellationToken ct) => inner.DeleteAsync(queue, message, ct);

        public Task<long> CountAsync(string queue, CancellationToken ct) => inner.CountAsync(queue, ct);
    }
}
