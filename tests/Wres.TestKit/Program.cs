using Wres.Domain.Quality;
using Wres.TestKit.Samples;
using Wres.TestKit.Supply;

if (args is ["issues", var page])
{
    File.WriteAllText(page, IssueCatalogueText.Markdown());
    return 0;
}

if (args is ["licences", var licences])
{
    File.WriteAllText(licences, LicenceList.Markdown());
    return 0;
}

if (args is ["sbom", var bill])
{
    var version = typeof(SampleSet).Assembly.GetName().Version!.ToString(3);
    File.WriteAllText(bill, BillOfMaterials.Json(version, LicenceList.Shipped()));
    return 0;
}

if (args is not ["samples", var folder])
{
    Console.Error.WriteLine("usage: samples DIR    writes the sample extracts below DIR");
    Console.Error.WriteLine("       issues FILE    writes the page of the issue catalogue");
    Console.Error.WriteLine("       licences FILE  writes the page of packages and their licences");
    Console.Error.WriteLine("       sbom FILE      writes the bill of materials of what is shipped");
    return 2;
}

foreach (var (path, bytes) in SampleSet.All())
{
    var target = Path.Combine(folder, path);
    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    File.WriteAllBytes(target, bytes);
    Console.WriteLine(path);
}

return 0;
