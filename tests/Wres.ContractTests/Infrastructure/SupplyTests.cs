using Wres.TestKit;
using Wres.TestKit.Supply;

namespace Wres.ContractTests.Infrastructure;

/// <summary>What the product is made of is known, allowed and written down.</summary>
public sealed class SupplyTests
{
    private static readonly string[] Allowed = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MS-PL OR Apache-2.0", "public domain (SQLite)"];

    [Fact]
    public void The_page_of_licences_is_the_one_that_the_packages_give() =>
        (File.ReadAllText(RepositoryFolder.At("docs/licences.md")) == LicenceList.Markdown()).ShouldBeTrue("Write it again: dotnet run --project tests/Wres.TestKit licences docs/licences.md");

    [Fact]
    public void Nothing_shipped_has_a_licence_that_binds_or_charges_a_trust() =>
        LicenceList.Shipped().Where(facts => !Allowed.Contains(LicenceList.LicenceOf(facts))).ShouldBeEmpty();

    [Fact]
    public void Every_shipped_package_is_in_the_bill_and_every_published_assembly_comes_from_one_of_them_or_from_us()
    {
        var shipped = LicenceList.Shipped().Select(facts => facts.Package.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var deps = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "wres.deps.json"));
        using var json = System.Text.Json.JsonDocument.Parse(deps);
        var built = json.RootElement.GetProperty("libraries").EnumerateObject().Where(library => library.Value.GetProperty("type").GetString() == "package").Select(library => library.Name.Split('/')[0]).ToList();
        built.ShouldNotBeEmpty();
        built.Where(id => !shipped.Contains(id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_bill_of_materials_fits_the_schema()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["sbom.json"], BillOfMaterials.Json("1.2.3", LicenceList.Shipped()), TestContext.Current.CancellationToken);
        (await Command.CheckAsync("sbom", folder["sbom.json"])).Output.ShouldBe("1 files, 0 errors\n");
    }

    [Fact]
    public void The_bill_of_materials_has_each_package_with_the_hash_of_its_file()
    {
        var csv = LicenceList.Shipped().Single(facts => facts.Package.Id == "CsvHelper");
        csv.Sha512.Length.ShouldBe(128);
        var bill = BillOfMaterials.Json("1.2.3", [csv]);
        bill.ShouldContain("\"purl\": \"pkg:nuget/CsvHelper@34.0.0\"");
        bill.ShouldContain(csv.Sha512);
        bill.ShouldBe(BillOfMaterials.Json("1.2.3", [csv]));
    }

    [Fact]
    public void Every_folder_of_npm_packages_has_a_lock_file()
    {
        // The comparison with DuckDB is run by hand only, and a lock of its packages would need those of every platform at hand.
        var folders = Directory.EnumerateDirectories(RepositoryFolder.At("tests")).Select(folder => Path.Combine(folder, "package.json")).Where(File.Exists).ToList();
        folders.ShouldNotBeEmpty();
        folders.ShouldAllBe(file => File.Exists(Path.Combine(Path.GetDirectoryName(file)!, "package-lock.json")));
    }

    [Fact]
    public void Every_project_has_a_lock_file_and_the_pipeline_restores_by_it()
    {
        var projects = new[] { "src", "tests" }.SelectMany(folder => Directory.GetFiles(RepositoryFolder.At(folder), "*.csproj", SearchOption.AllDirectories));
        projects.ShouldAllBe(project => File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")));
        foreach (var file in new[] { ".github/workflows/checks.yml", ".ci/run" })
            File.ReadAllText(RepositoryFolder.At(file)).ShouldContain("dotnet restore Wres.Functions.sln --locked-mode");
    }
}
