namespace Aufbau.Programs.Tests.Running;

/// <summary>Sets environment variables of this process until disposed.</summary>
internal sealed class TemporaryEnvironment : IDisposable
{
    private readonly List<(string Name, string? Value)> _before = [];

    public TemporaryEnvironment(params (string Name, string? Value)[] variables)
    {
        foreach ((string name, string? value) in variables)
        {
            _before.Add((name, Environment.GetEnvironmentVariable(name)));
            Environment.SetEnvironmentVariable(name, value);
        }
    }

    public void Dispose() => _before.ForEach(variable => Environment.SetEnvironmentVariable(variable.Name, variable.Value));
}
