using CompPlan.Json.Lexical;
using CompPlan.Json.Syntax;
using CompPlan.Values;
using Newtonsoft.Json.Linq;

namespace CompPlan.Json.Binding;

/// <summary>
/// Reads one object of a document member by member, by exact ordinal names. What a codec asks for is what the object has: any
/// other member is reported. Every fault is recorded and reading goes on; <see cref="Build"/> makes the value only if all that
/// it needs was read.
/// </summary>
internal sealed class ObjectReader(JObject members, string path, Reading reading)
{
    private readonly List<string> _asked = [];

    public Reading Reading { get; } = reading;

    public string Path { get; } = path;

    public Place Place { get; } = DocumentTree.PlaceOf(members);

    /// <summary>Where the object stands, for facts, which keep it.</summary>
    public IssueSource Source => Place.In(Reading.Findings.File);

    /// <summary>Whether something that the value needs could not be read; it is reported already.</summary>
    public bool Failed { get; private set; }

    /// <summary>Every member that was asked for, in the order of asking.</summary>
    public IReadOnlyList<string> Asked => _asked;

    public string PathOf(string name) => Path.Length == 0 ? name : $"{Path}.{name}";

    public bool Has(string name) => members.ContainsKey(name);

    /// <summary>The member's value; absent or null it is missing.</summary>
    public JToken? Require(string name)
    {
        var token = Allow(name);
        if (token is not null || Failed && Has(name))
            return token;
        if (!DocumentTree.IsCut(members))
            Refuse(name, Place, MissingFault(name));
        Fail();
        return null;
    }

    /// <summary>The member's value, or null where it is left out.</summary>
    public JToken? Allow(string name)
    {
        if (!_asked.Contains(name))
            _asked.Add(name);
        if (!members.TryGetValue(name, StringComparison.Ordinal, out var token))
            return null;
        if (token.Type == JTokenType.Null)
            Refuse(name, token, new TextFault(
                IssueCodes.MissingField, $"The member {NumberText.Quoted(name)} is null, which is no value.", "State the value, or leave an optional member out."));
        else if (DocumentTree.IsRefused(token))
            Fail();
        else
            return token;
        return null;
    }

    /// <summary>Reports a fault of a value without which the whole cannot be made.</summary>
    public void Refuse(string name, JToken token, TextFault fault) => Refuse(name, DocumentTree.PlaceOf(token), fault);

    /// <summary>Reports a fault that leaves the value usable.</summary>
    public void Note(string name, JToken token, TextFault fault) =>
        Reading.Findings.Error(fault.Code, PathOf(name), DocumentTree.PlaceOf(token), fault.Message, fault.Remedy);

    /// <summary>As <see cref="Refuse(string, JToken, TextFault)"/>, of a member that is not there.</summary>
    public void RefuseWhole(string name, TextFault fault) => Refuse(name, Place, fault);

    public void Fail() => Failed = true;

    /// <summary>Whether the text ended inside this object, so that members may be missing for that reason only.</summary>
    public bool IsCut => DocumentTree.IsCut(members);

    /// <summary>Ends the reading of the object: reports members that it does not have, and makes the value if nothing failed.</summary>
    public T? Build<T>(Func<T> make)
        where T : class
    {
        foreach (var member in members.Properties())
            if (!_asked.Contains(member.Name))
                ReportUnknown(member);
        return Failed ? null : make();
    }

    private void Refuse(string name, Place place, TextFault fault)
    {
        Reading.Findings.Error(fault.Code, PathOf(name), place, fault.Message, fault.Remedy);
        Fail();
    }

    private void ReportUnknown(JProperty member)
    {
        var free = _asked.Where(name => !members.ContainsKey(name)).ToList();
        var meant = Spelling.Nearest(member.Name, free) ?? Spelling.Nearest(member.Name, _asked);
        Reading.Findings.Error(
            DocumentCodes.UnknownField,
            PathOf(member.Name.Length <= 64 ? member.Name : member.Name[..64]),
            DocumentTree.PlaceOf(member),
            $"{Whole} has no member {NumberText.Quoted(member.Name)}.",
            meant is null ? $"Remove it; the members are {string.Join(", ", _asked)}." : $"Perhaps “{meant}” is meant; names are compared exactly.");
    }

    private string Whole => Path.Length == 0 ? "The document" : $"“{Path}”";

    private TextFault MissingFault(string name) => new(
        IssueCodes.MissingField, $"{Whole} does not state “{name}”.", $"Add the member “{name}”; there is no default.");
}
