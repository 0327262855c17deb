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
    [InlineData("FOLDER_MISSING", "credits", "no-such-folder", "--period", "2026-03")]
    [InlineData("PERIOD_UNKNOWN", "credits", "docs/samples/inbound", "--period", "2026-13")]
    [InlineData("RULE_UNKNOWN", "credits", "docs/samples/inbound", "--period", "2026", "--rule", "lead-to-deliver")]
    public void A_command_line_that_cannot_be_followed(string code, params string[] args)
    {
        var (exit, output, errors) = CommandLine.Run(args);

        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith($"error {code}: ", errors, StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);
}
