using CompPlan;
using CompPlan.Json;
using CompPlan.Runs;
using CompPlan.Statements;
using CompPlan.Values;
using NodaTime;

// What an application does that knows nothing but the packages: read, review, calculate, explain.
var plan = PlanDocument.Read(File.ReadAllBytes("plan.json"), "plan.json");
var facts = FactsDocument.Read(File.ReadAllBytes("facts.json"), "facts.json");
if (plan.Plan is null || facts.Facts is null)
    return Refuse([.. plan.Issues, .. facts.Issues]);

var january = plan.Plan.Calendar.PeriodFor(plan.Plan.Payout.Cadence, new LocalDate(2026, 1, 1));
var review = BonusCase.Review(plan.Plan, facts.Facts, january, new LocalDate(2026, 2, 15));
if (review.BonusCase is null)
    return Refuse(review.Issues);

var run = BonusCalculator.Calculate(review.BonusCase);
foreach (var result in run.Results)
{
    Console.WriteLine($"{result.Bonus.Id} {result.Period.Name}: pool {result.Pool.Amount}");
    foreach (var department in result.Division.Departments)
        Console.WriteLine($"  {department.Department} {department.Amount}");
    foreach (var award in result.Distribution.Departments.SelectMany(department => department.Awards))
        Console.WriteLine($"    {award.Participant} {award.Amount}");
    var identity = result.Identity;
    Console.WriteLine($"  awarded {identity.Awarded} + returned {identity.Returned} + undistributed {identity.Undistributed} = {identity.Funded}");
}
Console.WriteLine($"m2 is paid {run.StatementFor("m2").Total}");
return 0;

static int Refuse(IEnumerable<Issue> issues)
{
    foreach (var issue in issues)
        Console.Error.WriteLine(issue);
    return 1;
}
