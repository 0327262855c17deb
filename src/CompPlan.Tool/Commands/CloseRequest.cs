using NodaTime;

namespace CompPlan.Tool.Commands;

/// <summary>What <c>compplan close</c> was asked for.</summary>
internal sealed class CloseRequest
{
    private CloseRequest(string folder, string period, LocalDate? knownOn, string preparedBy, string approvedBy, LocalDate closedOn, LocalDate paidOn)
    {
        Folder = folder;
        Period = period;
        KnownOn = knownOn;
        PreparedBy = preparedBy;
        ApprovedBy = approvedBy;
        ClosedOn = closedOn;
        PaidOn = paidOn;
    }

    public string Folder { get; }

    public string Period { get; }

    public LocalDate? KnownOn { get; }

    public string PreparedBy { get; }

    public string ApprovedBy { get; }

    public LocalDate ClosedOn { get; }

    public LocalDate PaidOn { get; }

    public static CloseRequest Of(string folder, string period, LocalDate? knownOn, string preparedBy, string approvedBy, LocalDate closedOn, LocalDate paidOn) =>
        new(folder, period, knownOn, preparedBy, approvedBy, closedOn, paidOn);
}
