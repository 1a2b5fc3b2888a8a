using System.Text.RegularExpressions;

namespace Wres.Reports.Audit.Rules;

/// <summary>Words that claim a change, by what they claim. Plans and hopes ("to improve", "will reduce") are no claims.</summary>
internal static partial class ChangeWords
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(?:increased|increase (?:from|in|of|on|for|to|since|compared)|an increase|risen|rose|rise (?:from|of|in|on|to)|a rise|grown|grew|growth|went up|gone up|up from|upward|increasing|slight rise|small increase)\b", Safe)]
    private static partial Regex UpWords();

    [GeneratedRegex(@"\b(?:decreased|decrease (?:from|in|of|on|for|to|since|compared)|a decrease|reduced|reduction|fallen|fell|fall (?:from|of|in|on|to)|dropped|drop (?:from|of|in|to)|went down|gone down|down from|downward|decreasing|lowered|declined from)\b", Safe)]
    private static partial Regex DownWords();

    [GeneratedRegex(@"\b(?:improved|improvements?|better than (?:last|the previous|in 20)|(?:closer to|nearer to|moved towards) (?:one|1|1\.0|1\.00|parity|equity)\b|progress(?:ed)?|narrowed|positive (?:change|movement|shift|step))\b", Safe)]
    private static partial Regex BetterWords();

    [GeneratedRegex(@"\b(?:worsened|worsening|deteriorat(?:ed|ion)|got worse|gotten worse|worse than (?:last|the previous|in 20)|(?:further (?:away )?from|moved away from) (?:one|1|1\.0|1\.00|parity|equity)\b|widened|a decline|declined|negative (?:change|movement|shift))\b", Safe)]
    private static partial Regex WorseWords();

    [GeneratedRegex(@"\b(?:will|would|should|aims?|aiming|plans? to|need(?:s|ed)?(?: to)?|in order to|to (?:further )?(?:improve|increase|reduce|decrease)|expect(?:s|ed)?|hope|if|target|ensure|continue to (?:improve|work)|further improvement|areas? (?:for|of) improvement|opportunit(?:y|ies) for improvement|improvement plan|improvement framework|action|must|could|may|intend|commit\w*|focus|not|no (?:significant )?(?:improvement|change|increase|decrease)|despite|although|however|while|whilst|but|last year's)\b", Safe)]
    private static partial Regex NoClaim();

    public static bool Up(string text) => UpWords().IsMatch(text);

    public static bool Down(string text) => DownWords().IsMatch(text);

    public static bool Better(string text) => BetterWords().IsMatch(text);

    public static bool Worse(string text) => WorseWords().IsMatch(text);

    /// <summary>True where the sentence may be a plan, a condition or weighs two things: then only figures beside the words are judged.</summary>
    public static bool IsHedged(string text) => NoClaim().IsMatch(text);
}
