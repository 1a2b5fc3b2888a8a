using Wres.Benchmarks;

return args switch
{
    ["indicators"] => IndicatorsBenchmark.Run(),
    ["documents", .. var rest] => await DocumentsBenchmark.RunAsync(rest),
    ["fuzz", .. var rest] => FuzzCommand.Run(rest),
    ["audit-rules", var folder] => AuditRulesCommand.Run(folder),
    ["audit", .. var files] => AuditCommand.Run(files),
    ["england", .. var rest] => EnglandCommand.Run(rest),
    ["fuzz-again", var file] => FuzzCommand.Again(file),
    ["compare", var file, var duckdb] => CompareCommand.Run(file, duckdb),
    ["england-file", var path] => EnglandCommand.Write(path),
    ["load", var wres, .. var rest] => await LoadCommand.RunAsync(wres, rest is [var minutes] ? double.Parse(minutes, System.Globalization.CultureInfo.InvariantCulture) : 5),
    ["fuzz-api", var wres, var requests, .. var rest] => await FuzzApiCommand.RunAsync(wres, int.Parse(requests, System.Globalization.CultureInfo.InvariantCulture), rest is [var seed] ? int.Parse(seed, System.Globalization.CultureInfo.InvariantCulture) : 1),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("""
        indicators                                   every indicator of 220 organisations and 1,500,000 people
        documents [N]                                three PDFs of one trust cold and warm, and of N trusts (220): time and memory
        audit FILE...                                audits these reports, 200 in all, two at a time
        audit-rules DIR                              findings by rule in figures whose wrong ones are listed (DIR: tests/data/published)
        fuzz [--minutes N] [--seed N] [--keep DIR]   reads odd files until the time is over; findings are kept in DIR
        fuzz-again FILE                              tries one kept finding
        england-file PATH                            writes a staff file of England: 1,500,000 rows, 220 organisations
        compare PATH DIR                             that reading beside wc -l, cat and DuckDB (DIR: tests/Wres.Benchmarks/duckdb)
        load WRES.DLL [MINUTES]                      serve with 50 readers and 5 droppers (5 minutes): requests/s, 99th percentile, memory, losses
        fuzz-api WRES.DLL REQUESTS [SEED]            odd requests and file names on a served store, with counts
        england PATH                                 reads such a file to counts and prints time and memory
        """);
    return 2;
}
