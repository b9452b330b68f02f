using System.Threading.Channels;
using Graph.Model;
using Graph.Resolution;
using Graph.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Graph.Api.Writing;

/// <summary>
/// The one place of this process that changes the store. Wishes wait in a line; those that wait together are drafted together, resolved once and applied in
/// one step, so that readers go on meanwhile and see the store change from one whole state to the next.
/// </summary>
internal sealed partial class StoreWriter(IGraphStore store, Lazy<Resolver> resolver, ILogger<StoreWriter> log) : BackgroundService
{
    /// <summary>So many may wait; the next is told to come again.</summary>
    public const int LongestLine = 64;

    // How often a draft is made anew because someone else changed the store.
    private const int MostAttempts = 5;

    private readonly Channel<Wish> _line = Channel.CreateBounded<Wish>(
        new BoundedChannelOptions(LongestLine) { FullMode = BoundedChannelFullMode.Wait, SingleReader = true });

    private volatile bool _writing;

    /// <summary>Whether a change is being made just now.</summary>
    public bool IsWriting => _writing;

    /// <summary>Puts a wish into the line; false when the line is full.</summary>
    /// <param name="apply">Makes the change in a draft; may be called again on a newer one.</param>
    /// <param name="resolving">Told when the draft is being resolved.</param>
    /// <param name="result">What comes of it; a caller who goes away does not stop it.</param>
    public bool TryEnqueue(Func<StoreDraft, WriteResult> apply, Action? resolving, out Task<WriteResult> result)
    {
        var wish = new Wish(apply, resolving);
        result = wish.Result.Task;
        return _line.Writer.TryWrite(wish);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wishes = new List<Wish>();
        try
        {
            await ServeAsync(wishes, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server ends; whoever still waits is told so.
            _line.Writer.Complete();
            while (_line.Reader.TryRead(out var wish))
                wishes.Add(wish);
            Fail(wishes, "stopping", new LocalizedText("The server was stopped before this was done; send it again.", "服务在完成之前已停止；请重新发送。"));
        }
    }

    private async Task ServeAsync(List<Wish> wishes, CancellationToken stoppingToken)
    {
        while (await _line.Reader.WaitToReadAsync(stoppingToken))
        {
            wishes.Clear();
            while (_line.Reader.TryRead(out var wish))
                wishes.Add(wish);
            _writing = true;
            try
            {
                await WriteAsync(wishes, stoppingToken);
            }
            catch (StoreException failure)
            {
                LogStoreFailed(failure.Message);
                Fail(wishes, "storeUnavailable", failure.Text);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailed(failure);
                Fail(wishes, "internalError", new LocalizedText("The program failed; its log says more.", "程序出错；详情见日志。"));
            }
            finally
            {
                _writing = false;
            }
        }
    }

    private async Task WriteAsync(List<Wish> wishes, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var draft = await StoreDraft.OpenAsync(store, cancellation);
            var results = await Task.Run(() => wishes.ConvertAll(wish => Apply(wish, draft)), cancellation);
            if (draft.Change is { IsEmpty: false } change)
            {
                foreach (var wish in wishes)
                    wish.Resolving?.Invoke();
                var graph = await Task.Run(() => draft.ResolveAsync(resolver.Value, cancellation), cancellation);
                if (!await store.ApplyAsync(change, graph, draft.State.Revision, cancellation))
                    continue;
            }
            for (var i = 0; i < wishes.Count; i++)
                wishes[i].Result.TrySetResult(results[i]);
            return;
        }
        Fail(wishes, "storeBusy", new LocalizedText(
            "Another program keeps changing the store; try again when it has finished.", "另一个程序正在不断修改库；请待其完成后重试。"));
    }

    // What fails with one wish must not spoil the others that wait with it.
    private WriteResult Apply(Wish wish, StoreDraft draft)
    {
        try
        {
            return wish.Apply(draft);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(failure);
            return new WriteFailed("internalError", new LocalizedText("The program failed on this document; its log says more.", "处理该文件时程序出错；详情见日志。"));
        }
    }

    private static void Fail(List<Wish> wishes, string code, LocalizedText detail)
    {
        foreach (var wish in wishes)
            wish.Result.TrySetResult(new WriteFailed(code, detail));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The store could not be changed: {Reason}")]
    private partial void LogStoreFailed(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A change failed")]
    private partial void LogFailed(Exception failure);

    private sealed record Wish(Func<StoreDraft, WriteResult> Apply, Action? Resolving)
    {
        public TaskCompletionSource<WriteResult> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
