namespace Graph.Api.Tests;

public sealed class AnswerEndpointTests(ApiHost api) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task A_question_that_fits_no_form_is_422_with_what_can_be_asked()
    {
        var answer = await api.GetAsync("/api/ask?q=今天天气怎么样");

        answer.Status.ShouldBe(422);
        answer.MediaType.ShouldBe("application/problem+json");
        answer.Json.GetProperty("code").GetString().ShouldBe("questionNotRead");
        answer.Json.GetProperty("allowed").GetArrayLength().ShouldBeGreaterThan(5);
    }

    [Theory]
    [InlineData("/api/diff?district=徐汇区&from=2020", 400, "missingParameter")]
    [InlineData("/api/diff?district=徐汇区&from=2021&to=2020", 400, "yearsReversed")]
    [InlineData("/api/diff?district=徐汇区&from=2019&to=2020&cursor=!!", 400, "invalidValue")]
    [InlineData("/api/districts/没有区", 404, "unknownDistrict")]
    [InlineData("/api/districts/徐汇区/years/x", 400, "invalidValue")]
    [InlineData("/api/indicators/没有/series", 404, "unknownIndicator")]
    [InlineData("/api/compare?districts=徐汇区", 400, "invalidValue")]
    [InlineData("/api/commitments?outcome=broken", 400, "invalidValue")]
    [InlineData("/api/commitments?entity=人民公园", 300, "ambiguousName")]
    [InlineData("/api/graph?center=徐家汇&labels=Project,Nothing", 400, "invalidValue")]
    [InlineData("/api/export", 400, "missingParameter")]
    public async Task What_a_caller_can_get_wrong_is_named(string address, int status, string code)
    {
        var answer = await api.GetAsync(address);

        (answer.Status, answer.Json.GetProperty("code").GetString()).ShouldBe((status, code), answer.Body);
    }

    [Fact]
    public async Task An_export_is_tagged_and_answers_304()
    {
        var first = await api.GetAsync("/api/export?format=csv");
        var again = await api.GetAsync("/api/export?format=csv", ("If-None-Match", first.Response.Headers.ETag!.ToString()));

        (first.Status, first.MediaType, again.Status).ShouldBe((200, "text/csv", 304));
        again.Body.ShouldBeEmpty();
    }
}
