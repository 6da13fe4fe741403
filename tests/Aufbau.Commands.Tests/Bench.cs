using Aufbau.Commands.Limits;
using Aufbau.Commands.Local;

namespace Aufbau.Commands.Tests;

/// <summary>A runner with a directory of its own, for one test.</summary>
public sealed class Bench : IAsyncDisposable
{
    private readonly ProcessGuard _guard = new();
    private readonly ScratchDirectory _scratch;

    public Bench(MemoryControl? memory = null)
    {
        _scratch = ScratchDirectory.Create(Path.GetTempPath(), _guard, TimeProvider.System);
        Runner = new LocalCommandRunner(_guard, memory ?? MemoryControl.Detect(), TimeProvider.System);
    }

    public LocalCommandRunner Runner { get; }

    public ProcessGuard Guard => _guard;

    public string Directory => _scratch.Path;

    public Command Shell(string script, params IEnumerable<string> arguments) =>
        new("/bin/sh", ["-c", script, "sh", .. arguments]) { WorkingDirectory = Directory };

    public Task<CommandResult> RunAsync(Command command, Action<OutputText>? listener = null) =>
        Runner.RunAsync(command, listener, TestContext.Current.CancellationToken);

    public string PathOf(string name) => Path.Join(Directory, name);

    public bool HasFilled(string name) => new FileInfo(PathOf(name)) is { Exists: true, Length: > 0 };

    public int ReadId(string name) => int.Parse(File.ReadAllText(PathOf(name)), System.Globalization.CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await _scratch.DisposeAsync();
        await _guard.DisposeAsync();
    }
}
