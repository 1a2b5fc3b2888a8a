using Wres.Benchmarks;

switch (args)
{
    case ["indicators"]:
        return IndicatorsBenchmark.Run();
    default:
        Console.WriteLine("Name a benchmark: indicators. See docs/benchmarks.md.");
        return 2;
}
