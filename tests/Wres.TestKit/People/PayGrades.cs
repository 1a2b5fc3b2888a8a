using System.Globalization;
using Wres.Domain.Pay;

namespace Wres.TestKit.People;

/// <summary>How trusts write a pay level.</summary>
public static class PayGrades
{
    /// <summary>Grade, code and description as one cell, as ESR's pay scale column has it.</summary>
    public static string Full(Area area, Level level)
    {
        if (level is >= Level.Band1 and <= Level.Band9)
        {
            var body = area == Area.Clinical ? "Review Body" : "Non Review Body";
            return string.Create(CultureInfo.InvariantCulture, $"NHS|{Code(area, level)}|{body} Band {Number(level)}");
        }

        return Special(level);
    }

    /// <summary>"Band 5", "Band 8a".</summary>
    public static string Plain(Level level) => level is >= Level.Band1 and <= Level.Band9 ? "Band " + level.Name() : Special(level);

    /// <summary>"5", "8a": for a column that is headed AfC Band.</summary>
    public static string Bare(Level level) => level is >= Level.Band1 and <= Level.Band9 ? level.Name() : Special(level);

    /// <summary>"XR05", "XN08": the code alone.</summary>
    public static string Code(Area area, Level level) => level is >= Level.Band1 and <= Level.Band9
        ? string.Create(CultureInfo.InvariantCulture, $"{(area == Area.Clinical ? "XR" : "XN")}{(int)level - (int)Level.UnderBand1:00}")
        : Special(level);

    private static string Number(Level level) => level switch
    {
        Level.Band8a => "8 - Range A",
        Level.Band8b => "8 - Range B",
        Level.Band8c => "8 - Range C",
        Level.Band8d => "8 - Range D",
        _ => level.Name(),
    };

    private static string Special(Level level) => level switch
    {
        Level.UnderBand1 => "Apprentice",
        Level.Vsm => "Very Senior Manager",
        Level.Consultant => "YC72 Consultant",
        Level.NonConsultantCareerGrade => "MC46 Specialty Doctor",
        Level.Trainee => "MN39 Specialty Registrar",
        _ => "YM53 Local Grade",
    };
}
