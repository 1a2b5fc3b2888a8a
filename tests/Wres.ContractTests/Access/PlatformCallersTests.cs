using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Wres.Functions.Access;

namespace Wres.ContractTests.Access;

/// <summary>Who signed in, as the platform's header says, and when it is believed.</summary>
public sealed class PlatformCallersTests
{
    private static readonly ICallers Nobody = new Fixed(null);

    [Fact]
    public async Task Claims_become_a_name_and_a_grant_for_each_role()
    {
        var caller = await FindAsync(new PlatformCallers(Nobody), """
            { "auth_typ": "aad", "name_typ": "name", "role_typ": "roles", "claims": [
                { "typ": "name", "val": "A. Person" }, { "typ": "roles", "val": "wres.analyst.RBS" }, { "typ": "roles", "val": "wres.viewer" },
                { "typ": "roles", "val": "wres.emperor" }, { "typ": "roles", "val": "wres.operator.rbs" }, { "typ": "groups", "val": "wres.operator" } ] }
            """);
        caller!.Name.ShouldBe("A. Person");
        (caller.May(Need.Prepare, "RBS"), caller.May(Need.Prepare, "RDE"), caller.May(Need.Read, "RDE"), caller.May(Need.Operate, "RBS"), caller.May(Need.Approve, "RBS"))
            .ShouldBe((true, false, true, false, false));
    }

    [Fact]
    public async Task Who_signed_in_without_a_role_may_nothing_and_sees_nothing()
    {
        var caller = await FindAsync(new PlatformCallers(Nobody), """{ "claims": [ { "typ": "name", "val": "A. Person" } ] }""");
        (caller!.May(Need.Read), caller.Sees("RBS")).ShouldBe((false, false));
    }

    [Theory]
    [InlineData("{ \"claims\": [ { \"typ\": \"roles\", \"val\": \"wres.viewer\" } ] }")]
    [InlineData("{ \"claims\": [ { \"typ\": \"name\", \"val\": \"a\\nb\" }, { \"typ\": \"roles\", \"val\": \"wres.viewer\" } ] }")]
    [InlineData("{ \"claims\": 7 }")]
    [InlineData("[]")]
    [InlineData("not json")]
    [InlineData("{}")]
    public async Task A_header_that_names_nobody_is_nobody(string principal) => (await FindAsync(new PlatformCallers(Nobody), principal)).ShouldBeNull();

    [Fact]
    public void The_header_is_believed_only_where_a_setting_says_so()
    {
        var problems = new List<string>();
        Read(problems).ForServe(Nobody).ShouldBeSameAs(Nobody);
        Read(problems).ForHost(Nobody).ShouldBeOfType<FunctionKeyCallers>();
        Read(problems, ("Wres:Access:PlatformSignIn", "true")).ForHost(Nobody).ShouldBeOfType<PlatformCallers>();
        Read(problems, ("Wres:Access:PlatformSignIn", "true")).ForServe(Nobody).ShouldBeOfType<PlatformCallers>();
        problems.ShouldBeEmpty();
        Read(problems, ("Wres:Access:PlatformSignIn", "perhaps"), ("Wres:Access:FunctionKeyRole", "king"));
        problems.Count.ShouldBe(2);
        problems.ShouldAllBe(p => p.StartsWith("Wres__Access__", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, true, false)]
    [InlineData("none", false, false)]
    [InlineData("operator", true, true)]
    public async Task A_function_key_that_is_not_ours_has_the_role_of_the_setting(string? setting, bool reads, bool operates)
    {
        var callers = Read([], ("Wres:Access:FunctionKeyRole", setting)).ForHost(Nobody);
        var caller = await callers.FindAsync(new DefaultHttpContext().Request, TestContext.Current.CancellationToken);
        (caller!.May(Need.Read, "RBS"), caller.May(Need.Operate, "RBS")).ShouldBe((reads, operates));
    }

    [Fact]
    public async Task A_function_key_that_is_ours_counts_as_what_it_was_made_for()
    {
        var ours = new Caller("hr", [new Grant(Role.Analyst, OrganisationScope.Of([Domain.OrganisationCode.Parse("RBS")]))]);
        var caller = await Read([], ("Wres:Access:FunctionKeyRole", "operator")).ForHost(new Fixed(ours)).FindAsync(new DefaultHttpContext().Request, TestContext.Current.CancellationToken);
        caller.ShouldBe(ours);
    }

    private static AccessSettings Read(List<string> problems, params (string Name, string? Value)[] settings) =>
        AccessSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => s.Value)).Build(), problems);

    private static Task<Caller?> FindAsync(ICallers callers, string principal)
    {
        var http = new DefaultHttpContext();
        http.Request.Headers[PlatformCallers.PrincipalHeader] = Convert.ToBase64String(Encoding.UTF8.GetBytes(principal));
        return callers.FindAsync(http.Request, TestContext.Current.CancellationToken);
    }

    private sealed class Fixed(Caller? caller) : ICallers
    {
        public Task<Caller?> FindAsync(HttpRequest request, CancellationToken ct) => Task.FromResult(caller);
    }
}
