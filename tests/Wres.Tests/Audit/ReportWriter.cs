using System.Net;
using System.Text;
using Wres.Reports.Audit.Figures;
using static Wres.Tests.Audit.ReportDraft;

namespace Wres.Tests.Audit;

/// <summary>Prints a draft as the text of a report: random layout, wording and number style, every figure right but the planted one.</summary>
internal sealed class ReportWriter
{
    private readonly ReportDraft _d;
    private readonly StringBuilder _text = new();
    private readonly bool _page;
    private int _table;

    private ReportWriter(ReportDraft draft) => (_d, _page) = (draft, draft.Layout == TableLayout.Page);

    public static string Write(ReportDraft draft)
    {
        var writer = new ReportWriter(draft);
        writer.All();
        return writer._page ? $"<!doctype html><html><head><title>x</title></head><body>\n{writer._text}</body></html>" : writer._text.ToString();
    }

    private void All()
    {
        Heading($"{_d.Trust} Workforce Race Equality Standard (WRES) Report {_d.Label}");
        Sentence(_d.Text("intro", $"This report covers the year {_d.Label} and compares the experience of White and {_d.Term} staff."));
        Headline();
        Sentence(_d.Text("count", ""));
        Workforce();
        Likelihood(2, "being appointed from shortlisting", "Shortlisted applicants", "Appointed from shortlisting", _d.Now.Shortlisted, _d.Now.Appointed);
        Likelihood(3, "entering the formal disciplinary process", "Workforce", "Staff entering the formal disciplinary process", (_d.Now.White, _d.Now.Bme, _d.Now.Unknown), _d.Now.Disciplinary);
        Likelihood(4, "accessing non-mandatory training and CPD", "Workforce", "Staff accessing non-mandatory training and CPD", (_d.Now.White, _d.Now.Bme, _d.Now.Unknown), _d.Now.Trained);
        for (var i = 5; i <= 8; i++)
            Survey(i);
        Board();
        End();
        Plan();
    }

    private void Headline()
    {
        var years = new[] { _d.Year - 1, _d.Year };
        List<string[]> rows = [["Indicator", .. years.Select(y => y.ToString(System.Globalization.CultureInfo.InvariantCulture))]];
        for (var i = 1; i <= 8; i++)
            rows.Add([$"Indicator {i}: {_d.Text($"headtitle{i}", Title(i))}", Value(_d.Before, i, $"head{i}a"), Value(_d.Now, i, $"head{i}b")]);
        Table("Headline figures", rows);
    }

    private string Value(YearFigures y, int i, string name) => i switch
    {
        1 => _d.Percent(name, y.Bme, y.Total),
        <= 4 => _d.Ratio(name, y.Ratio(i)),
        _ => _d.Text(name, Printed.Format(y.Survey[i - 5].Bme, 1) + "%"),
    };

    private string Title(int i) => i switch
    {
        1 => $"Percentage of {_d.Term} staff in the workforce",
        2 => $"Relative likelihood of White applicants being appointed from shortlisting compared to {_d.Term} applicants",
        3 => $"Relative likelihood of {_d.Term} staff entering the formal disciplinary process compared to White staff",
        4 => $"Relative likelihood of White staff accessing non-mandatory training and CPD compared to {_d.Term} staff",
        5 => $"Percentage of {_d.Term} staff experiencing harassment, bullying or abuse from patients, relatives or the public",
        6 => $"Percentage of {_d.Term} staff experiencing harassment, bullying or abuse from staff",
        7 => $"Percentage of {_d.Term} staff believing that the trust provides equal opportunities for career progression or promotion",
        8 => $"Percentage of {_d.Term} staff experiencing discrimination at work from a manager or other colleagues",
        _ => "Percentage difference between the board voting membership and the overall workforce",
    };

