using System.Globalization;
using Wres.Domain;
using Wres.Domain.Ethnicity;
using Wres.Domain.Pay;
using Wres.TestKit.Chance;
using Wres.TestKit.People;

namespace Wres.TestKit.Samples;

/// <summary>Makes the rows of a staff extract that are excluded or rejected.</summary>
internal sealed class StaffNoiseRows(SampleTrust trust, ReportingPeriod period, Workforce workforce, StaffNoise noise, bool startDates)
{
    private readonly PersonMaker _maker = new(trust);
    private readonly Draw _draw = new(trust.Seed ^ (ulong)period.Year);

    /// <summary>Indexes of outsiders begin far above those of the workforce; the first ones are bank workers.</summary>
    public const int FirstOutsider = 60_000;

    private int _outsiders = FirstOutsider;

    public IEnumerable<StaffRow> All()
    {
        var people = _draw.Shuffled(workforce.People);
        var further = people.Take(noise.Further).Select((p, i) => Further(p, differs: i < noise.EachIssue));
        var bankOfStaff = people.Skip(noise.Further).Take(noise.Bank / 2)
            .Select(p => new StaffRow(p with { Category = "Bank", Fte = "0" }, p.Number + "-3", Primary: false));
        return further.Concat(bankOfStaff)
            .Concat(Outsiders(noise.Bank - noise.Bank / 2, "Bank"))
            .Concat(Outsiders(noise.Honorary, "Honorary"))
            .Concat(Outsiders(noise.Agency, "Agency Worker"))
            .Concat(Outsiders(noise.NonExecutive, "Non-Executive Director"))
            .Concat(Outsiders(noise.Volunteer, "Volunteer"))
            .Concat(Outsiders(noise.SecondedIn, "Secondment In"))
            .Concat(NotInPost())
            .Concat(Rejected());
    }

    private static StaffRow Further(SamplePerson person, bool differs) => new(
        person with { Fte = "0.1", Origin = differs ? Other(person.Group) : person.Origin }, person.Number + "-2", Primary: false);

    private static Origin Other(EthnicGroup group) => group == EthnicGroup.White ? new Origin("Z", "Not Stated") : new Origin("A", "White - British");

    private IEnumerable<StaffRow> Outsiders(int count, string category) =>
        Enumerable.Range(0, count).Select(_ => Outsider() with { Category = category, Fte = "0" }).Select(p => new StaffRow(p, p.Number, Primary: true));

    private IEnumerable<StaffRow> NotInPost()
    {
        var leavers = workforce.Leavers.Take(noise.NotInPost / 2).ToList();
        foreach (var leaver in leavers)
            yield return new StaffRow(leaver with { Status = "Terminate Assignment" }, leaver.Number, Primary: true);
        for (var i = leavers.Count; i < noise.NotInPost; i++)
        {
            var person = Outsider();
            person = (i % 3) switch
            {
                0 => person with { Status = "Suspend Assignment" },
                2 when startDates => person with { Started = period.Snapshot.AddDays(1 + i) },
                _ => person with { Status = "Inactive Not Worked" },
            };
            yield return new StaffRow(person, person.Number, Primary: true);
        }
    }

    private IEnumerable<StaffRow> Rejected() => Enumerable.Range(0, noise.Rejected).Select(i =>
    {
        var person = Outsider();
        var ruined = string.Create(CultureInfo.InvariantCulture, $"{person.Number[0]}.{person.Number[1..3]}E+07");
        return new StaffRow(person, person.Number, Primary: true) { Number = i % 3 == 2 ? ruined : "" };
    });

    private SamplePerson Outsider() => _maker.Make(
        _outsiders++, _draw.Percent(60) ? Area.Clinical : Area.NonClinical, 1 + _draw.Below(2),
        _draw.Percent(80) ? EthnicGroup.White : EthnicGroup.Bme, period.From.AddYears(-6), period.Snapshot.AddDays(-5));
}
