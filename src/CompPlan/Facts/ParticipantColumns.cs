namespace CompPlan.Facts;

/// <summary>The people, in the order of person and known day.</summary>
internal sealed class ParticipantColumns : FactColumns<ParticipantColumns>
{
    private readonly int[] _person;
    private readonly string?[] _name;
    private readonly string?[] _job;

    public ParticipantColumns(int[] person, string?[] name, string?[] job, RowHistory history)
        : base(history)
    {
        _person = person;
        _name = name;
        _job = job;
    }

    /// <summary>Number in <see cref="FactIds.Persons"/>.</summary>
    public ReadOnlySpan<int> Person => _person;

    public ReadOnlySpan<string?> Name => _name;

    public ReadOnlySpan<string?> Job => _job;

    internal override int GroupOf(int row) => _person[row];

    internal override int CompareKey(int left, int right) => 0;

    internal override int CompareContent(int left, int right)
    {
        var order = string.CompareOrdinal(_name[left], _name[right]);
        if (order != 0)
            return order;
        return string.CompareOrdinal(_job[left], _job[right]);
    }

    /// <summary>The row as a caller states it.</summary>
    public Participant ToRow(int row, FactIds ids) => Participant.Of(
        ids.Persons[_person[row]], _name[row], _job[row], KnownOnOf(row), SourceOf(row));

    protected override ParticipantColumns Take(int[] rows, RowHistory history) => new(
        Columns.Take(_person, rows),
        Columns.Take(_name, rows),
        Columns.Take(_job, rows),
        history);
}
