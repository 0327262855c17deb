using CompPlan.Rounding;

namespace CompPlan.Facts;

/// <summary>
/// The ids of all tables of facts. They are those of all rows, also of rows not yet known on a chosen day, so that a number means
/// the same id on every day.
/// </summary>
internal sealed class FactIds
{
    private readonly Currency[] _currencies;

    public FactIds(IdTable[] tables)
    {
        (Persons, Departments, AbsenceTypes, Measures, Levels, Deals) = (tables[0], tables[1], tables[2], tables[3], tables[4], tables[5]);
        (Actors, Roles, Kinds, TouchIds, Bonuses) = (tables[6], tables[7], tables[8], tables[9], tables[10]);
        (Overrides, Nodes, Approvers) = (tables[11], tables[12], tables[13]);
        (Leads, Qualities, Teams) = (tables[14], tables[15], tables[16]);
        (Accounts, Contacts, Channels, Reversals) = (tables[17], tables[18], tables[19], tables[20]);
        (Contracts, WorkSites, CostCentres, LegalEntities) = (tables[21], tables[22], tables[23], tables[24]);
        (Subjects, RatingLevels, CurrencyCodes) = (tables[25], tables[26], tables[27]);
        _currencies = new Currency[CurrencyCodes.Count];
        for (var i = 0; i < _currencies.Length; i++)
            _currencies[i] = Currency.Of(CurrencyCodes[i]);
        Tables = tables;
    }

    /// <summary>How many tables there are.</summary>
    public const int TableCount = 28;

    public IdTable Persons { get; }

    public IdTable Departments { get; }

    public IdTable AbsenceTypes { get; }

    public IdTable Measures { get; }

    public IdTable Levels { get; }

    public IdTable Deals { get; }

    /// <summary>Who made, entered and confirmed touches: persons and teams. Another numbering than <see cref="Persons"/>.</summary>
    public IdTable Actors { get; }

    public IdTable Roles { get; }

    public IdTable Kinds { get; }

    public IdTable TouchIds { get; }

    public IdTable Bonuses { get; }

    public IdTable Overrides { get; }

    /// <summary>The nodes of score trees that overrides name.</summary>
    public IdTable Nodes { get; }

    /// <summary>Who approved overrides. Another numbering than <see cref="Persons"/>.</summary>
    public IdTable Approvers { get; }

    public IdTable Leads { get; }

    public IdTable Qualities { get; }

    /// <summary>Who is given leads: teams and departments. Another numbering than <see cref="Departments"/>.</summary>
    public IdTable Teams { get; }

    /// <summary>The customers that deals and touches name.</summary>
    public IdTable Accounts { get; }

    /// <summary>The people at customers whom touches reached.</summary>
    public IdTable Contacts { get; }

    public IdTable Channels { get; }

    public IdTable Reversals { get; }

    /// <summary>The kinds of contracts.</summary>
    public IdTable Contracts { get; }

    public IdTable WorkSites { get; }

    public IdTable CostCentres { get; }

    public IdTable LegalEntities { get; }

    /// <summary>What people are rated for.</summary>
    public IdTable Subjects { get; }

    /// <summary>The levels of ratings. Another numbering than <see cref="Levels"/>.</summary>
    public IdTable RatingLevels { get; }

    public IdTable CurrencyCodes { get; }

    /// <summary>All of them in the order of the properties.</summary>
    internal ReadOnlyMemory<IdTable> Tables { get; }

    /// <summary>The money of a row; no currency for −1.</summary>
    public Money MoneyOf(long minor, int currency) => currency < 0 ? default : Money.Of(minor, _currencies[currency]);
}
