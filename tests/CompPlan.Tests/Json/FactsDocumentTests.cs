using System.Text;
using CompPlan.Json;
using CompPlan.Values;
using Xunit;

namespace CompPlan.Tests.Json;

public class FactsDocumentTests
{
    /// <summary>Facts in their canonical form, with every member of touches, deals and reversals.</summary>
    internal const string Document = """
        {
          "format": "compplan/1",
          "kind": "facts",
          "participants": [
            {
              "id": "p1",
              "name": "=HYPERLINK(\"x\")",
              "job": "Bid manager",
              "knownOn": "2026-01-01"
            }
          ],
          "memberships": [
            {
              "participant": "p1",
              "department": "sales",
              "from": "2026-01-01",
              "to": "2026-06-30",
              "salary": "48000.00",
              "currency": "EUR",
              "fte": 0.8,
              "knownOn": "2026-01-01"
            },
            {
              "participant": "p1",
              "department": "marketing",
              "from": "2026-07-01",
              "salary": "36000.00",
              "currency": "EUR",
              "fte": "2/3",
              "knownOn": "2026-01-01"
            }
          ],
          "absences": [
            {
              "participant": "p1",
              "type": "parental",
              "from": "2026-02-01",
              "to": "2026-02-28",
              "knownOn": "2026-03-01"
            }
          ],
          "measurements": [
            {
              "measure": "revenue",
              "from": "2026-01-01",
              "to": "2026-01-31",
              "value": 100000.55,
              "knownOn": "2026-02-05"
            },
            {
              "measure": "quality",
              "from": "2026-01-01",
              "to": "2026-01-31",
              "level": "good",
              "knownOn": "2026-02-05"
            }
          ],
          "deals": [
            {
              "id": "d1",
              "account": "a1",
              "value": "12000.00",
              "currency": "EUR",
              "leadCreated": "2026-01-05T09:00:00Z",
              "won": "2026-01-20T16:30:00Z",
              "knownOn": "2026-01-21"
            }
          ],
          "touches": [
            {
              "id": "t1",
              "deal": "d1",
              "at": "2026-01-05T09:00:00Z",
              "sequence": 1,
              "actor": "p1",
              "role": "campaign",
              "kind": "email",
              "knownOn": "2026-01-21"
            },
            {
              "id": "t2",
              "account": "a1",
              "at": "2026-01-06T09:00:00Z",
              "actor": "p1",
              "role": "campaign",
              "kind": "visit",
              "contact": "c1",
              "channel": "fair",
              "share": "1/3",
              "engagement": 12.5,
              "loggedAt": "2026-01-07T09:00:00Z",
              "loggedBy": "p1",
              "confirmedBy": "p2",
              "knownOn": "2026-01-21"
            },
            {
              "id": "t2",
              "account": "a1",
              "at": "2026-01-06T09:00:00Z",
              "actor": "p3",
              "role": "closing",
              "kind": "visit",
              "contact": "c1",
              "channel": "fair",
              "share": "2/3",
              "knownOn": "2026-01-21"
            }
          ],
          "payments": [
            {
              "bonus": "team",
              "participant": "p1",
              "periodFrom": "2025-12-01",
              "amount": "120.00",
              "currency": "EUR",
              "paidOn": "2026-01-31",
              "knownOn": "2026-01-31"
            }
          ],
          "reversals": [
            {
              "id": "r1",
              "deal": "d1",
              "at": "2026-03-01T08:00:00Z",
              "amount": "2000.00",
              "currency": "EUR",
              "kind": "creditNote",
              "knownOn": "2026-03-02"
            }
          ]
        }

        """;

    [Fact]
    public void What_is_written_is_read_and_written_again_with_the_same_bytes()
    {
        var text = Document.ReplaceLineEndings("\n");
        var reading = FactsDocument.Read(Encoding.UTF8.GetBytes(text), "facts.json");
        Assert.Empty(reading.Issues);
        Assert.NotNull(reading.Facts);
        Assert.Equal(text, FactsDocument.Write(reading.Draft!));
        Assert.Equal(reading.Facts.Fingerprint, FactsDocument.Read(FactsDocument.Write(reading.Facts), "again.json").Facts!.Fingerprint);
    }

