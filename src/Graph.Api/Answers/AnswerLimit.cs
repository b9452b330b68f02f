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
        var body = new LimitedStream(options.LargestAnswer);
        try
        {
            JsonSerializer.Serialize(body, value, value.GetType(), GraphJson.Options);
        }
        catch (AnswerTooLargeException)
        {
            return ProblemResult.Of(
                context.HttpContext, Messages.AnswerTooLarge, [options.LargestAnswer.ToString(CultureInfo.InvariantCulture)]);
        }
        return new WrittenAnswer(body.GetBuffer().AsMemory(0, (int)body.Length));
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

    private sealed class LimitedStream(int most) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Check(buffer.Length);
            base.Write(buffer);
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Check(count);
            base.Write(buffer, offset, count);
        }

        private void Check(int count)
        {
            if (Length + count > most)
                throw new AnswerTooLargeException();
        }
    }

    private sealed class AnswerTooLargeException : Exception;
}
