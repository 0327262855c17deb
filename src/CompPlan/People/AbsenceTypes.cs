using CompPlan.Facts;
using CompPlan.Periods;
using CompPlan.Values;

namespace CompPlan.People;

/// <summary>Brings the types of absences in facts and the terms of the plan together.</summary>
internal static class AbsenceTypes
{
    /// <summary>
    /// One finding for each absence with a day in the period whose type no term names. Absences outside the period say nothing about it.
    /// </summary>
    public static IEnumerable<Issue> Issues(KnownFacts facts, PerformancePeriod period, ValueList<AbsenceTerm> terms)
    {
        var named = Named(facts.Ids.AbsenceTypes, terms);
        var (first, last) = (Days.Of(period.First), Days.Of(period.Last));
        for (var row = 0; row < facts.Absences.Count; row++)
            if (!named[facts.Absences.Type[row]] && facts.Absences.From[row] <= last && facts.Absences.To[row] >= first)
                yield return Unknown(facts.Absences.ToRow(row, facts.Ids));
    }

    /// <summary>For each type of the facts its term; null where no term names it.</summary>
    public static AbsenceTerm?[] TermsOf(IdTable types, ValueList<AbsenceTerm> terms)
    {
        var found = new AbsenceTerm?[types.Count];
        foreach (var term in terms)
            if (types.Find(term.Type) is var number and >= 0)
                found[number] = term;
        return found;
    }

    private static bool[] Named(IdTable types, ValueList<AbsenceTerm> terms)
    {
        var named = new bool[types.Count];
        foreach (var term in terms)
            if (types.Find(term.Type) is var number and >= 0)
                named[number] = true;
        return named;
    }

    private static Issue Unknown(Absence absence) => Issue.Error(
        IssueCodes.AbsenceTypeUnknown,
        "absences",
        $"'{absence.Participant}' is absent from {Days.Text(absence.From)} to {Days.Text(absence.To)} for '{absence.Type}', which the plan does not name.",
        "Name the type in the plan's absences and say whether it counts as present, or mend the type of the absence.").WithSource(absence.Source);
}
