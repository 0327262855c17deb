using System.Text;
using CompPlan.Json;
using CompPlan.Plans;
using CompPlan.Tests.Generators;
using CompPlan.Tests.Json;
using FsCheck.Xunit;
using Xunit;

namespace CompPlan.Tests.Laws;

/// <summary>Laws of documents: L53, the round trip, and within bounds L64, that no bytes make a reader throw.</summary>
[Properties(Arbitrary = [typeof(PlanGenerators), typeof(FactsGenerators)], MaxTest = 150)]
public sealed class DocumentLaws
{
    private static readonly byte[] Plan = Encoding.UTF8.GetBytes(SamplePlans.EveryVariant);
    private static readonly byte[] Facts = Encoding.UTF8.GetBytes(FactsDocumentTests.Document);
    private static readonly string[] Fragments =
        ["\"", "'", "{", "}", "[", "]", ",", ":", "null", "true", "-", "0", "1e9", "NaN", "\\", "\\u", "//", "/*", "\uFEFF", "\0", "\"a\":", "[[[[[[", "\"1/0\"", "é"];

    [Property]
    public void L53_reading_what_was_written_gives_the_same_plan_and_the_same_bytes(PlanDraft plan)
    {
        var text = PlanDocument.Write(plan);
        var read = PlanDocument.Read(text, "plan.json").Draft;
        Assert.Equal(plan, read);
        Assert.Equal(text, PlanDocument.Write(read!));
    }

    [Property]
    public void L53_reading_what_was_written_gives_the_same_facts_and_the_same_bytes(FactsCase facts)
    {
        var text = FactsDocument.Write(facts.Facts);
        var read = FactsDocument.Read(Encoding.UTF8.GetBytes(text), "facts.json");
        Assert.Equal(facts.Facts.Fingerprint, read.Facts!.Fingerprint);
        Assert.Equal(text, FactsDocument.Write(read.Facts));
    }

    [Property(MaxTest = 400)]
    public void L64_whatever_the_bytes_reading_gives_a_plan_or_issues(int seed)
    {
        var random = new Random(seed);
        var bytes = Mutated([.. Plan], random);
        var reading = PlanDocument.Read(bytes, "plan.json");
        Assert.True(reading.Plan is not null ^ reading.Issues.Any(issue => issue.Severity == CompPlan.Values.IssueSeverity.Error));
        Assert.True(reading.Issues.Count <= 1_000);
        Assert.All(reading.Issues, issue => Assert.NotNull(issue.Source));
    }

    [Property(MaxTest = 400)]
    public void L64_whatever_the_bytes_reading_gives_facts_or_issues(int seed)
    {
        var reading = FactsDocument.Read(Mutated([.. Facts], new Random(seed)), "facts.json");
        Assert.True(reading.Facts is not null ^ reading.Issues.Any(issue => issue.Severity == CompPlan.Values.IssueSeverity.Error));
        Assert.True(reading.Issues.Count <= 1_001);
    }

    [Property(MaxTest = 200)]
    public void L64_random_bytes_never_throw(byte[] bytes)
    {
        Assert.NotEmpty(PlanDocument.Read(bytes, "plan.json").Issues);
        Assert.NotEmpty(FactsDocument.Read(bytes, "facts.json").Issues);
        Assert.NotEmpty(RunDocument.Read(bytes, "run.json").Issues);
    }

    /// <summary>One to eight edits: a byte changed, a stretch cut or repeated, a fragment put in.</summary>
    private static byte[] Mutated(List<byte> bytes, Random random)
    {
        for (var edits = random.Next(1, 9); edits > 0 && bytes.Count > 0; edits--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                default: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)])); break;
            }
        }
        return [.. bytes];
    }
}