    [Fact]
    public void A_whole_number_beyond_32_bits_is_told_its_range()
    {
        var text = FactsDocument.Write(CompPlan.Facts.FactsDraft.Empty.WithTouches(
        [
            CompPlan.Facts.Touch.Of("t1", "d1", NodaTime.Instant.FromUtc(2026, 1, 5, 9, 0), 7, "ann", "closing", "call", new NodaTime.LocalDate(2026, 1, 6)),
        ]));
        var issue = FactsDocument.Read(text.Replace("\"sequence\": 7", "\"sequence\": 3000000000", StringComparison.Ordinal), "facts.json").Issues[0];
        Assert.Equal(
            (IssueCodes.NumberRange, "touches[0].sequence", "The number is 3000000000; expected is a whole number from -2147483648 to 2147483647."),
            (issue.Code, issue.Path, issue.Message));
    }

    [Fact]
    public void Every_row_keeps_its_place() =>
        Assert.Equal("facts.json:13:5", FactsDocument.Read(Document.ReplaceLineEndings("\n"), "facts.json").Draft!.Memberships[0].Source!.ToString());

    [Fact]
    public void Issues_of_the_review_have_the_place_of_the_member()
    {
        var issue = Assert.Single(FactsDocument.Read(Document.ReplaceLineEndings("\n").Replace("\"deal\": \"d1\",\n      \"at\": \"2026-01-05", "\"deal\": \"d2\",\n      \"at\": \"2026-01-05", StringComparison.Ordinal), "facts.json").Issues);
        Assert.Equal((IssueCodes.DanglingReference, "touches[0].deal", "facts.json:72:15"), (issue.Code, issue.Path, issue.Source!.ToString()));
    }

    [Theory]
    [InlineData("\"knownOn\": \"2026-01-01\"", "\"nothing\": 1", DocumentCodes.UnknownField)]
    [InlineData("\"share\": \"1/3\"", "\"share\": 0.3", IssueCodes.TouchShares)]
    [InlineData("\"kind\": \"creditNote\"", "\"kind\": \"gift\"", DocumentCodes.EnumUnknown)]
    [InlineData("\"deal\": \"d1\",\n      \"at\": \"2026-01-05", "\"at\": \"2026-01-05", IssueCodes.MissingField)]
    [InlineData("\"deal\": \"d1\",\n      \"at\": \"2026-01-05", "\"deal\": \"d1\", \"account\": \"a1\", \"at\": \"2026-01-05", IssueCodes.OptionConflict)]
    [InlineData("\"account\": \"a1\",\n      \"at\"", "\"account\": 1, \"at\"", DocumentCodes.TypeMismatch)]
    [InlineData("\"account\": \"a1\",\n      \"at\"", "\"account\": \"\", \"at\"", IssueCodes.BadId)]
    [InlineData("\"fte\": 0.8", "\"fte\": \"0,8\"", DocumentCodes.NumberSyntax)]
    [InlineData("\"won\": \"2026-01-20T16:30:00Z\"", "\"won\": \"2026-01-20T16:30:00\"", DocumentCodes.DateAmbiguous)]
    [InlineData("\"from\": \"2026-02-01\"", "\"from\": \"2026-02-01T00:00:00Z\"", DocumentCodes.DateHasTime)]
    [InlineData("\"salary\": \"48000.00\"", "\"salary\": \"48000.005\"", IssueCodes.AmountScale)]
    [InlineData("\"currency\": \"EUR\"", "\"currency\": \"eur\"", IssueCodes.CurrencyUnknown)]
    [InlineData("\"kind\": \"facts\"", "\"kind\": \"plan\"", DocumentCodes.VersionUnsupported)]
    [InlineData("\"compplan/1\"", "\"compplan/99\"", DocumentCodes.VersionUnsupported)]
    [InlineData("\"format\": \"compplan/1\",", "", DocumentCodes.VersionUnsupported)]
    public void A_fault_leaves_no_facts(string right, string wrong, string code)
    {
        var reading = FactsDocument.Read(Document.ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal), "facts.json");
        Assert.Contains(reading.Issues, issue => issue.Code == code);
        Assert.Null(reading.Facts);
    }
}
