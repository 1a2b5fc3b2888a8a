namespace Wres.Domain.Pay;

/// <summary>Three disjoint areas of the workforce. Source: method, Area and level.</summary>
public enum Area : byte
{
    /// <summary>Administrative, clerical and estates.</summary>
    NonClinical,

    /// <summary>Clinical, not medical.</summary>
    Clinical,

    /// <summary>Medical and dental.</summary>
    Medical,
}

/// <summary>Pay level within an area, in the order in which tables list them.</summary>
public enum Level : byte
{
    /// <summary>Apprentices and annex pay.</summary>
    UnderBand1,
    /// <summary>AfC band 1.</summary>
    Band1,
    /// <summary>AfC band 2.</summary>
    Band2,
    /// <summary>AfC band 3.</summary>
    Band3,
    /// <summary>AfC band 4.</summary>
    Band4,
    /// <summary>AfC band 5.</summary>
    Band5,
    /// <summary>AfC band 6.</summary>
    Band6,
    /// <summary>AfC band 7.</summary>
    Band7,
    /// <summary>AfC band 8a.</summary>
    Band8a,
    /// <summary>AfC band 8b.</summary>
    Band8b,
    /// <summary>AfC band 8c.</summary>
    Band8c,
    /// <summary>AfC band 8d.</summary>
    Band8d,
    /// <summary>AfC band 9.</summary>
    Band9,
    /// <summary>Very senior manager.</summary>
    Vsm,
    /// <summary>Medical or dental consultant.</summary>
    Consultant,
    /// <summary>Medical non-consultant career grade.</summary>
    NonConsultantCareerGrade,
    /// <summary>Medical trainee grades.</summary>
    Trainee,
    /// <summary>Anything that no rule maps.</summary>
    Other,
}
