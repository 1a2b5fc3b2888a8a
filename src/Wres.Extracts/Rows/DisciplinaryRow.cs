using Wres.Domain.Ethnicity;

namespace Wres.Extracts.Rows;

/// <summary>A case. Group is null where the file has no Ethnic Origin.</summary>
internal struct DisciplinaryRow : IRowRecord
{
    public long Person;
    public bool IsDisciplinary;
    public bool Formal;
    public DateOnly Opened;
    public EthnicGroup? Group;
    public string? Division;

    public int Row { readonly get; set; }
}

/// <summary>An attendance.</summary>
internal struct TrainingRow : IRowRecord
{
    public long Person;
    public bool Mandatory;
    public bool Attended;
    public DateOnly Completed;

    public int Row { readonly get; set; }
}

/// <summary>A board member.</summary>
internal struct BoardRow : IRowRecord
{
    public long Member;
    public bool Executive;
    public bool Voting;
    public EthnicGroup Group;
    public DateOnly? Start;
    public DateOnly? End;

    public int Row { readonly get; set; }
}
