using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Aufbau.Cli.Tests.EndToEnd;

/// <summary>Runs the built <c>aufbau</c> as a user would.</summary>
internal sealed class AufbauProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private AufbauProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    public static string Executable { get; } = Path.Combine(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!, "aufbau");

    public int Id => _process.Id;

    public static AufbauProcess Start(string folder, IEnumerable<string> arguments, string? input = null, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(Executable, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string? value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        Process process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        return new AufbauProcess(process);
    }

    public static Task<Ended> RunAsync(string folder, params string[] arguments) => RunAsync(folder, arguments, null, null);

    public static async Task<Ended> RunAsync(string folder, string[] arguments, string? input, IReadOnlyDictionary<string, string?>? environment)
    {
        using AufbauProcess process = Start(folder, arguments, input, environment);
        return await process.EndAsync();
    }

    public async Task<Ended> EndAsync()
    {
        using var limit = new CancellationTokenSource(Patience, TimeProvider.System);
        await _process.WaitForExitAsync(limit.Token);
        return new Ended(_process.ExitCode, await _output, await _error);
    }

    public void Signal(string name)
    {
        using Process kill = Process.Start("kill", [$"-{name}", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public void Dispose() => _process.Dispose();

    internal sealed record Ended(int ExitCode, string Output, string Error);
}
