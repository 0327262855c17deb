using CompPlan.Json.Binding;
using CompPlan.People;

namespace CompPlan.Json.Codecs.People;

/// <summary>What days of one type of absence count as, and which salary counts on them.</summary>
internal static class AbsenceTermCodec
{
    private static readonly Names<AbsenceCounting> Countings = Names<AbsenceCounting>.Of(
        ("present", AbsenceCounting.Present), ("absent", AbsenceCounting.Absent), ("suspended", AbsenceCounting.Suspended));

    private static readonly Names<AbsenceSalary> Salaries = Names<AbsenceSalary>.Of(
        ("contractual", AbsenceSalary.Contractual), ("none", AbsenceSalary.None), ("reconstructed", AbsenceSalary.Reconstructed));

    public static AbsenceTerm? Read(ObjectReader from)
    {
        var type = from.Id("type");
        var counts = from.Choice("countsAs", Countings);
        var salary = from.OptionalChoice("salary", Salaries) ?? AbsenceSalary.Contractual;
        return from.Build(() => AbsenceTerm.Of(type, counts).WithSalary(salary));
    }

    public static void Write(AbsenceTerm term, ObjectWriter to)
    {
        to.Text("type", term.Type);
        to.Choice("countsAs", term.Counts, Countings);
        to.OptionalChoice("salary", term.Salary == AbsenceSalary.Contractual ? null : term.Salary, Salaries);
    }
}
