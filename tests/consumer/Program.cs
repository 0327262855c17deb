using CompPlan.Rounding;

var euro = Currency.Of("EUR");
Console.WriteLine(Money.Parse("1234.50", euro));
return 0;
