using CompPlan.Json.Binding;

namespace CompPlan.Json.Codecs.Runs;

/// <summary>A row of <c>pools</c>.</summary>
internal static class RunPoolCodec
{
    public static RunPool? Read(ObjectReader from)
    {
        var bonus = from.Id("bonus");
        var period = from.Period("period");
        var currency = from.CurrencyCode("currency");
        var funded = from.AmountIn("funded", currency);
        var carriedIn = from.AmountIn("carriedIn", currency);
        var awarded = from.AmountIn("awarded", currency);
        var withheld = from.AmountIn("withheld", currency);
        var returned = from.AmountIn("returned", currency);
        var reserved = from.AmountIn("reserved", currency);
        var carried = from.AmountIn("carried", currency);
        var undistributed = from.AmountIn("undistributed", currency);
        var owed = from.AmountIn("owed", currency);
        return from.Build(() => RunPool.Of(
            bonus, period, funded, carriedIn, awarded, withheld, returned, reserved, carried, undistributed, owed));
    }

    public static void Write(RunPool row, ObjectWriter to)
    {
        to.Text("bonus", row.Bonus);
        to.Text("period", row.Period);
        to.Text("currency", to.Currency);
        to.Amount("funded", row.Funded);
        to.Amount("carriedIn", row.CarriedIn);
        to.Amount("awarded", row.Awarded);
        to.Amount("withheld", row.Withheld);
        to.Amount("returned", row.Returned);
        to.Amount("reserved", row.Reserved);
        to.Amount("carried", row.Carried);
        to.Amount("undistributed", row.Undistributed);
        to.Amount("owed", row.Owed);
    }
}
