using System.Text;
using CompPlan.Facts;
using CompPlan.Tool.Csv;
using CompPlan.Tool.Tables;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Tool;

/// <summary>Touches, deals and reversals from CSV files: columns that may be left out, and cells that contradict each other.</summary>
public sealed class FactTablesTests
{
    [Fact]
    public void Columns_that_may_be_left_out()
    {
        var (draft, issues) = Read("touches.csv", "deal_id,occurred_at,actor_id,role,kind,channel,known_on\nd1,2026-01-05T09:00:00Z,p1,seller,call,,2026-01-06\n");
        Assert.Empty(issues);
        Assert.Equal(Touch.Of(null, "d1", Facts.Rows.At("2026-01-05T09:00:00Z"), null, "p1", "seller", "call", Facts.Rows.Date("2026-01-06")), Assert.Single(draft.Touches));
    }

    [Fact]
    public void A_touch_names_a_deal_or_an_account()
    {
        const string header = "deal_id,account_id,occurred_at,actor_id,role,kind,known_on\n";
        const string rest = ",2026-01-05T09:00:00Z,p1,seller,call,2026-01-06\n";
        var (draft, issues) = Read("touches.csv", header + ",a1" + rest + "d1,a1" + rest + "," + rest + ",1E+05" + rest);
        Assert.Equal("a1", Assert.Single(draft.Touches).Account);
        Assert.Equal(
            [
                (IssueCodes.OptionConflict, "touches.account_id", "touches.csv:3:4"), (IssueCodes.MissingField, "touches.deal_id", "touches.csv:4:1"),
                (IssueCodes.BadId, "touches.account_id", "touches.csv:5:2"),
            ],
            issues.Select(issue => (issue.Code, issue.Path, issue.Source!.ToString())));
    }

    [Fact]
    public void Faulty_cells_are_found()
    {
        var (_, issues) = Read(
            "touches.csv", "deal_id,occurred_at,actor_id,role,kind,share,engagement,logged_at,known_on\nd1,2026-01-05T09:00:00Z,p1,seller,call,50 %,1e3,2026-01-05,2026-01-06\n");
        Assert.Equal(["touches.share", "touches.engagement", "touches.logged_at"], issues.Select(issue => issue.Path));
    }

    [Fact]
    public void Deals_of_an_account_and_reversals()
    {
        var (deals, none) = Read("deals.csv", "deal_id,account_id,amount,currency,won_at,known_on\nd1,a1,10.00,EUR,2026-01-05T09:00:00Z,2026-01-06\nd2,,10.00,EUR,,2026-01-06\n");
        Assert.Empty(none);
        Assert.Equal(["a1", ""], deals.DealBatches[0].ToRows().Select(deal => deal.Account ?? ""));
        var (reversals, issues) = Read(
            "reversals.csv", "reversal_id,deal_id,occurred_at,amount,currency,kind,known_on\nr1,d1,2026-02-05T09:00:00Z,3.00,EUR,creditNote,2026-02-06\nr2,d1,2026-02-05T09:00:00Z,3.00,EUR,gift,2026-02-06\n");
        Assert.Equal(Facts.Rows.TakenBack("r1", "d1", "2026-02-05T09:00:00Z", "3.00", ReversalKind.CreditNote, "2026-02-06"), Assert.Single(reversals.Reversals));
        Assert.Equal(("ENUM_UNKNOWN", "reversals.kind"), (Assert.Single(issues).Code, issues[0].Path));
    }

    private static (FactsDraft Draft, IReadOnlyList<Issue> Issues) Read(string name, string text)
    {
        var issues = new IssueSink();
        var draft = FactTableFiles.Read(table => table.FileName == name ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : null, table => Assert.Fail(table.FileName), issues);
        return (draft, issues.ToList());
    }
}
