using System.Globalization;
using Wres.TestKit.Chance;

namespace Wres.TestKit.Invented.Words;

/// <summary>Yes and no, dates, and the ways in which people and programs dirty a cell.</summary>
internal sealed class CellWords(Draw draw, int percentMessy)
{
    private static readonly Known<bool?>[] Answers =
    [
        new("Yes", true), new("Y", true), new("True", true), new("1", true), new("No", false), new("N", false), new("False", false), new("0", false),
    ];

    private static readonly string[] Formats =
    [
        "dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "dd-MMM-yyyy", "d-MMM-yy", "dd MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd", "yyyyMMdd", "dd/MM/yyyy '00:00'", "yyyy-MM-dd'T09:30:00'", "dd/MM/yyyy '9:05 PM'",
    ];

    private static readonly string[] NoDates = ["31/02/2024", "12/25/2024", "tomorrow", "13-Foo-2024", "2024-13-01", "00/01/2024"];

    public bool Messy => draw.Percent(percentMessy);

    /// <summary>Yes or no; now and then unreadable or blank, which means null.</summary>
    public Known<bool?> Answer(bool value)
    {
        if (Messy)
            return draw.Percent(50) ? new("", null) : new(draw.Pick<string>(["maybe", "2", "tbc"]), null);
        var fits = Answers.Where(a => a.Means == value).ToList();
        var known = draw.Pick<Known<bool?>>(fits);
        return known with { Text = Dirty(known.Text) };
    }

    /// <summary>The day; now and then unreadable (null and a text) or blank (null and none).</summary>
    public Known<DateOnly?> Day(DateOnly day)
    {
        if (Messy)
            return draw.Percent(50) ? new("", null) : new(draw.Pick(NoDates), null);
        var format = draw.Pick(Formats);
        if (format.EndsWith("yy", StringComparison.Ordinal) && !format.EndsWith("yyyy", StringComparison.Ordinal) && day.Year is < 1938 or > 2030)
            format = "dd/MM/yyyy";
        return new(Dirty(day.ToString(format, CultureInfo.InvariantCulture), keepInside: true), day);
    }

    /// <summary>The text with other case, more spaces or other dashes: the same value to a reader who follows the contract.</summary>
    public string Dirty(string text, bool keepInside = false)
    {
        if (text.Length == 0 || !Messy)
            return text;
        return draw.Below(keepInside ? 2 : 6) switch
        {
            0 => " " + text + "  ",
            1 => text.ToUpperInvariant(),
            2 => text.ToLowerInvariant() + "\u00A0",
            3 => text.Replace(" ", "  ", StringComparison.Ordinal),
            4 => text.Replace(" ", "\u00A0", StringComparison.Ordinal),
            _ => text.Replace('-', draw.Percent(50) ? '\u2013' : '\u2014'),
        };
    }

    /// <summary>A pool's cell, perhaps dirtied.</summary>
    public Known<T> Of<T>(IReadOnlyList<Known<T>> pool)
    {
        var known = draw.Pick(pool);
        return known with { Text = Dirty(known.Text) };
    }
}
