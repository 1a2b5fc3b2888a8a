using Wres.Domain.Quality;

namespace Wres.TestKit.Extracts;

/// <summary>What became of a file, as one line of text to compare.</summary>
public static class Outcome
{
    /// <summary>For example <c>staff accepted-with-issues 3=1 bank:1 -value-missing:1 !value-missing:1 f1</c>. Information is left out.</summary>
    public static string Of(FileQuality file)
    {
        var input = file.Input;
        if (input.Kind is null) return $"quarantined {input.Reason}";
        var parts = new List<string> { input.Kind, input.Status, $"{input.Rows}={input.Counted}" };
        parts.AddRange(input.ExcludedBy!.Select(e => $"{e.Key}:{e.Value}"));
        parts.AddRange(input.RejectedBy!.Select(r => $"-{r.Key}:{r.Value}"));
        parts.AddRange(file.IssueCounts
            .Where(i => IssueCatalogue.Find(i.Key) is { Rejects: false, Severity: not Severity.Information })
            .Select(i => $"!{i.Key}:{i.Value}"));
        var not = input.NotRows!;
        if (not.Blank > 0) parts.Add($"b{not.Blank}");
        if (not.RepeatedHeader > 0) parts.Add($"h{not.RepeatedHeader}");
        if (not.Footer > 0) parts.Add($"f{not.Footer}");
        return string.Join(' ', parts);
    }

    /// <summary>What is wrong with the accounting of a file; null where every row is accounted for.</summary>
    public static string? Fault(FileQuality file)
    {
        var input = file.Input;
        if (input.Kind is null) return input.Reason is null ? "quarantined without reason" : null;
        if (input.Rows != input.Counted + input.Excluded + input.Rejected) return "rows are not counted + excluded + rejected";
        if (input.Excluded != input.ExcludedBy!.Values.Sum()) return "excluded is not the sum of its rules";
        if (input.Rejected != input.RejectedBy!.Values.Sum()) return "rejected is not the sum of its codes";
        if (input.Counted < 0 || input.ExcludedBy.Values.Any(v => v <= 0)) return "negative counts";
        if (file.IssueCounts.Keys.FirstOrDefault(c => IssueCatalogue.Find(c) is null) is not null) return "issue outside the catalogue";
        foreach (var code in file.Issues.GroupBy(i => i.Code))
        {
            if (code.LongCount() > file.IssueCounts[code.Key]) return "more samples than counts";
        }

        return null;
    }
}
