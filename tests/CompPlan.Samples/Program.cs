using CompPlan.Samples.Inbound;

// Writes the sample folders below docs/samples again. They are checked in; a test compares them with what this program makes.
//   dotnet run --project tests/CompPlan.Samples -- docs/samples
var root = args.Length == 1 ? args[0] : Path.Combine("docs", "samples");
var folder = Path.Combine(root, "inbound");
Directory.CreateDirectory(folder);
foreach (var (name, bytes) in InboundCompany.Files())
    File.WriteAllBytes(Path.Combine(folder, name), bytes);
Console.WriteLine($"Written: {folder}");
