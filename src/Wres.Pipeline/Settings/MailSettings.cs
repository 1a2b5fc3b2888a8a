using Wres.Pipeline.Mail;

namespace Wres.Pipeline.Settings;

/// <summary>Recipients by role and kind, and when e-mails may come. A role without an address means that nobody is told.</summary>
public sealed record MailSettings
{
    /// <summary>The people who drop files: told of what became of them.</summary>
    public IReadOnlyList<string> DataContacts { get; init; } = [];

    /// <summary>The EDI steering group: told of results, deadlines and publications.</summary>
    public IReadOnlyList<string> SteeringGroup { get; init; } = [];

    /// <summary>The people who run this product: told of failures. The data contacts where there are none.</summary>
    public IReadOnlyList<string> Operators { get; init; } = [];

    /// <summary>Who hears each quarter of a division or care group, by its name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Groups { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Who hears of a kind instead of those who usually do: roles (<c>dataContacts</c>, <c>steeringGroup</c>, <c>operators</c>, <c>approvers</c>) and addresses. An empty list: nobody.</summary>
    public IReadOnlyDictionary<MailKind, IReadOnlyList<string>> Kinds { get; init; } = new Dictionary<MailKind, IReadOnlyList<string>>();

    /// <summary>When e-mails that can wait do.</summary>
    public QuietSettings Quiet { get; init; } = new();

    /// <summary>Figures whose crossing is told, besides the four-fifths range of indicators 2 to 4.</summary>
    public IReadOnlyList<ThresholdSetting> Thresholds { get; init; } = [];

    /// <summary>PDFs are attached where they are not larger than this together, bytes; else they are linked.</summary>
    public long MaxAttachmentBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Where people reach <c>serve</c> or the Functions app, such as <c>https://wres.example.nhs.uk/</c>; null leaves links to it out.</summary>
    public Uri? ServiceAddress { get; init; }
}

/// <summary>When e-mails that can wait do: they are sent at the first tick after it. Failures, quarantined files, wanted approvals and publications never wait.</summary>
public sealed record QuietSettings
{
    /// <summary>From when on no e-mail comes, UK time; null for no quiet hours.</summary>
    public TimeOnly? From { get; init; }
    /// <summary>Until when; may be the next morning.</summary>
    public TimeOnly? Until { get; init; }
    /// <summary>True where e-mails come on working days only.</summary>
    public bool WorkingDaysOnly { get; init; }
}

/// <summary>A value of an indicator, in its own unit, whose crossing is told: above it, below it, or both.</summary>
public sealed record ThresholdSetting(int Indicator, double? Above = null, double? Below = null);
