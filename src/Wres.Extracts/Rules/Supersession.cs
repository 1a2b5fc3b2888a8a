using Wres.Extracts.Schemas;

namespace Wres.Extracts.Rules;

/// <summary>
/// Which of several usable files of one kind counts: counts and actions are pooled, but for identical bytes; of any other kind
/// the latest written, then the last name in ordinal order. Recruitment by rows wins over totals.
/// </summary>
internal static class Supersession
{
    /// <summary>Marks the files that don't count.</summary>
    public static void Apply(IEnumerable<ReadFile> files)
    {
        foreach (var kind in files.Where(f => f.Schema is not null).GroupBy(f => f.Schema!.Name))
        {
            var latestFirst = kind
                .OrderBy(f => f.Schema!.Kind == ExtractKind.RecruitmentTotals)
                .ThenByDescending(f => f.File.Written)
                .ThenByDescending(f => f.File.Name, StringComparer.Ordinal)
                .ToList();
            if (kind.Key is "counts" or "actions")
            {
                foreach (var same in latestFirst.GroupBy(f => f.File.Sha256, StringComparer.OrdinalIgnoreCase)) SupersedeAllButFirst([.. same]);
            }
            else
            {
                SupersedeAllButFirst(latestFirst);
            }
        }
    }

    private static void SupersedeAllButFirst(List<ReadFile> files)
    {
        foreach (var file in files.Skip(1)) file.Supersede(files[0].File.Name);
    }
}
