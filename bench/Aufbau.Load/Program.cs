using Aufbau.Load;

string? what = args.FirstOrDefault();
string[] rest = [.. args.Skip(1)];
switch (what)
{
    case "throughput":
        await Throughput.RunAsync(rest);
        return 0;
    case "startup":
        await Startup.RunAsync(rest);
        return 0;
    case "superposition":
        await SuperpositionSpeed.RunAsync();
        return 0;
    default:
        await Console.Error.WriteLineAsync("Aufbau.Load throughput AUFBAU | startup AUFBAU EMPTY | superposition");
        return 2;
}
