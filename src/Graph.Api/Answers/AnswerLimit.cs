using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Graph.Insight.Json;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Answers;

/// <summary>
/// Writes a JSON answer whole before any of it is sent: one that is too large becomes a problem instead of filling a caller's memory, and the others have a
/// length.
/// </summary>
internal sealed class AnswerLimit(GraphApiOptions options) : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        var answer = result is INestedHttpResult nested ? nested.Result : result;
        if (answer is not (IValueHttpResult { Value: { } value } and IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK }))
            return result;
        var buffer = new LimitedBuffer(options.LargestAnswer);
        try
        {
            await using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = GraphJson.Options.Encoder });
            JsonSerializer.Serialize(writer, value, value.GetType(), GraphJson.Options);
            await writer.FlushAsync(context.HttpContext.RequestAborted);
        }
        catch (AnswerTooLargeException)
        {
            return ProblemResult.Of(
                context.HttpContext, Messages.AnswerTooLarge, [options.LargestAnswer.ToString(CultureInfo.InvariantCulture)]);
        }
        return new WrittenAnswer(buffer.Written);
    }

    private sealed class WrittenAnswer(ReadOnlyMemory<byte> body) : IResult, IStatusCodeHttpResult
    {
        public int? StatusCode => StatusCodes.Status200OK;

        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = "application/json; charset=utf-8";
            httpContext.Response.ContentLength = body.Length;
            await httpContext.Response.Body.WriteAsync(body, httpContext.RequestAborted);
        }
    }

    private sealed class LimitedBuffer(int most) : IBufferWriter<byte>
    {
        private readonly ArrayBufferWriter<byte> _bytes = new();

        public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

        public void Advance(int count)
        {
            _bytes.Advance(count);
            if (_bytes.WrittenCount > most)
                throw new AnswerTooLargeException();
        }

        public Memory<byte> GetMemory(int sizeHint = 0) => _bytes.GetMemory(sizeHint);

        public Span<byte> GetSpan(int sizeHint = 0) => _bytes.GetSpan(sizeHint);
    }

    private sealed class AnswerTooLargeException : Exception;
}