    private void Workforce()
    {
        Heading($"Indicator 1 - {Title(1)}");
        var y = _d.Now;
        Sentence(_d.Pick(
            $"At 31 March {_d.Year} the trust employed {N(y.Total)} staff; {_d.Percent("share", y.Bme, y.Total)} ({N(y.Bme)} of {N(y.Total)}) were from an {_d.Term} background.",
            $"{N(y.Bme)} of {N(y.Total)} staff ({_d.Percent("share", y.Bme, y.Total)}) were {_d.Term} at 31 March {_d.Year}."));
        Sentence(_d.Text("after1", ""));
        Table("Workforce", [["", "Total", "White", _d.Term, _d.Unknown], ["Headcount", _d.Text("total", N(y.Total)), N(y.White), N(y.Bme), N(y.Unknown)]]);
        foreach (var area in (string[])["non-clinical", "clinical"])
        {
            List<string[]> rows = [["Pay band", "White", _d.Term, _d.Unknown]];
            foreach (var r in y.Rows.Where(r => r.Area == area))
            {
                var sum = r.White + r.Bme + r.Unknown;
                rows.Add([r.Label, $"{_d.Percent($"{area} {r.Label} w", r.White, sum)} ({N(r.White)})", $"{_d.Percent($"{area} {r.Label}", r.Bme, sum)} ({N(r.Bme)})", $"{_d.Percent($"{area} {r.Label} u", r.Unknown, sum)} ({N(r.Unknown)})"]);
            }

            Table($"{(area == "clinical" ? "Clinical" : "Non-clinical")} staff by pay band at 31 March {_d.Year}", rows);
        }
    }

    private void Likelihood(int i, string what, string den, string num, (long W, long B, long U) of, (long W, long B, long U) n)
    {
        Heading($"Indicator {i} - {Title(i)}");
        string Rate(string g, long a, long b) => b == 0 ? "0%" : _d.Percent($"rate{i}{g}", a, b);
        List<string[]> rows = _d.GroupsAsRows
            ? [["Group", den, num, $"Likelihood of {what}"], ["White", N(of.W), N(n.W), Rate("w", n.W, of.W)], [_d.Term, N(of.B), N(n.B), Rate("b", n.B, of.B)], [_d.Unknown, N(of.U), N(n.U), Rate("u", n.U, of.U)]]
            : [["", "White", _d.Term, _d.Unknown], [den, N(of.W), N(of.B), N(of.U)], [num, N(n.W), N(n.B), N(n.U)], [$"Likelihood of {what}", Rate("w", n.W, of.W), Rate("b", n.B, of.B), Rate("u", n.U, of.U)]];
        Table($"Likelihood of {what}", rows);
        var (first, second) = i == 3 ? (_d.Term, "White") : ("White", _d.Term);
        var people = i == 2 ? "applicants" : "staff";
        Sentence($"The relative likelihood of {first} {people} {what} compared to {second} {people} was {_d.Ratio($"ratio{i}", _d.Now.Ratio(i))} in {_d.Label}{_d.Pick(", compared to ", "; it was ")}{_d.Ratio($"ratio{i}before", _d.Before.Ratio(i))} in {_d.LabelBefore}.");
        Sentence(_d.Text($"after{i}", ""));
    }

    private void Survey(int i)
    {
        Heading($"Indicator {i} - {Title(i)}");
        var (now, before) = (_d.Now.Survey[i - 5], _d.Before.Survey[i - 5]);
        var (s, t) = (N(_d.Year - 1), N(_d.Year - 2));
        string P(string name, decimal v) => _d.Text($"{name}{i}", Printed.Format(v, 1) + "%");
        Table($"Staff survey results", _d.GroupsAsRows
            ? [["Group", $"{t} survey", $"{s} survey"], [_d.Term, P("tb0", before.Bme), P("tb", now.Bme)], ["White", P("tw0", before.White), P("tw", now.White)]]
            : [["", $"{_d.Term} {t} survey", $"White {t} survey", $"{_d.Term} {s} survey", $"White {s} survey"], ["Percentage of staff", P("tb0", before.Bme), P("tw0", before.White), P("tb", now.Bme), P("tw", now.White)]]);
        Sentence($"In the {s} survey, {P("sb", now.Bme)} of {_d.Term} staff reported this, compared to {P("sw", now.White)} of White staff.");
        var change = Math.Abs(now.Bme - before.Bme);
        if (now.Bme != before.Bme)
            Sentence($"For {_d.Term} staff the figure has {_d.Text($"verb{i}", now.Bme > before.Bme ? "increased" : "decreased")} by {_d.Text($"change{i}", Printed.Format(change, 1) + " percentage points")}, from {P("cb0", before.Bme)} in {t} to {P("cb", now.Bme)} in {s}.");
        Sentence(_d.Text($"after{i}", ""));
    }

