using System.Globalization;
using System.Text;

namespace Wres.Benchmarks;

/// <summary>A synthetic staff file: 21 columns, 40% of rows with quoted cells, 1% of rows dirty, some people with two assignments.</summary>
internal static class EnglandFile
{
    private const string Header =
        "Organisation,Employee Number,Assignment Number,Primary Assignment,Assignment Category,Assignment Status,Staff Group,Job Role,"
        + "Occupation Code,Pay Grade,FTE,Ethnic Origin,Division,Care Group,Position Title,Latest Start Date,Gender,Location,Cost Centre,Area of Work,Supervisor Flag";

    private static readonly string[] Origins =
    [
        "A White - British", "A White - British", "A White - British", "A White - British", "B White - Irish", "C White - Any other White background",
        "H Asian or Asian British - Indian", "J Asian or Asian British - Pakistani", "L Asian or Asian British - Any other Asian background",
        "N Black or Black British - African", "M Black or Black British - Caribbean", "G Mixed - Any other mixed background", "R Chinese", "S Any Other Ethnic Group", "Z Not Stated",
    ];

    private static readonly (string Group, string Role, string Code)[] Jobs =
    [
        ("Nursing and Midwifery Registered", "Staff Nurse", "N6A"), ("Nursing and Midwifery Registered", "Midwife", "N2C"), ("Additional Clinical Services", "Healthcare Assistant", "H1A"),
        ("Administrative and Clerical", "Clerical Worker", "G2D"), ("Estates and Ancillary", "Support Worker", "G3B"), ("Allied Health Professionals", "Physiotherapist", "S0E"),
        ("Add Prof Scientific and Technic", "Pharmacist", "S0P"), ("Healthcare Scientists", "Biomedical Scientist", "U2J"), ("Medical and Dental", "Consultant", "021"),
        ("Medical and Dental", "Specialty Registrar", "001"), ("Medical and Dental", "Specialty Doctor", "053"),
    ];

    public static void Write(string path, int rows, int organisations, int seed)
    {
        var random = new Random(seed);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20) { NewLine = "\r\n" };
        file.WriteLine(Header);
        for (var i = 0; i < rows; i++)
        {
            var person = random.Next(100) < 4 ? 10_000_000 + random.Next(i + 1) : 10_000_000 + i;
            file.WriteLine(Row(i, person, random, organisations));
        }
    }

    private static string Row(int i, int person, Random random, int organisations)
    {
        var organisation = i % organisations;
        var (group, role, code) = Jobs[random.Next(Jobs.Length)];
        var band = random.Next(2, 9);
        var grade = group == "Medical and Dental" ? $"NHS|YC72|{role}"
            : band == 8 ? $"NHS|XR0{8 + random.Next(2)}|Review Body Band 8 - Range {(char)('A' + random.Next(2))}" : $"NHS|XR0{band}|Review Body Band {band}";
        var origin = Origins[random.Next(Origins.Length)];
        var employee = person.ToString(CultureInfo.InvariantCulture);
        var start = new DateOnly(1990, 1, 1).AddDays(random.Next(12_700)).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        if (random.Next(100) == 0)
        {
            switch (random.Next(6))
            {
                case 0: employee = ""; break;
                case 1: origin = "Not a category"; break;
                case 2: grade = "Spot Salary"; break;
                case 3: start = "31/31/2020"; break;
                case 4: group = "Corporate"; break;
                default: employee = "1.23E+07"; break;
            }
        }

        var quoted = random.Next(100) < 40;
        var title = quoted ? $"\"Nurse, Team {random.Next(40)}\"" : $"Practitioner Team {random.Next(40)}";
        return string.Create(CultureInfo.InvariantCulture,
            $"Trust {organisation:000},{employee},{employee}{(random.Next(20) == 0 ? "-2" : "")},{(random.Next(20) == 0 ? "No" : "Yes")},{(random.Next(12) == 0 ? "Bank" : "Permanent")},Active Assignment,{group},{role},{code},{grade},{(random.Next(3) == 0 ? "0.60000" : "1.00000")},{origin},{(quoted ? $"\"Medicine, Area {random.Next(8)}\"" : $"Division {random.Next(8)}")},Care Group {random.Next(30)},{title},{start},{(random.Next(4) == 0 ? "Male" : "Female")},Site {random.Next(90)},CC{random.Next(100_000):000000},Acute,N");
    }
}
