using System.Globalization;
using CompPlan.Json.Lexical;
using CompPlan.Rounding;
using CompPlan.Values;
using Newtonsoft.Json;
using NodaTime;

namespace CompPlan.Json.Binding;

/// <summary>
/// Writes one document in its canonical form: members in the order in which they are written here, two blanks of indentation,
/// line feeds, plain numbers without trailing zeros, a line feed at the end. What is absent is left out.
/// </summary>
internal sealed class ObjectWriter
{
    private readonly JsonTextWriter _json;

    private ObjectWriter(JsonTextWriter json) => _json = json;

    /// <summary>The currency of the amounts that do not name one.</summary>
    public string? Currency { get; set; }

    public static string Document(Action<ObjectWriter> members)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var json = new JsonTextWriter(text) { Formatting = Formatting.Indented, Indentation = 2, Culture = CultureInfo.InvariantCulture })
        {
            json.WriteStartObject();
            members(new ObjectWriter(json));
            json.WriteEndObject();
            text.Write('\n');
        }
        return text.ToString();
    }

    public void Text(string name, string? value)
    {
        if (value is null)
            return;
        _json.WritePropertyName(name, true);
        WriteText(value);
    }

    public void Choice<T>(string name, T choice, Names<T> names)
        where T : notnull => Text(name, names.NameOf(choice));

    public void OptionalChoice<T>(string name, T? choice, Names<T> names)
        where T : struct => Text(name, choice is { } stated ? names.NameOf(stated) : null);

    public void Flag(string name, bool? value)
    {
        if (value is not { } stated)
            return;
        _json.WritePropertyName(name, true);
        _json.WriteValue(stated);
    }

    public void Whole(string name, long? value) => Number(name, value is { } stated ? (Fraction)stated : null);

    public void Number(string name, Fraction? value)
    {
        if (value is not { } stated)
            return;
        _json.WritePropertyName(name, true);
        WriteNumber(stated);
    }

    /// <summary>A list of numbers.</summary>
    public void Numbers(string name, IEnumerable<Fraction> values)
    {
        _json.WritePropertyName(name, true);
        WriteNumbers(values);
    }

    /// <summary>A list of lists of numbers.</summary>
    public void NumberTable(string name, IEnumerable<IEnumerable<Fraction>> rows)
    {
        _json.WritePropertyName(name, true);
        _json.WriteStartArray();
        foreach (var row in rows)
            WriteNumbers(row);
        _json.WriteEndArray();
    }

    /// <summary>A ratio in percent points, the canonical unit; the object states it once with <see cref="PercentUnit"/>.</summary>
    public void Percent(string name, Fraction? ratio) => Number(name, ratio is { } stated ? RatioUnit.Percent.ToWritten(stated) : null);

    public void PercentUnit() => Text("unit", "percent");

    /// <summary>An amount in the currency of the document.</summary>
    public void Amount(string name, Money? value)
    {
        DemandCurrency(value?.Currency?.Code);
        Text(name, (value is { Currency: null } ? NothingIn(Currency) : value)?.ToString());
    }

    /// <summary>An amount in a currency that the object names itself.</summary>
    public void AmountIn(string name, Money value)
    {
        Text(name, value.ToString());
        Text("currency", value.Currency?.Code);
    }

    /// <summary>An amount in the currency of <paramref name="beside"/>, which the object names already.</summary>
    public void AmountBeside(string name, Money? value, Money beside)
    {
        if (value is { Currency: { } currency } && currency != beside.Currency)
            throw new ArgumentException($"The amounts of this row are in {beside.Currency}; one in {currency} cannot be written.", nameof(value));
        Text(name, (value is { Currency: null } ? NothingIn(beside.Currency?.Code) : value)?.ToString());
    }

    /// <summary>The zero of no currency is written as zero of the document's.</summary>
    private static Money NothingIn(string? code) =>
        Rounding.Currency.TryOf(code, out var currency) ? Money.Of(0, currency) : Money.Zero;

    /// <summary>Refuses a currency that the document cannot state: its amounts are all in one.</summary>
    public void DemandCurrency(string? code)
    {
        if (code is not null && !string.Equals(code, Currency, StringComparison.Ordinal))
            throw new ArgumentException($"The amounts of this document are in {Currency}; one in {code} cannot be written.", nameof(code));
    }

    public void Date(string name, LocalDate? value) => Text(name, value is { } date ? DateText.Write(date) : null);

    public void TimeOfDay(string name, LocalTime value, bool isEnd) => Text(name, TimeOfDayText.Write(value, isEnd));

    public void Instant(string name, Instant? value) => Text(name, value is { } instant ? InstantText.Write(instant) : null);

    public void Part<T>(string name, T? part, Action<T, ObjectWriter> write)
        where T : class
    {
        if (part is null)
            return;
        _json.WritePropertyName(name, true);
        WriteObject(part, write);
    }

    public void Parts<T>(string name, IEnumerable<T> parts, Action<T, ObjectWriter> write)
    {
        _json.WritePropertyName(name, true);
        _json.WriteStartArray();
        foreach (var part in parts)
            WriteObject(part, write);
        _json.WriteEndArray();
    }

    /// <summary>As <see cref="Parts"/>, left out where it has no items.</summary>
    public void OptionalParts<T>(string name, ValueList<T> parts, Action<T, ObjectWriter> write)
        where T : notnull
    {
        if (parts.Count > 0)
            Parts(name, parts, write);
    }

    public void WholeNumbers(string name, IEnumerable<int> values)
    {
        _json.WritePropertyName(name, true);
        _json.WriteStartArray();
        foreach (var value in values)
            _json.WriteValue(value);
        _json.WriteEndArray();
    }

    public void Ids(string name, IEnumerable<string> ids) => Texts(name, ids);

    public void Texts(string name, IEnumerable<string> texts)
    {
        _json.WritePropertyName(name, true);
        _json.WriteStartArray();
        foreach (var text in texts)
            WriteText(text);
        _json.WriteEndArray();
    }

    private void WriteObject<T>(T part, Action<T, ObjectWriter> write)
    {
        _json.WriteStartObject();
        write(part, this);
        _json.WriteEndObject();
    }

    private void WriteNumbers(IEnumerable<Fraction> values)
    {
        _json.WriteStartArray();
        foreach (var value in values)
            WriteNumber(value);
        _json.WriteEndArray();
    }

    private void WriteNumber(Fraction value)
    {
        if (FractionText.IsNumber(value, out var number))
            _json.WriteRawValue(number);
        else
            _json.WriteValue(FractionText.Write(value));
    }

    private void WriteText(string value) => _json.WriteRawValue(QuotedText.Of(value));
}
