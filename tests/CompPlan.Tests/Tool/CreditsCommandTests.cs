using CompPlan.Tests.HouseRules;
using Xunit;

namespace CompPlan.Tests.Tool;

/// <summary><c>compplan credits</c>: tables, files, one core or many, and command lines that cannot be followed.</summary>
public sealed class CreditsCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("compplan-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Files_hold_what_the_table_says_and_one_core_gives_the_same_bytes()
    {
        var (code, output, errors) = CommandLine.Run("credits", "docs/samples/inbound", "--period", "2026-Q1", "--save", At("all"));
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(["credit-by-department.csv", "credit-by-person.csv", "credit-sums.csv"], Directory.GetFiles(At("all")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(3, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        CommandLine.Run("credits", "docs/samples/inbound", "--period", "2026-Q1", "--save", At("one"), "--threads", "1");
        foreach (var file in Directory.GetFiles(At("all")))
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(At("one"), Path.GetFileName(file))));
        Assert.Equal(
            [
                "rule,use,period,period_from,period_to,credited_before,credited,pending,not_reached,uncredited,currency,known_on",
                "lead-to-delivery,split,2026-Q1,2026-01-01,2026-03-31,2109280.00,574650.00,1772820.00,37670.00,0.00,EUR,2026-12-31", "",
            ],
            File.ReadAllText(Path.Combine(At("all"), "credit-sums.csv")).Split("\r\n"));
        var persons = File.ReadAllText(Path.Combine(At("all"), "credit-by-person.csv"));
        Assert.Contains("lead-to-delivery,marketing,e103,2026-Q1,2026-01-01,2026-03-31,79262.50,EUR,2026-12-31\r\n", persons, StringComparison.Ordinal);
        Assert.Equal(persons, CommandLine.Run("credits", "docs/samples/inbound", "--period", "2026-Q1", "--output", "csv").Output);
        Assert.Contains(
            "lead-to-delivery,2026-02,2026-02-01,2026-02-28,sales,74960.00,EUR,2026-12-31\r\n",
            File.ReadAllText(Path.Combine(At("all"), "credit-by-department.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_that_credit_does_not_need_are_not_read()
    {
        foreach (var name in (string[])["plan.json", "deals.csv", "touches.csv"])
            File.Copy(Path.Combine(Repository.Root, "docs/samples/inbound", name), At(name));
        File.WriteAllText(At("memberships.csv"), "no table\n");
        Assert.Equal((0, ""), (CommandLine.Run("credits", _folder.FullName, "--period", "2026-01") is var (code, _, errors) ? code : 0, errors));
    }

    [Fact]
    public void Every_fault_of_the_tables_is_printed()
    {
        File.Copy(Path.Combine(Repository.Root, "docs/samples/inbound/plan.json"), At("plan.json"));
        File.WriteAllText(At("deals.csv"), "deal_id,amount,currency,won_at,known_on\nd1,1.005,EUR,2026-01-05T09:00:00Z,2026-01-06\nd2,5,XXX,yesterday,2026-01-06\n");
        File.WriteAllText(At("touches.csv"), "deal_id,occurred_at,actor_id,role,kind,known_on\nd1,2026-01-05T09:00:00,p1,closing,call,2026-01-06\nd1,\"2026-01-05T09:00:00Z\",,closing,call\n");
        var (code, output, errors) = CommandLine.Run("credits", _folder.FullName, "--period", "2026-01");
        Assert.Equal((1, ""), (code, output));
        foreach (var place in (string[])["deals.csv:2:4 ", "deals.csv:3:6 ", "deals.csv:3:10 ", "touches.csv:2:4 ", "touches.csv:3 "])
            Assert.Contains(place, errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("USAGE", "credits", "docs/samples/inbound")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--period", "2026", "--threads", "0")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--period", "2026", "--save", "x", "--output", "csv")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--period", "2026", "--from", "2026-01", "--to", "2026-02")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--from", "2026-01")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--to", "2026-01")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--period", "2026", "--figures")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--period", "2026", "--save", " ")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--period", "2026", "--save", "x", "--remove", "d0001-t1")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--remove", "d0001,2026-01-05T10:00:00Z")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--remove", "d0001,2026-01-05,e1,closing")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--reown", "d0001-t1")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--add", "d0001,2026-01-05T10:00:00Z,e1,closing")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--add", "d0001,2026-01-05T10:00:00Z,e1,closing,call,colour=red")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--add", "d0001,2026-01-05T10:00:00Z,e1,closing,call,account_id=c1")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--add", "d0001,2026-01-05T10:00:00Z,e1,closing,call,sequence=-1")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--add", "d0001,2026-01-05T10:00:00Z,e1,closing,call,engagement=1e3")]
    [InlineData("USAGE", "credits", "docs/samples/inbound", "--add", "d0001,2026-01-05T10:00:00Z,e1,closing,call,channel=a,channel=b")]
    [InlineData("PERIOD_UNKNOWN", "credits", "docs/samples/inbound", "--from", "2026-03", "--to", "2026-01")]
    [InlineData("PERIOD_UNKNOWN", "credits", "docs/samples/inbound", "--from", "2016-01", "--to", "2026-01")]
    [InlineData("DANGLING_REF", "credits", "docs/samples/inbound", "--remove", "d0001-t99")]
    [InlineData("DANGLING_REF", "credits", "docs/samples/inbound", "--remove", "d9999,2026-01-05T10:00:00Z,e1,closing")]
    [InlineData("DANGLING_REF", "credits", "docs/samples/inbound", "--add", "d9999,2026-01-05T10:00:00Z,e113,closing,call")]
    [InlineData("ROLE_UNMAPPED", "credits", "docs/samples/inbound", "--add", "d0001,2024-10-05T10:00:00Z,e113,dancing,call")]
    [InlineData("OPTION_CONFLICT", "credits", "docs/samples/inbound", "--remove", "d0001-t1", "--reown", "d0001-t1=e113")]
    [InlineData("FOLDER_MISSING", "credits", "no-such-folder", "--period", "2026-03")]
    [InlineData("PERIOD_UNKNOWN", "credits", "docs/samples/inbound", "--period", "2026-13")]
    [InlineData("RULE_UNKNOWN", "credits", "docs/samples/inbound", "--period", "2026", "--rule", "lead-to-deliver")]
    public void A_command_line_that_cannot_be_followed(string code, params string[] args)
    {
        var (exit, output, errors) = CommandLine.Run(args);

        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith($"error {code}: ", errors, StringComparison.Ordinal);
    }

    /// <summary>The table of persons and what nobody has, as CSV: a change for everybody concerned, and nothing in sum.</summary>
    [Fact]
    public void Changes_of_touches_move_credit_and_make_none()
    {
        var (code, output, errors) = CommandLine.Run("credits", "docs/samples/inbound", "--reown", "d0001-t1=e113", "--output", "csv");
        Assert.Equal((0, ""), (code, errors));
        var rows = output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("rule,department,actor_id,period,period_from,period_to,before,after,change,currency,known_on", rows[0]);
        var cells = rows.Skip(1).Select(row => row.Split(',')).ToList();
        Assert.All(cells, row => Assert.Equal(("lead-to-delivery", "", "EUR", "2026-12-31"), (row[0], row[3], row[9], row[10])));
        Assert.Equal(0m, cells.Sum(row => decimal.Parse(row[8], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(12_300m, cells.Sum(row => decimal.Parse(row[6], System.Globalization.CultureInfo.InvariantCulture)));
        // The first touch has 25 % of 12,300.00.
        Assert.Contains(cells, row => row[2] == "e114" && row[8] == "-3075.00");
        Assert.Contains(cells, row => row[2] == "e113" && row[8] == "3075.00");
        Assert.Equal("", cells[^1][2]);
        // The same touch by what it says.
        Assert.Equal(output, CommandLine.Run("credits", "docs/samples/inbound", "--reown", "d0001,2024-09-25T16:16:00Z,e114,prospecting,call=e113", "--output", "csv").Output);
        // Another period has nothing of it.
        var later = CommandLine.Run("credits", "docs/samples/inbound", "--reown", "d0001-t1=e113", "--period", "2026-Q1", "--output", "csv").Output;
        Assert.EndsWith("lead-to-delivery,,,2026-Q1,2026-01-01,2026-03-31,12300.00,12300.00,0.00,EUR,2026-12-31\r\n", later, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_changes_says_the_same()
    {
        var (code, output, errors) = CommandLine.Run(
            "credits", "docs/samples/inbound", "--add", "d0001,2024-11-01T10:00:00Z,e113,closing,call,logged_by=e113,sequence=2,engagement=1.5", "--remove", "d0001-t2", "--output", "json");
        Assert.Equal((0, ""), (code, errors));
        var document = Newtonsoft.Json.Linq.JObject.Parse(output);
        Assert.Equal(("compplan/1", "creditChanges", "12300.00", "0.00"), (
            (string?)document["format"], (string?)document["kind"], (string?)document["rules"]![0]!["sum"]!["after"], (string?)document["rules"]![0]!["sum"]!["change"]));
        Assert.Equal(["d0001"], document["deals"]!.Select(deal => (string?)deal));
        Assert.Equal(2, document["changes"]!.Count());
        Assert.Equal(output, CommandLine.Run(
            "credits", "docs/samples/inbound", "--remove", "d0001-t2", "--output", "json", "--add",
            "d0001,2024-11-01T10:00:00Z,e113,closing,call,engagement=1.5,sequence=2,logged_by=e113").Output.Replace(
                "engagement=1.5,sequence=2,logged_by=e113", "logged_by=e113,sequence=2,engagement=1.5", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_holds_what_the_files_say()
    {
        var output = CommandLine.Run("credits", "docs/samples/inbound", "--period", "2026-Q1", "--output", "json").Output;
        var document = Newtonsoft.Json.Linq.JObject.Parse(output);
        Assert.Equal(("credits", "2026-Q1", "574650.00"), ((string?)document["kind"], (string?)document["period"]!["name"], (string?)document["sums"]![0]!["credited"]));
        CommandLine.Run("credits", "docs/samples/inbound", "--from", "2026-01", "--to", "2026-03", "--save", At("all"), "--figures");
        string[] Rows(string name) => File.ReadAllText(Path.Combine(At("all"), name)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
        Assert.Equal(Rows("credit-by-person.csv").Select(row => row.Split(',')[6]), document["persons"]!.Select(row => (string)row["amount"]!));
        Assert.Equal(Rows("credit-by-department.csv").Select(row => row.Split(',')[5]), document["departments"]!.Select(row => (string)row["amount"]!));
        var figures = Rows("credit-figures.csv");
        Assert.Equal("lead-to-delivery,marketing,,2026-Q1,2026-01-01,2026-03-31,24,98,0,240550.00,,EUR,2026-12-31", figures[0]);
        Assert.Equal(figures.Select(row => row.Split(',')[7]), document["creditFigures"]!.Select(row => (string)row["touches"]!));
        Assert.Equal(4, Directory.GetFiles(At("all")).Length);
    }

    [Fact]
    public void What_is_in_the_way_of_files_is_said_before_anything_is_read()
    {
        (int Code, string Output, string Errors) Save(string folder) => CommandLine.Run("credits", "docs/samples/inbound", "--period", "2026-01", "--save", folder);
        File.WriteAllText(At("file"), "mine");
        Directory.CreateDirectory(Path.Combine(At("taken"), "credit-sums.csv"));
        Assert.Equal((3, "", $"error OUTPUT_FAILED: '{At("file")}' is a file, and --save names a folder.\n    Name another folder, or move the file away.\n"), Save(At("file")));
        Assert.Contains($"lies in '{At("file")}', which is a file.", Save(Path.Combine(At("file"), "a", "b")).Errors, StringComparison.Ordinal);
        Assert.Contains("credit-sums.csv' is a folder, where a file is to be written.", Save(At("taken")).Errors, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(At("taken")));
        Assert.Equal("mine", File.ReadAllText(At("file")));
        Assert.Equal(0, Save(Path.Combine(At("new"), "deeper")).Code);
    }

    [Theory]
    [InlineData(typeof(UnauthorizedAccessException), "There is no permission to write into 'x'")]
    [InlineData(typeof(DirectoryNotFoundException), "'x' cannot be made: there is no such drive or place.")]
    [InlineData(typeof(IOException), "The files cannot be written into 'x'")]
    public void A_failure_to_write_is_said_in_words(Type failure, string message)
    {
        var errors = new StringWriter { NewLine = "\n" };
        using var terminal = CompPlan.Tool.Terminals.Terminal.Redirected(new StringWriter(), errors);
        Assert.Equal(3, CompPlan.Tool.Commands.SaveFaults.Print(terminal, "x", (Exception)Activator.CreateInstance(failure)!));
        Assert.StartsWith($"error OUTPUT_FAILED: {message}", errors.ToString(), StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);
}
