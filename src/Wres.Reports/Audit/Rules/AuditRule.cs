namespace Wres.Reports.Audit.Rules;

/// <summary>One rule: what it is called, what it looks at, and the check itself.</summary>
internal abstract class AuditRule
{
    /// <summary>Stable code, <c>R1</c> to <c>R28</c>.</summary>
    public abstract string Code { get; }

    /// <summary>Kebab-case name.</summary>
    public abstract string Name { get; }

    /// <summary>What is checked, in one line.</summary>
    public abstract string Title { get; }

    /// <summary>Severities that the rule can give, most severe first.</summary>
    public abstract string Severities { get; }

    /// <summary>
    /// True where the rule judges what was supplied (an impossible survey percent, a plan that contradicts itself) and not how a
    /// document prints it.
    /// </summary>
    public virtual bool JudgesInput => false;

    /// <summary>How a finding is put right.</summary>
    public abstract string Fix { get; }

    public abstract void Check(AuditContext context, FindingSink sink);

    /// <summary>A finding of this rule.</summary>
    protected Finding Found(FindingSeverity severity, int? line, int? indicator, string printed, string right, string how, string cause = "", string place = "") => new()
    {
        Code = Code,
        Severity = severity,
        Line = line,
        Indicator = indicator,
        Printed = printed,
        Right = right,
        How = how,
        Cause = cause,
        Place = place,
        Fix = Fix,
        RestsOnInput = JudgesInput,
    };
}
