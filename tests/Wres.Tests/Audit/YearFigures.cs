using Wres.Reports.Audit.Figures;

namespace Wres.Tests.Audit;

/// <summary>Invented counts of one year.</summary>
internal sealed class YearFigures
{
    public YearFigures(Random random, double scale)
    {
        Rows = [.. new (string, string)[]
        {
            ("non-clinical", "Bands 1 - 4"), ("non-clinical", "Bands 5 - 7"), ("non-clinical", "Bands 8a - 8b"), ("non-clinical", "Bands 8c - 9 and VSM"),
            ("clinical", "Bands 1 - 4"), ("clinical", "Bands 5 - 7"), ("clinical", "Bands 8a - 8b"), ("clinical", "Bands 8c - 9 and VSM"),
        }.Select((r, i) =>
        {
            var size = (int)(random.Next(60, 900) / (1 + (i % 4)) * scale);
            var bme = (int)(size * (0.05 + (random.NextDouble() * 0.3)));
            var unknown = (int)(size * random.NextDouble() * 0.04);
            return (r.Item1, r.Item2, (long)(size - bme - unknown), (long)bme, (long)unknown);
        })];
        Shortlisted = (random.Next(800, 3000), random.Next(200, 900), random.Next(20, 90));
        Appointed = (random.Next(150, 500), random.Next(30, 120), random.Next(2, 15));
        Disciplinary = (random.Next(8, 40), random.Next(2, 14), random.Next(0, 2));
        Trained = (White / 3 + random.Next(40), Bme / 3 + random.Next(20), Unknown / 3);
        Survey = [.. Enumerable.Range(5, 4).Select(i => (Math.Round(100m * random.Next(180, i == 7 ? 620 : 380) / 1000, 1) + 0.1m, Math.Round(100m * random.Next(100, i == 7 ? 640 : 300) / 1000, 1) + 0.1m))];
        Board = (random.Next(8, 14), random.Next(0, 4), random.Next(0, 2));
    }

    public List<(string Area, string Label, long White, long Bme, long Unknown)> Rows { get; }
    public (long White, long Bme, long Unknown) Shortlisted { get; }
    public (long White, long Bme, long Unknown) Appointed { get; }
    public (long White, long Bme, long Unknown) Disciplinary { get; }
    public (long White, long Bme, long Unknown) Trained { get; }
    public List<(decimal Bme, decimal White)> Survey { get; }
    public (long White, long Bme, long Unknown) Board { get; }
    public long White => Rows.Sum(r => r.White);
    public long Bme => Rows.Sum(r => r.Bme);
    public long Unknown => Rows.Sum(r => r.Unknown);
    public long Total => White + Bme + Unknown;

    public Fraction Ratio(int indicator) => indicator switch
    {
        2 => Rate(Appointed.White, Shortlisted.White) / Rate(Appointed.Bme, Shortlisted.Bme),
        3 => Rate(Disciplinary.Bme, Bme) / Rate(Disciplinary.White, White),
        _ => Rate(Trained.White, White) / Rate(Trained.Bme, Bme),
    };

    public Fraction BoardDifference(bool bme) => bme
        ? Fraction.Percent(Board.Bme, Board.White + Board.Bme + Board.Unknown) - Fraction.Percent(Bme, Total)
        : Fraction.Percent(Board.White, Board.White + Board.Bme + Board.Unknown) - Fraction.Percent(White, Total);

    private static Fraction Rate(long n, long of) => new(n, of);
}
