using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Wres.Functions.Access;

namespace Wres.EndToEndTests.Access;

/// <summary>Every operation of the OpenAPI document, by every role, for the own and for a foreign organisation.</summary>
public sealed class RoleTests(AccessFixture access) : IClassFixture<AccessFixture>
{
    [Fact]
    public async Task Every_operation_says_who_may_call_it_and_viewers_never_change_anything()
    {
        var operations = await DescribedOperation.AllAsync(access.Nobody);
        operations.Count.ShouldBeGreaterThan(35);
        operations.Where(o => o.Open).Select(o => o.Id).Order(StringComparer.Ordinal).ShouldBe(["getHealth", "getVersion"]);
        foreach (var operation in operations.Where(o => !o.Open))
        {
            operation.Roles.ShouldNotBeEmpty(operation.Id);
            operation.Roles.ShouldBeSubsetOf(AccessFixture.Roles, operation.Id);
            // Auditing a report is a calculation on what is sent; it changes nothing.
            if (operation.Method != "GET" && operation.Id != "auditReport")
                operation.Roles.ShouldNotContain("viewer", operation.Id);
        }

        operations.Single(o => o.Id == "putExtract").Roles.ShouldBe(["analyst", "operator"]);
        operations.Single(o => o.Id == "rewindRun").Roles.ShouldBe(["operator"]);
        operations.Single(o => o.Id == "getIndicators").Roles.ShouldBe(AccessFixture.Roles);
    }

    [Fact]
    public async Task Every_operation_has_a_rule_and_every_rule_an_operation() =>
        (await DescribedOperation.AllAsync(access.Nobody)).Select(o => o.Id).Order(StringComparer.Ordinal).ShouldBe(AccessRules.Operations.Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_operation_is_refused_without_a_key_and_to_every_role_that_it_does_not_name()
    {
        var faults = new List<string>();
        foreach (var operation in await DescribedOperation.AllAsync(access.Nobody))
        {
            var nobody = await StatusAsync(access.Nobody, operation, AccessFixture.Own);
            if (nobody == HttpStatusCode.Unauthorized == operation.Open)
                faults.Add($"{operation.Id}: {nobody} without a key");
            foreach (var role in AccessFixture.Roles.Where(_ => !operation.Open))
            {
                var status = await StatusAsync(access.As(role), operation, AccessFixture.Own);
                if (status == HttpStatusCode.Unauthorized || (status == HttpStatusCode.Forbidden) == operation.Roles.Contains(role))
                    faults.Add($"{operation.Id}: {status} to the {role}");
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_organisation_answers_like_one_that_is_not_there_to_every_role()
    {
        var faults = new List<string>();
        foreach (var operation in (await DescribedOperation.AllAsync(access.Nobody)).Where(o => o.NamesOrganisation))
        {
            foreach (var role in AccessFixture.Roles)
            {
                var (foreign, absent) = (await AnswerAsync(access.As(role), operation, AccessFixture.Foreign), await AnswerAsync(access.As(role), operation, AccessFixture.Absent));
                if (foreign.Status != HttpStatusCode.NotFound || foreign != absent)
                    faults.Add($"{operation.Id} to the {role}: {foreign} and {absent}");
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_list_names_another_organisation_whatever_is_asked_for()
    {
        foreach (var operation in (await DescribedOperation.AllAsync(access.Nobody)).Where(o => o is { Method: "GET", NamesOrganisation: false, Open: false }))
        {
            foreach (var query in new[] { "", $"?organisation={AccessFixture.Foreign}", $"?after={AccessFixture.Own}-2025-12", "?top=1" })
            {
                using var response = await access.As("operator").GetAsync(operation.Path + query, TestContext.Current.CancellationToken);
                (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain(AccessFixture.Foreign, customMessage: operation.Id + query);
            }
        }

        (await access.Serve.GetAsync("/api/organisations")).ToString().ShouldContain(AccessFixture.Foreign);
    }

    [Fact]
    public async Task A_run_of_another_organisation_can_not_be_started_by_naming_it_in_the_body()
    {
        var analyst = access.As("analyst");
        var foreign = await StartAsync(analyst, new { organisation = AccessFixture.Foreign });
        var absent = await StartAsync(analyst, new { organisation = AccessFixture.Absent });
        foreign.Status.ShouldBe(HttpStatusCode.NotFound);
        foreign.Body.Replace(AccessFixture.Foreign, AccessFixture.Absent, StringComparison.Ordinal).ShouldBe(absent.Body);
        var all = await StartAsync(analyst, new { organisations = new[] { "*" }, documents = false });
        all.Status.ShouldBe(HttpStatusCode.Accepted);
        all.Body.ShouldContain(AccessFixture.Own);
        all.Body.ShouldNotContain(AccessFixture.Foreign);
    }

    [Theory]
    [InlineData("/api/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/runs/RYY/2025-03/nothing", HttpStatusCode.NotFound)]
    public async Task A_path_that_is_no_route_says_only_that(string path, HttpStatusCode status)
    {
        (await access.Nobody.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await access.As("viewer").GetAsync(path, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(status);
    }

    private static async Task<(HttpStatusCode Status, string Body)> StartAsync(HttpClient http, object body)
    {
        using var response = await http.PostAsync("/api/runs", JsonContent.Create(body), TestContext.Current.CancellationToken);
        return (response.StatusCode, await BodyAsync(response));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, DescribedOperation operation, string organisation) => (await AnswerAsync(http, operation, organisation)).Status;

    private static async Task<(HttpStatusCode Status, string Body)> AnswerAsync(HttpClient http, DescribedOperation operation, string organisation)
    {
        using var request = operation.Request(organisation);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await BodyAsync(response));
    }

    /// <summary>The body without the trace's id, which differs every time.</summary>
    private static async Task<string> BodyAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        if (response.Content.Headers.ContentType?.MediaType != "application/problem+json")
            return text;
        var problem = JsonNode.Parse(text)!.AsObject();
        problem.Remove("traceId");
        return problem.ToJsonString();
    }
}
