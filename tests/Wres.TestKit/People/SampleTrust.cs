using Wres.TestKit.Chance;

namespace Wres.TestKit.People;

/// <summary>An organisation that people are invented for.</summary>
public sealed record SampleTrust
{
    /// <summary>ODS code.</summary>
    public required string Code { get; init; }
    /// <summary>Seed of every draw.</summary>
    public required ulong Seed { get; init; }
    /// <summary>Lowest employee number.</summary>
    public required int FirstNumber { get; init; }
    /// <summary>Where clinical and medical people work.</summary>
    public required IReadOnlyList<Weighted<Workplace>> ClinicalPlaces { get; init; }
    /// <summary>Where non-clinical people work.</summary>
    public required IReadOnlyList<Weighted<Workplace>> OfficePlaces { get; init; }

    /// <summary>
    /// The employee number of the nth person: unique, and scattered so that the order of a file says nothing about how it was
    /// made (99,991 is prime).
    /// </summary>
    public string NumberOf(int index) =>
        (FirstNumber + (int)(index * 7919L % 99_991)).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
