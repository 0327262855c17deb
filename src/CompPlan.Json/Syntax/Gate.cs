using CompPlan.Json.Lexical;
using CompPlan.Values;
using Newtonsoft.Json.Linq;

namespace CompPlan.Json.Syntax;

/// <summary>
/// The strict syntax gate: RFC 8259 to the letter, no comments, single quotation marks, trailing commas, octal or hexadecimal
/// numbers, exponents, members stated twice, and within the limits. It reads on after faults that leave no doubt about the
/// structure, so that all of them are reported at once, and stops at the first one that does.
/// </summary>
internal sealed class Gate
{
    private readonly TextCursor _cursor;
    private readonly DocumentLimits _limits;
    private readonly Findings _findings;
    private readonly Stack<object> _path = [];
    private int _values;
    private bool _stopped;

    private Gate(string text, DocumentLimits limits, Findings findings)
    {
        _cursor = new TextCursor(text);
        _limits = limits;
        _findings = findings;
    }

    /// <summary>The object of the document as far as it could be read, or null; what is wrong is among the findings.</summary>
    public static JObject? Read(string text, DocumentLimits limits, Findings findings) =>
        new Gate(text, limits, findings).ReadDocument();

    private JObject? ReadDocument()
    {
        SkipBlanks();
        if (_cursor.AtEnd)
        {
            if (!_findings.HasErrors)
                Report(DocumentCodes.Empty, Place.Start, "The document is empty.", "Write one JSON object.");
            return null;
        }
        var place = _cursor.Place;
        var root = ReadValue(0);
        if (!_stopped && root is not null && !DocumentTree.IsRefused(root))
            ExpectEnd();
        if (root is JObject members)
            return members;
        if (!_stopped && !_findings.HasErrors)
            Report(DocumentCodes.NotObject, place, "The document is not a JSON object.", "Write one object: { \"format\": \"compplan/1\", … }.");
        return null;
    }

    private void ExpectEnd()
    {
        SkipBlanks();
        if (!_cursor.AtEnd)
            Report(DocumentCodes.Trailing, _cursor.Place, "Something follows the end of the document.", "Keep one JSON object and nothing after it.");
    }

    private JToken? ReadValue(int depth)
    {
        var place = _cursor.Place;
        switch (_cursor.Current)
        {
            case '{' or '[' when depth >= DocumentLimits.Depth:
                return Stop(DocumentCodes.Depth, $"Objects and lists are nested more than {DocumentLimits.Depth} deep.", "Nest less; no plan needs that depth.");
            case '{':
                return ReadObject(depth + 1, place);
            case '[':
                return ReadList(depth + 1, place);
            case '"' or '\'':
                return ReadText(place);
            case ',' or ':' or '}' or ']':
                return Stop(DocumentCodes.Syntax, $"A value is missing before {_cursor.Current}.", "State the value.");
            default:
                return _cursor.AtEnd ? StopAtEnd() : ReadBare(place);
        }
    }

    private JObject ReadObject(int depth, Place place)
    {
        var members = new JObject().At(place);
        var names = new Dictionary<string, Place>(StringComparer.Ordinal);
        _cursor.Step();
        SkipBlanks();
        for (var first = true; !_stopped && !_cursor.Take('}'); first = false)
        {
            if (first || Continues('}'))
                ReadMember(members, names, depth);
        }
        if (_stopped)
            DocumentTree.MarkCut(members);
        return members;
    }

    private void ReadMember(JObject members, Dictionary<string, Place> names, int depth)
    {
        var place = _cursor.Place;
        var name = ReadName();
        if (_stopped || name is null)
            return;
        _path.Push(name);
        SkipBlanks();
        if (!_cursor.Take(':'))
            Stop(DocumentCodes.Syntax, $"A colon is missing after the member name {NumberText.Quoted(name)}.", "Write \"name\": value.");
        SkipBlanks();
        var value = _stopped ? null : ReadValue(depth);
        Count();
        if (names.TryGetValue(name, out var earlier))
            Report(DocumentCodes.DuplicateKey, place, $"The member {NumberText.Quoted(name)} stands here at {place} and before at {earlier}.", "Keep one of the two.");
        else if (value is not null)
            members.Add(new JProperty(name, value).At(place));
        names.TryAdd(name, place);
        _path.Pop();
        SkipBlanks();
    }

