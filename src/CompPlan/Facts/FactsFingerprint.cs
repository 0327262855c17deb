using System.Security.Cryptography;

namespace CompPlan.Facts;

/// <summary>
/// The fingerprint of a set of facts: SHA-256 over one line for each row, in the canonical order of tables and rows. A line is UTF-8:
/// the table's name, then each member in the order of documents, then the known day, with a tab before each and a line feed at the
/// end. Absent members are empty; what only few rows state (hours, contract, job, work site, cost centre, legal entity and share of a
/// membership; the halves of an absence, where it begins in the afternoon or ends in the morning; the account of a deal; account, contact, channel, share,
/// engagement, when and by whom it was entered, and who confirmed it of a touch) stands before the known day of the rows that state any of it. Dates are <c>2026-03-31</c>, instants <c>2026-03-30T14:05:00Z</c> with as many decimals of a second as
/// they need, amounts have all decimals of their currency and are followed by its code where the line does not name it already, other numbers are canonical decimals or
/// fractions. In names, jobs and reasons, backslash, tab, line feed and carriage return are written <c>\\</c>, <c>\t</c>, <c>\n</c>, <c>\r</c>,
/// and half of a surrogate pair as <c>\u</c> and four upper-case hexadecimal digits. Anybody can recompute it.
/// </summary>
internal static class FactsFingerprint
{
    public static string Of(FactIds ids, FactTables tables)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new FingerprintLine(hash, ids);
        Participants(tables.Participants, line);
        Memberships(tables.Memberships, line);
        Absences(tables.Absences, line);
        Measurements(tables.Measurements, line);
        Deals(tables.Deals, line);
        Touches(tables.Touches, line);
        Payments(tables.Payments, line);
        Balances(tables.Balances, line);
        Overrides(tables.Overrides, line);
        Leads(tables.Leads, line);
        LeadEvents(tables.LeadEvents, line);
        Reversals(tables.Reversals, line);
        Ratings(tables.Ratings, line);
        ExchangeRates(tables.ExchangeRates, line);
        line.Flush();
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Participants(ParticipantColumns table, FingerprintLine line)
    {
        for (var row = 0; row < table.Count; row++)
        {
            line.Begin("participant");
            line.Id(line.Ids.Persons, table.Person[row]);
            line.Text(table.Name[row]);
            line.Text(table.Job[row]);
            line.End(table.Known[row]);
        }
    }

    private static void Memberships(MembershipColumns table, FingerprintLine line)
    {
        for (var row = 0; row < table.Count; row++)
        {
            line.Begin("membership");
            line.Id(line.Ids.Persons, table.Person[row]);
            line.Id(line.Ids.Departments, table.Department[row]);
            line.Day(table.From[row]);
            line.Day(table.To[row]);
            line.Money(table.Salary[row], table.Currency[row]);
            line.Number(table.Fte[row]);
            line.Amount(table.TargetBonus[row], table.Currency[row], MembershipColumns.NoTargetBonus);
            if (table.Details.Any(row))
                Details(table.Details, row, line);
            line.End(table.Known[row]);
        }
    }

    private static void Details(MembershipDetailColumns details, int row, FingerprintLine line)
    {
        line.Number(details.HoursAt(row));
        line.Id(line.Ids.Contracts, details.ContractAt(row));
        line.Text(details.JobAt(row));
        line.Id(line.Ids.WorkSites, details.WorkSiteAt(row));
        line.Id(line.Ids.CostCentres, details.CostCentreAt(row));
        line.Id(line.Ids.LegalEntities, details.LegalEntityAt(row));
        line.Number(details.ShareAt(row));
    }

    private static void Absences(AbsenceColumns table, FingerprintLine line)
    {
        for (var row = 0; row < table.Count; row++)
        {
            line.Begin("absence");
            line.Id(line.Ids.Persons, table.Person[row]);
            line.Id(line.Ids.AbsenceTypes, table.Type[row]);
            line.Day(table.From[row]);
            line.Day(table.To[row]);
            var (noonFirst, noonLast) = (table.FirstHalf(row) > 2 * table.From[row], table.LastHalf(row) == 2 * table.To[row]);
            if (noonFirst || noonLast)
            {
                line.Word(noonFirst ? "afternoon" : "");
                line.Word(noonLast ? "morning" : "");
            }
            line.End(table.Known[row]);
        }
    }

    private static void Measurements(MeasurementColumns table, FingerprintLine line)
    {
        for (var row = 0; row < table.Count; row++)
        {
            line.Begin("measurement");
            line.Id(line.Ids.Measures, table.Measure[row]);
            line.Day(table.From[row]);
            line.Day(table.To[row]);
            line.Number(table.Level[row] < 0 ? table.Value[row] : null);
            line.Id(line.Ids.Levels, table.Level[row]);
            line.End(table.Known[row]);
        }
    }

    private static void Deals(DealColumns table, FingerprintLine line)
    {
        for (var row = 0; row < table.Count; row++)
        {
            line.Begin("deal");
            line.Id(line.Ids.Deals, table.Deal[row]);
            line.Money(table.Value[row], table.Currency[row]);
            line.Instant(table.LeadCreated[row]);
            line.Instant(table.OpportunityCreated[row]);
            line.Instant(table.Won[row]);
            line.Instant(table.Delivered[row]);
            line.Instant(table.Ended[row]);
            if (!table.Account.IsEmpty && table.Account[row] >= 0)
                line.Id(line.Ids.Accounts, table.Account[row]);
            line.End(table.Known[row]);
        }
    }

