using CompPlan.Json;
using CompPlan.Rounding;
using CompPlan.Runs;
using CompPlan.Statements;
using NodaTime;

namespace CompPlan.Tests.Oracles;

/// <summary>
/// Checks all statements of a run: every tree by itself, then what only all of them together can tell: lines and parts add up,
/// totals of keys are those of all people, the shares of a division and its left-over cents are all there, and ties were decided by
/// keys that anybody can compute from the ids.
/// </summary>
internal sealed class StatementChecker
{
    private readonly ExplanationReader _reader = new();
    private readonly ExplanationChecker _checker;
    private readonly List<string> _faults = [];
    private readonly Dictionary<string, DivisionCheck> _divisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Dictionary<string, Ratio> Keys, ExplanationData Total)> _totals = new(StringComparer.Ordinal);
    private readonly HashSet<ExplanationData> _placed = [];
    private readonly HashSet<string> _credited = new(StringComparer.Ordinal);
    private readonly string _plan;

    private StatementChecker(BonusRun run)
    {
        var terms = new StatedTerms(PlanDocument.Write(run.Plan));
        _plan = terms.Id;
        _checker = new ExplanationChecker(terms, new StatedFacts(run.Case.Facts, run.KnownOn, terms));
    }

    /// <summary>How many nodes with inputs were looked at.</summary>
    public int Nodes => _placed.Count;

    /// <summary>How many divisions their shares belong to.</summary>
    public int Divisions => _divisions.Count;

    /// <summary>Everything that is wrong with the statements of a run; nothing where all is right.</summary>
    public static List<string> Faults(BonusRun run) => Check(run)._faults;

    public static StatementChecker Check(BonusRun run)
    {
        var checker = new StatementChecker(run);
        var book = StatementBook.Of(run);
        var paid = new Dictionary<(string, LocalDate), Ratio>();
        foreach (var person in book.Participants)
            foreach (var line in checker.OfStatement(book.StatementFor(person)))
                paid[(line.Bonus, line.Period.First)] = paid.GetValueOrDefault((line.Bonus, line.Period.First)) + Minor(line.Amount);
        foreach (var result in run.Results)
            checker.Demand(
                paid.GetValueOrDefault((result.Bonus.Id, result.Period.First)) == Minor(result.Identity.Awarded),
                $"the lines of {result.Bonus.Id} {result.Period} are not the {result.Identity.Awarded} awarded");
        foreach (var division in checker._divisions.Values)
            checker._faults.AddRange(division.Faults());
        foreach (var (place, (keys, total)) in checker._totals)
        {
            var sum = keys.Values.Aggregate(default(Ratio), (all, key) => all + key);
            checker.Demand(sum == total.Value && keys.Count <= ((TotalData)total.Own!).People, $"{place}: the keys of {keys.Count} people give {sum}, not {total.Value}");
        }
        return checker;
    }

    public IReadOnlyList<string> Found => _faults;

    private IEnumerable<StatementLine> OfStatement(Statement statement)
    {
        var total = statement.Lines.Aggregate(default(Ratio), (sum, line) => sum + Minor(line.Amount));
        Demand(total == Minor(statement.Total), $"the lines of {statement.Participant} give {total}, not {statement.Total}");
        foreach (var line in statement.Lines)
        {
            OfLine(line, statement.Participant);
            yield return line;
        }
    }

    private void OfLine(StatementLine line, string person)
    {
        var minor = Ratio.Of(line.Amount.Currency!.MinorUnitsPerUnit);
        var where = new Place(_plan, line.Bonus, FormattableString.Invariant($"{line.Period.First.Year:0000}-{line.Period.First.Month:00}-{line.Period.First.Day:00}"), line.Department, person);
        var tree = _reader.Read(line.Explanation);
        Demand(tree.Value * minor == Minor(line.Amount), $"{where}: the tree gives {tree.Value}, the line pays {line.Amount}");
        var parts = line.Parts.Aggregate(default(Ratio), (sum, part) => sum + Minor(part.Amount));
        Demand(parts == Minor(line.Amount), $"{where}: the parts give {parts}, the line pays {line.Amount}");
        Look(tree, where);
        foreach (var part in line.Parts)
        {
            var own = _reader.Read(part.Explanation);
            Demand(own.Value * minor == Minor(part.Amount), $"{where}: the tree of {part.Criterion} gives {own.Value}, the part is {part.Amount}");
            Look(own, where);
        }
    }

    private void Look(ExplanationData tree, Place where)
    {
        _faults.AddRange(_checker.Faults(tree).Select(fault => $"{where}: {fault}"));
        foreach (var node in tree.All())
            if (_placed.Add(node))
            {
                if (node.Key == "credit.department" && !_credited.Add(node.ToString()))
                    continue;
                foreach (var input in node.Inputs.Where(input => input.Own is ShareData))
                    Add(input, node, where);
                if (node.Key == "award.uncapped.line" && node.Operation == "quotient")
                    AddTotal(node, where);
            }
        if (tree.Own is ShareData)
            Add(tree, null, where);
    }

    private void Add(ExplanationData node, ExplanationData? above, Place where)
    {
        var (seed, id) = where.Of(node, above);
        var share = (ShareData)node.Own!;
        Demand(share.Seed == seed, $"{node}: the seed is '{share.Seed}', not '{seed}'");
        Demand(share.Tie is null || id is null || share.Tie.Id == id, $"{node}: the tie is of '{share.Tie?.Id}', not '{id}'");
        // What is passed on from two milestones may be the same amount under the same seed: it is divided twice.
        // The credit of a deal is shown once for each period that holds it.
        // The share of a credit in one reversal is that of the next one's floor.
        var key = $"{seed} {node.Inputs[0]} {(node.Key.StartsWith("reversal.", StringComparison.Ordinal) ? node.Arguments[^1] : "")} {(above is { Key: "credit.department" or "credit.actor" or "credit.actorIn" } ? above.Arguments[2] : "")}";
        if (!_divisions.TryGetValue(key, out var division))
            _divisions.Add(key, division = new DivisionCheck(seed, node.Key.StartsWith("award.s", StringComparison.Ordinal)));
        division.Add(id, node, share);
    }

    private void AddTotal(ExplanationData node, Place where)
    {
        var (key, total) = (node.Inputs[0].Inputs[1].Value, node.Inputs[1]);
        var place = $"{where.Prefix}{where.Department} {node.Arguments[0]}";
        var keys = _totals.TryGetValue(place, out var known) ? known.Keys : [];
        Demand(keys.TryAdd(where.Person, key) || keys[where.Person] == key, $"{place}: '{where.Person}' has two keys");
        _totals[place] = (keys, total);
    }

    private void Demand(bool holds, string fault)
    {
        if (!holds)
            _faults.Add(fault);
    }

    private static Ratio Minor(Money amount) => Ratio.Of(amount.Minor);

    /// <summary>Where a tree stands, and from that the seed of each of its divisions and the id of the share.</summary>
    private sealed record Place(string Plan, string Bonus, string First, string Department, string Person)
    {
        public string Prefix => $"{Plan}|{Bonus}|{First}|";

        public override string ToString() => $"{Prefix}{Department} {Person}";

        public (string Seed, string? Id) Of(ExplanationData node, ExplanationData? above) => node.Key switch
        {
            "split.part" => (Prefix + "split/parts", node.Arguments[0]),
            "department.share" => (Prefix + "split", node.Arguments[0]),
            "department.part" => ($"{Prefix}split/{node.Arguments[1]}", node.Arguments[0]),
            "distribution.members" => ($"{Prefix}{Department}/returned/{node.Arguments[1]}", "members"),
            "distribution.others" => ($"{Prefix}{Department}/returned/{node.Arguments[1]}", "others"),
            "distribution.part" => ($"{Prefix}{Department}/parts", node.Arguments[0]),
            "award.subPool" => ($"{Prefix}{Department}/{node.Arguments[2]}", node.Arguments[0]),
            "award.share" => (Prefix + Department, node.Arguments[0]),
            "award.line" => ($"{Prefix}{Department}/lines/{Person}", node.Arguments[0]),
            "award.first" => (Prefix + Department, null),
            "award.floors" => ($"{Prefix}{Department}/floors", node.Arguments[0]),
            "floor.department" => ($"{Prefix}floor/{Person}", node.Arguments[0]),
            "cap.department" => ($"{Prefix}cap/{Person}", node.Arguments[0]),
            "credit.milestone" => ($"{Plan}|{RuleOf(node, above)}|{node.Arguments[0]}", node.Arguments[1]),
            "credit.passedOn" => ($"{Plan}|{RuleOf(node, above)}|{node.Arguments[0]}|{node.Arguments[2]}", node.Arguments[1]),
            "credit.capped.milestone" => ($"{Plan}|{RuleOf(node, above)}|{node.Arguments[0]}|{node.Arguments[2]}", node.Arguments[1]),
            "credit.touch" => ($"{Plan}|{RuleOf(node, above)}|{node.Arguments[0]}" + (node.Arguments[3].Length == 0 ? "" : "|" + node.Arguments[3]), node.Arguments[4]),
            "reversal.milestone" => ($"{Plan}|{RuleOf(node, above)}|{node.Arguments[0]}|reversal", node.Arguments[1]),
            "reversal.touch" => (
                $"{Plan}|{RuleOf(node, above)}|{node.Arguments[0]}{(node.Arguments[2].Length == 0 ? "" : "|" + node.Arguments[2])}|reversal", node.Arguments[3]),
            _ => ("no such division", null),
        };

        /// <summary>The rule stands in the seed of the receipt; that it is the right one shows at the department's credit above.</summary>
        private string RuleOf(ExplanationData node, ExplanationData? above) =>
            above is { Key: "credit.department" or "credit.actor" or "credit.actorIn" } ? above.Arguments[1] : ((ShareData)node.Own!).Seed?.Split('|') is [_, var rule, ..] ? rule : "";
    }
}
