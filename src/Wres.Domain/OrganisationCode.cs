using System.Diagnostics.CodeAnalysis;

namespace Wres.Domain;

/// <summary>The ODS code of an NHS organisation, such as <c>RBS</c>: three to six capital letters or digits.</summary>
public readonly record struct OrganisationCode
{
    private readonly string? _value;

    private OrganisationCode(string value) => _value = value;

    /// <summary>The code as text.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads a code; lower case is not accepted, because the code is part of storage paths.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out OrganisationCode code)
    {
        code = default;
        if (text is null || text.Length is < 3 or > 6 || !text.All(c => c is >= 'A' and <= 'Z' or >= '0' and <= '9'))
            return false;
        code = new OrganisationCode(text);
        return true;
    }

    /// <summary>Reads a code that is known to be well formed.</summary>
    /// <exception cref="ArgumentException">The text is no ODS code.</exception>
    public static OrganisationCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new ArgumentException("Not an ODS code: three to six capital letters or digits.", nameof(text));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
