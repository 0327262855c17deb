using System.Globalization;
using System.Text;
using CompPlan.Tool.Terminals;
using NodaTime.Text;

namespace CompPlan.Tool.Printing;

/// <summary>The credit as CSV of RFC 4180, documented in docs/reference/command.md. Amounts are exact plain decimals.</summary>
internal static class CreditsFiles
{
    public const string PersonsFile = "credit-by-person.csv";
    public const string DepartmentsFile = "credit-by-department.csv";
    public const string SumsFile = "credit-sums.csv";
    public const string FiguresFile = "credit-figures.csv";

    /// <summary>The names of the files, with or without that of the figures.</summary>
    public static IReadOnlyList<string> NamesOf(bool figures) => figures ? [PersonsFile, DepartmentsFile, SumsFile, FiguresFile] : [PersonsFile, DepartmentsFile, SumsFile];

    /// <summary>Writes the files into a folder, which is made where it does not exist.</summary>
    public static void Save(Terminal terminal, string folder, CreditsReport report, bool figures)
    {
        Directory.CreateDirectory(folder);
        Write(terminal, folder, PersonsFile, writer => WritePersons(writer, report));
        Write(terminal, folder, DepartmentsFile, writer => WriteDepartments(writer, report));
        Write(terminal, folder, SumsFile, writer => WriteSums(writer, report));
        if (figures)
            Write(terminal, folder, FiguresFile, writer => WriteFigures(writer, report));
    }

    /// <summary>A row for each rule, department and person with credit, in this order.</summary>
    public static void WritePersons(TextWriter output, CreditsReport report)
    {
        output.Write("rule,department,actor_id,period,period_from,period_to,amount,currency,known_on\r\n");
        var period = string.Join(',', [Cell(report.Span.Name), LocalDatePattern.Iso.Format(report.Span.First), LocalDatePattern.Iso.Format(report.Span.Last)]);
        var rest = "," + report.Currency.Code + "," + LocalDatePattern.Iso.Format(report.KnownOn) + "\r\n";
        foreach (var rule in report.Rules)
        {
            var (department, before) = ("", "");
            foreach (var total in report.Totals.ByActor(rule.Id))
            {
                if (before.Length == 0 || !string.Equals(department, total.Department, StringComparison.Ordinal))
                    (department, before) = (total.Department, Cell(rule.Id) + "," + Cell(total.Department) + ",");
                output.Write(before);
                output.Write(Cell(total.Actor!));
                output.Write(',');
                output.Write(period);
                output.Write(',');
                output.Write(total.Amount.ToString());
                output.Write(rest);
            }
        }
    }

    private static void WriteDepartments(TextWriter output, CreditsReport report)
    {
        output.Write("rule,period,period_from,period_to,department,amount,currency,known_on\r\n");
        foreach (var rule in report.Rules)
            foreach (var total in report.Totals.ByPeriod(rule.Id))
                WriteRow(output, [
                    SpreadsheetText.Of(rule.Id), total.Period.Name, LocalDatePattern.Iso.Format(total.Period.First), LocalDatePattern.Iso.Format(total.Period.Last), SpreadsheetText.Of(total.Department),
                    total.Amount.ToString(), report.Currency.Code, LocalDatePattern.Iso.Format(report.KnownOn),
                ]);
    }

    private static void WriteSums(TextWriter output, CreditsReport report)
    {
        output.Write("rule,use,period,period_from,period_to,credited_before,credited,pending,not_reached,uncredited,currency,known_on\r\n");
        var (span, totals) = (report.Span, report.Totals);
        foreach (var rule in report.Rules)
            WriteRow(output, [
                SpreadsheetText.Of(rule.Id), CreditsReport.UseOf(rule), span.Name, LocalDatePattern.Iso.Format(span.First), LocalDatePattern.Iso.Format(span.Last),
                totals.CreditedBefore(rule.Id).ToString(), report.CreditedOf(rule).ToString(), totals.Pending(rule.Id).ToString(),
                totals.NotReached(rule.Id).ToString(), totals.Uncredited(rule.Id).ToString(), report.Currency.Code, LocalDatePattern.Iso.Format(report.KnownOn),
            ]);
    }

    private static void WriteFigures(TextWriter output, CreditsReport report)
    {
        output.Write("rule,department,actor_id,period,period_from,period_to,deals,touches,self_logged,credit,credit_with_repeats,currency,known_on\r\n");
        foreach (var one in report.Rules.SelectMany(report.FiguresOf))
            WriteRow(output, [
                SpreadsheetText.Of(one.Attribution), SpreadsheetText.Of(one.Department), SpreadsheetText.Of(one.Actor ?? ""), report.Span.Name,
                LocalDatePattern.Iso.Format(report.Span.First), LocalDatePattern.Iso.Format(report.Span.Last), Whole(one.Deals), Whole(one.Touches), Whole(one.SelfLogged),
                one.Credit.ToString(), one.WithRepeats?.ToString() ?? "", report.Currency.Code, LocalDatePattern.Iso.Format(report.KnownOn),
            ]);
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Write(Terminal terminal, string folder, string name, Action<TextWriter> write)
    {
        var path = Path.Combine(folder, name);
        using (var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16))
            write(writer);
        terminal.Output.WriteLine(path);
    }

    private static void WriteRow(TextWriter output, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                output.Write(',');
            output.Write(SpreadsheetText.Quoted(cells[i]));
        }
        output.Write("\r\n");
    }

    private static string Cell(string text) => SpreadsheetText.Quoted(SpreadsheetText.Of(text));
}