    private static void Touches(TouchColumns table, FingerprintLine line)
    {
        for (var row = 0; row < table.Count; row++)
        {
            line.Begin("touch");
            line.Id(line.Ids.TouchIds, table.TouchId[row]);
            line.Id(line.Ids.Deals, table.Details.AccountAt(row) < 0 ? table.Deal[row] : -1);
            line.Instant(table.At[row]);
            line.Whole(table.Sequence[row]);
            line.Id(line.Ids.Actors, table.Actor[row]);
            line.Id(line.Ids.Roles, table.Role[row]);
            line.Id(line.Ids.Kinds, table.Kind[row]);
            if (table.Details.Any(row))
                Details(table.Details, row, line);
            line.End(table.Known[row]);
        }
    }

    private static void Details(TouchDetailColumns details, int row, FingerprintLine line)
    {
        line.Id(line.Ids.Accounts, details.AccountAt(row));
        line.Id(line.Ids.Contacts, details.ContactAt(row));
        line.Id(line.Ids.Channels, details.ChannelAt(row));
        line.Number(details.ShareAt(row));
        line.Number(details.EngagementAt(row));
        line.Instant(details.LoggedTicksAt(row));
        line.Id(line.Ids.Actors, details.LoggedByAt(row));
        line.Id(line.Ids.Actors, details.ConfirmedByAt(row));
    }

    private static void Payments(PaymentColumns table, FingerprintLine line)
    {
        for (var row = 0; row < table.Count; row++)
        {
            line.Begin("payment");
            line.Id(line.Ids.Bonuses, table.Bonus[row]);
            line.Id(line.Ids.Persons, table.Person[row]);
            line.Day(table.PeriodFrom[row]);
            line.Money(table.Amount[row], table.Currency[row]);
            line.Day(table.PaidOn[row]);
            line.End(table.Known[row]);
        }
    }

    private static void Balances(PoolBalanceColumns table, FingerprintLine line)
    {
        for (var row = 0; row < table.Count; row++)
        {
            line.Begin("balance");
            line.Id(line.Ids.Bonuses, table.Bonus[row]);
            line.Day(table.PeriodFrom[row]);
            line.Word(table.Kind[row].Word());
            line.Money(table.Amount[row], table.Currency[row]);
            line.End(table.Known[row]);
        }
    }

    private static void Overrides(OverrideColumns table, FingerprintLine line)
    {
        for (var row = 0; row < table.Count; row++)
        {
            line.Begin("override");
            line.Id(line.Ids.Overrides, table.Id[row]);
            line.Id(line.Ids.Bonuses, table.Bonus[row]);
            line.Day(table.PeriodFrom[row]);
            line.Id(line.Ids.Nodes, table.Node[row]);
            line.Word(table.Action[row] == OverrideAction.Set ? "set" : "add");
            line.Word(table.Unit[row] switch
            {
                OverrideUnit.Percent => "percent",
                OverrideUnit.Fraction => "fraction",
                OverrideUnit.Points => "points",
                _ => "amount",
            });
            line.Number(table.Value[row]);
            line.Text(table.Reason[row]);
            line.Id(line.Ids.Approvers, table.ApprovedBy[row]);
            line.End(table.Known[row]);
        }
    }

    private static void Leads(LeadColumns table, FingerprintLine line)
    {
        for (var row = 0; row < table.Count; row++)
        {
            line.Begin("lead");
            line.Id(line.Ids.Leads, table.Lead[row]);
            line.Id(line.Ids.Qualities, table.Quality[row]);
            line.Instant(table.Created[row]);
            line.Instant(table.Delivered[row]);
            line.Instant(table.Accepted[row]);
            line.Instant(table.Rejected[row]);
            line.Text(table.Reason[row]);
            line.End(table.Known[row]);
        }
    }

    private static void LeadEvents(LeadEventColumns table, FingerprintLine line)
    {
        for (var row = 0; row < table.Count; row++)
        {
            line.Begin("leadEvent");
            line.Id(line.Ids.Leads, table.Lead[row]);
            line.Instant(table.At[row]);
            line.Word(LeadEventNames.Of(table.Kind[row]));
            line.Id(line.Ids.Teams, table.Team[row]);
            line.Id(line.Ids.Actors, table.Actor[row]);
            line.End(table.Known[row]);
        }
    }

    private static void Reversals(ReversalColumns table, FingerprintLine line)
    {
        for (var row = 0; row < table.Count; row++)
        {
            line.Begin("reversal");
            line.Id(line.Ids.Reversals, table.Reversal[row]);
            line.Id(line.Ids.Deals, table.Deal[row]);
            line.Instant(table.At[row]);
            line.Money(table.Amount[row], table.Currency[row]);
            line.Word(table.Kind[row].Word());
            line.End(table.Known[row]);
        }
    }

    private static void Ratings(RatingColumns table, FingerprintLine line)
    {
        for (var row = 0; row < table.Count; row++)
        {
            line.Begin("rating");
            line.Id(line.Ids.Persons, table.Person[row]);
            line.Id(line.Ids.Subjects, table.Subject[row]);
            line.Day(table.From[row]);
            line.Day(table.To[row]);
            line.Number(table.Level[row] < 0 ? table.Value[row] : null);
            line.Id(line.Ids.RatingLevels, table.Level[row]);
            line.End(table.Known[row]);
        }
    }

    private static void ExchangeRates(ExchangeRateColumns table, FingerprintLine line)
    {
        for (var row = 0; row < table.Count; row++)
        {
            line.Begin("exchangeRate");
            line.Id(line.Ids.CurrencyCodes, table.From[row]);
            line.Id(line.Ids.CurrencyCodes, table.To[row]);
            line.Day(table.On[row]);
            line.Number(table.Rate[row]);
            line.End(table.Known[row]);
        }
    }
}
