using Wres.Domain.Inputs;

namespace Wres.Tests.Reports;

/// <summary>A plan in our own words that fills most columns.</summary>
internal static class SampleActions
{
    public static IReadOnlyList<PlannedAction> All { get; } =
    [
        new()
        {
            Reference = "A1", Indicators = [1, 2], Objective = "Fair recruitment at every band", Action = "Train every recruiting manager and put a trained panel member on every senior panel.\n- Start with bands 8a and above\n- Publish the make-up of panels",
            Kpis = "- All panels at band 8a and above have a trained member\n- Ratio for indicator 2 below 1.25", Owner = "Head of Resourcing (lead) / Divisional directors", Due = "March 2026", Status = "Ongoing",
            Progress = "- 212 managers trained\n- Panels reviewed in two divisions", NextSteps = "- Extend to all divisions", Forum = "People Committee", Frequency = "Quarterly", PreviousReference = "3",
        },
        new()
        {
            Reference = "A2", Indicators = [4, 7], Objective = "Equal access to development", Action = "Offer every member of staff a career conversation and record take-up by ethnicity and band.", Kpis = "Take-up recorded for all courses",
            Owner = "Learning and Development", Due = "quarterly", Status = "New", NextSteps = "- Agree the record\n- First figures in autumn",
        },
        new()
        {
            Reference = "A3", Indicators = [5, 6, 8], Objective = "Safe at work", Action = "Run a campaign against abuse with the staff network, and report what was done with every case.", Owner = "Chief Nurse", Due = "as cases arise", Status = "Deferred",
            Progress = "Waiting for the new incident system", NextSteps = "Start when the system is live",
        },
        new() { Reference = "A4", Indicators = [1, 4, 7, 9], Objective = "A board like its workforce", Action = "Advertise every board vacancy through networks and shadow the board.", Owner = "Company Secretary", Due = "as vacancies arise", Status = "Completed", Progress = "Two shadow members in post" },
    ];
}
