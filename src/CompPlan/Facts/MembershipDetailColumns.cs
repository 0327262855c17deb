using CompPlan.Values;

namespace CompPlan.Facts;

/// <summary>
/// What only some memberships state, each a column that exists only where a row states it: an empty span otherwise. Ids are −1, numbers
/// zero where a row has none; a stated one is above zero.
/// </summary>
internal sealed class MembershipDetailColumns(
    Fraction[]? hours, int[]? contract, string?[]? job, int[]? workSite, int[]? costCentre, int[]? legalEntity, Fraction[]? share)
{
    /// <summary>No membership states any of it.</summary>
    public static MembershipDetailColumns None { get; } = new(null, null, null, null, null, null, null);

    private readonly bool _empty = hours is null && contract is null && job is null && workSite is null
        && costCentre is null && legalEntity is null && share is null;

    /// <summary>Contractual hours a week.</summary>
    public ReadOnlySpan<Fraction> Hours => hours;

    /// <summary>Number in <see cref="FactIds.Contracts"/>.</summary>
    public ReadOnlySpan<int> Contract => contract;

    public ReadOnlySpan<string?> Job => job;

    /// <summary>Number in <see cref="FactIds.WorkSites"/>.</summary>
    public ReadOnlySpan<int> WorkSite => workSite;

    /// <summary>Number in <see cref="FactIds.CostCentres"/>.</summary>
    public ReadOnlySpan<int> CostCentre => costCentre;

    /// <summary>Number in <see cref="FactIds.LegalEntities"/>.</summary>
    public ReadOnlySpan<int> LegalEntity => legalEntity;

    /// <summary>The share of the person's days that counts here.</summary>
    public ReadOnlySpan<Fraction> Share => share;

    /// <summary>Whether the row states any of it.</summary>
    public bool Any(int row) =>
        !_empty
        && (HoursAt(row) is not null || ShareAt(row) is not null || JobAt(row) is not null || IdAt(contract, row) >= 0
            || IdAt(workSite, row) >= 0 || IdAt(costCentre, row) >= 0 || IdAt(legalEntity, row) >= 0);

    public Fraction? HoursAt(int row) => hours is null || hours[row].Sign == 0 ? null : hours[row];

    public int ContractAt(int row) => IdAt(contract, row);

    public string? JobAt(int row) => job?[row];

    public int WorkSiteAt(int row) => IdAt(workSite, row);

    public int CostCentreAt(int row) => IdAt(costCentre, row);

    public int LegalEntityAt(int row) => IdAt(legalEntity, row);

    public Fraction? ShareAt(int row) => share is null || share[row].Sign == 0 ? null : share[row];

    /// <summary>Orders two rows by what they state of it; zero where that is the same.</summary>
    public int Compare(int left, int right)
    {
        if (_empty)
            return 0;
        var order = Compare(hours, left, right);
        if (order == 0)
            order = Compare(contract, left, right);
        if (order == 0)
            order = string.CompareOrdinal(JobAt(left), JobAt(right));
        if (order == 0)
            order = Compare(workSite, left, right);
        if (order == 0)
            order = Compare(costCentre, left, right);
        if (order == 0)
            order = Compare(legalEntity, left, right);
        return order == 0 ? Compare(share, left, right) : order;
    }

    /// <summary>A membership with what the row states of it.</summary>
    public Membership Complete(Membership membership, int row, FactIds ids) => Any(row)
        ? membership
            .WithHours(HoursAt(row))
            .WithContract(ids.Contracts.IdOrNull(ContractAt(row)))
            .WithJob(JobAt(row))
            .WithWorkSite(ids.WorkSites.IdOrNull(WorkSiteAt(row)))
            .WithCostCentre(ids.CostCentres.IdOrNull(CostCentreAt(row)))
            .WithLegalEntity(ids.LegalEntities.IdOrNull(LegalEntityAt(row)))
            .WithShare(ShareAt(row))
        : membership;

    public MembershipDetailColumns Take(int[] rows) => _empty ? this : new MembershipDetailColumns(
        Columns.TakeOptional(hours, rows),
        Columns.TakeOptional(contract, rows),
        Columns.TakeOptional(job, rows),
        Columns.TakeOptional(workSite, rows),
        Columns.TakeOptional(costCentre, rows),
        Columns.TakeOptional(legalEntity, rows),
        Columns.TakeOptional(share, rows));

    private static int IdAt(int[]? column, int row) => column is null ? -1 : column[row];

    private static int Compare<T>(T[]? column, int left, int right)
        where T : IComparable<T> => column is null ? 0 : column[left].CompareTo(column[right]);
}
