using Wres.Domain.Quality;
using Wres.TestKit.Samples;

if (args is ["issues", var page])
{
    File.WriteAllText(page, IssueCatalogueText.Markdown());
    return 0;
}

if (args is not ["samples", var folder])
{
    Console.Error.WriteLine("usage: samples DIR    writes the sample extracts below DIR");
    Console.Error.WriteLine("       issues FILE    writes the page of the issue catalogue");
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