    private void Board()
    {
        Heading($"Indicator 9 - {Title(9)}");
        var y = _d.Now;
        var size = y.Board.White + y.Board.Bme + y.Board.Unknown;
        Table("Board", [["", "White", _d.Term, _d.Unknown], ["Voting board members", N(y.Board.White), N(y.Board.Bme), N(y.Board.Unknown)],
            ["Percentage of voting board members", _d.Percent("board w", y.Board.White, size), _d.Percent("board", y.Board.Bme, size), _d.Percent("board u", y.Board.Unknown, size)],
            ["Difference from the workforce (percentage points)", Signed("diff w", y.BoardDifference(false)), Signed("diff", y.BoardDifference(true)), ""]]);
    }

    private void End() => Sentence(_d.Text("after9", ""));

    private string Signed(string name, Fraction value) => _d.Text(name, (value.Numerator.Sign > 0 ? "+" : "") + value.Text(1));

    private void Plan()
    {
        Heading("Action plan");
        List<string[]> rows = [["Indicator", "Action", "Owner", "Due", "Status"]];
        for (var i = 1; i <= 9; i++)
            rows.Add([N(i), _d.Text($"action{i}", $"Review the figures of this indicator with the staff network and agree step number {N(i)}"), "Head of EDI", $"June {_d.Year + 1}", _d.Text($"status{i}", "Ongoing")]);
        Table("", rows);
    }

    private void Heading(string text) => Block("h2", text);

    private void Sentence(string text)
    {
        if (text.Length > 0)
            Block("p", text);
    }

    private void Block(string tag, string text) => _text.Append(_page ? $"<{tag}>{WebUtility.HtmlEncode(text)}</{tag}>\n" : (tag == "h2" && _d.Layout == TableLayout.Pipes ? "## " : "") + text + "\n\n");

    private void Table(string caption, List<string[]> rows)
    {
        if (caption.Length > 0 && !_page)
            _text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Table {++_table}: {caption}\n\n");
        if (_page)
        {
            _text.Append("<table>").Append(caption.Length > 0 ? $"<caption>Table {++_table}: {caption}</caption>" : "").Append('\n');
            foreach (var row in rows)
                _text.Append("<tr>").Append(string.Concat(row.Select(c => row == rows[0] ? $"<th>{WebUtility.HtmlEncode(c)}</th>" : $"<td>{WebUtility.HtmlEncode(c)}</td>"))).Append("</tr>\n");
            _text.Append("</table>\n");
            return;
        }

        var widths = Enumerable.Range(0, rows[0].Length).Select(j => rows.Max(r => r[j].Length) + 3).ToList();
        foreach (var row in rows)
        {
            // A plan in columns of spaces is no longer a table that one can tell; plans keep their tabs.
            _text.Append(_d.Layout switch
            {
                TableLayout.Pipes => "| " + string.Join(" | ", row) + " |",
                TableLayout.Spaces when caption.Length > 0 => string.Concat(row.Select((c, j) => c.PadRight(widths[j]))).TrimEnd(),
                _ => string.Join('\t', row),
            }).Append('\n');
            if (_d.Layout == TableLayout.Pipes && row == rows[0])
                _text.Append("|" + string.Concat(Enumerable.Repeat("---|", row.Length)) + "\n");
        }

        _text.Append('\n');
    }
}
