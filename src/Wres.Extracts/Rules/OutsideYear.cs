using System.Globalization;
using Wres.Domain.Quality;

namespace Wres.Extracts.Rules;

/// <summary>Says so where most of a file's rows lie outside the year: it may be another year's.</summary>
internal static class OutsideYear
{
    public static void Note(ReadFile file, long considered)
    {
        var outside = file.Excluded("outside-year");
        if (outside * 2 > considered)
            file.Log.Add(IssueCatalogue.MostOutsideYear, detail: string.Create(CultureInfo.InvariantCulture, $"{outside} of {considered}"));
    }
}
