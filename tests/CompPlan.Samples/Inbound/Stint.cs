namespace CompPlan.Samples.Inbound;

/// <summary>A stretch of work in one department at one salary; the last day is inclusive, none while it lasts.</summary>
public sealed record Stint(string Person, string Department, DateOnly From, DateOnly? To, int Salary, string Fte)
{
    public bool Covers(DateOnly day) => From <= day && (To is null || day <= To);
}
