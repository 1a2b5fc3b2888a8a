using Wres.Domain.Results;
using Wres.Tests.Architecture;

namespace Wres.Tests.Domain;

public sealed class SchemaTests
{
    /// <summary>To write the file anew after a change of the types: WRES_UPDATE=1 dotnet test --filter SchemaTests.</summary>
    [Fact]
    public void The_schema_in_docs_is_the_one_of_the_types()
    {
        var file = Path.Combine(RepositoryFolder.Find(), "docs", "indicators.schema.json");
        if (Environment.GetEnvironmentVariable("WRES_UPDATE") == "1")
            File.WriteAllText(file, ResultsSchema.Text());
        File.ReadAllText(file).ShouldBe(ResultsSchema.Text());
    }
}