    private string? ReadName()
    {
        if (_cursor.Current is '"' or '\'')
        {
            var place = _cursor.Place;
            var name = _cursor.TakeText(out var fault);
            if (name is null)
                StopAtEnd();
            else if (fault is not null)
                Report(DocumentCodes.Syntax, place, fault, "Write strict JSON.");
            else if (name.Length > DocumentLimits.TextLength)
                Stop(IssueCodes.Limit, $"A member name has {name.Length} characters.", $"Use at most {DocumentLimits.TextLength}.");
            return name;
        }
        if (_cursor.AtEnd)
            StopAtEnd();
        else
            Stop(DocumentCodes.Syntax, "A member name in double quotation marks is missing.", "Write \"name\": value.");
        return null;
    }

    private JArray ReadList(int depth, Place place)
    {
        var items = new JArray().At(place);
        _cursor.Step();
        SkipBlanks();
        for (var first = true; !_stopped && !_cursor.Take(']'); first = false)
        {
            if (!first && !Continues(']'))
                continue;
            _path.Push(items.Count);
            var item = ReadValue(depth);
            Count();
            if (item is not null)
                items.Add(item);
            _path.Pop();
            SkipBlanks();
        }
        if (_stopped)
            DocumentTree.MarkCut(items);
        return items;
    }

    /// <summary>Passes the comma between two members or items; false where none follows.</summary>
    private bool Continues(char end)
    {
        var place = _cursor.Place;
        if (!_cursor.Take(','))
        {
            if (_cursor.AtEnd)
                StopAtEnd();
            else
                Stop(DocumentCodes.Syntax, $"A comma or {end} is missing.", "Separate members and items by commas, and close what was opened.");
            return false;
        }
        SkipBlanks();
        if (_cursor.Current != end)
            return !_stopped;
        Report(DocumentCodes.Syntax, place, $"A comma stands before {end}.", "Remove the last comma.");
        return false;
    }

    private JToken? ReadText(Place place)
    {
        var text = _cursor.TakeText(out var fault);
        if (text is null)
            return StopAtEnd();
        if (fault is not null)
            return Refuse(DocumentCodes.Syntax, place, fault, "Write strict JSON: texts in double quotation marks, control characters as \\u0000.");
        return text.Length <= DocumentLimits.TextLength
            ? new JValue(text).At(place)
            : Refuse(IssueCodes.Limit, place, $"A text has {text.Length} characters.", $"Use at most {DocumentLimits.TextLength}.");
    }

    private JToken? ReadBare(Place place)
    {
        var word = _cursor.TakeBare();
        switch (word)
        {
            case "":
                return Stop(DocumentCodes.Syntax, $"The character {NumberText.Quoted(_cursor.Current.ToString())} has no place here.", "Write strict JSON.");
            case "true" or "false":
                return new JValue(word == "true").At(place);
            case "null":
                return JValue.CreateNull().At(place);
        }
        if (!IsNumberLike(word))
            return Refuse(DocumentCodes.Syntax, place, $"{NumberText.Quoted(word)} is not a JSON value.", "Write a text in double quotation marks, a number, true or false.");
        var fault = NumberText.FaultOf(word);
        return fault is null ? new JRaw(word).At(place) : Refuse(fault.Code, place, fault.Message, fault.Remedy);
    }

    private static bool IsNumberLike(string word) =>
        char.IsAsciiDigit(word[0]) || word[0] is '+' or '-' or '.' or '\u2212' || word is "NaN" or "Infinity";

    private void SkipBlanks()
    {
        _cursor.SkipBlanks();
        while (_cursor.AtComment)
        {
            Report(DocumentCodes.Syntax, _cursor.Place, "A comment stands in the document.", "Remove it; a clause belongs in a name or a \"clause\" member.");
            _cursor.SkipComment();
            _cursor.SkipBlanks();
        }
    }

    private void Count()
    {
        if (++_values > _limits.Values && !_stopped)
            Stop(IssueCodes.Limit, $"The document has more than {_limits.Values} members and items.", "Divide it into smaller documents.");
    }

    private JValue? StopAtEnd() => Stop(DocumentCodes.Syntax, "The document ends in the middle.", "Close every text, list and object; perhaps the file was cut.");

    private JValue? Stop(string code, string message, string remedy)
    {
        if (!_stopped)
            Report(code, _cursor.Place, message, remedy);
        _stopped = true;
        return null;
    }

    private JValue Refuse(string code, Place place, string message, string remedy)
    {
        Report(code, place, message, remedy);
        return DocumentTree.Refused(place);
    }

    private void Report(string code, Place place, string message, string remedy)
    {
        _findings.Error(code, PathHere(), place, message, remedy);
        _stopped |= _findings.IsFull;
    }

    private string PathHere()
    {
        var path = "";
        foreach (var step in _path.Reverse())
            path = step is int index ? $"{path}[{index}]" : path.Length == 0 ? (string)step : $"{path}.{step}";
        return path;
    }
}
